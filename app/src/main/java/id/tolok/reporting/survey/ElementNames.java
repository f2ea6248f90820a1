package id.tolok.reporting.survey;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import java.util.List;

/// How elements are called on paper. The nine keep the sign the regulation is generally printed
/// with, wherever their question stands; added ones count on after them.
public final class ElementNames {

  private static final String NAME = "survey.element.";

  private ElementNames() {}

  /// `Persyaratan`; of an added element the name the office gave it.
  public static String of(String code, Questionnaire questionnaire) {
    return of(code, questionnaire, Language.ID);
  }

  /// The same in a language; an added element without an English name keeps its Indonesian one.
  public static String of(String code, Questionnaire questionnaire, Language language) {
    return ServiceElement.find(code)
        .map(element -> Words.in(language).get(NAME + element.code()))
        .orElseGet(() -> added(code, questionnaire, language));
  }

  /// `U1` to `U9`, added ones from `U10`.
  public static String sign(String code, Questionnaire questionnaire) {
    return "U"
        + ServiceElement.find(code)
            .map(element -> element.ordinal() + 1)
            .orElseGet(
                () -> ServiceElement.values().length + addedCodes(questionnaire).indexOf(code) + 1);
  }

  private static List<String> addedCodes(Questionnaire questionnaire) {
    return questionnaire.questions().stream()
        .map(Question::elementCode)
        .filter(code -> ServiceElement.find(code).isEmpty())
        .distinct()
        .toList();
  }

  private static String added(String code, Questionnaire questionnaire, Language language) {
    return questionnaire
        .findElementName(code)
        .map(name ->
            language == Language.EN && !name.english().isBlank()
                ? name.english()
                : name.indonesian())
        .orElse(code);
  }
}
