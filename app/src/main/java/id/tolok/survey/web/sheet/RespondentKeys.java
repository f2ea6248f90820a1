package id.tolok.survey.web.sheet;

import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.AgeBand;
import id.tolok.survey.given.Respondent.Education;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.given.Respondent.Sex;
import id.tolok.survey.web.text.SurveyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What respondents say of themselves as single keys: L and P, else the place in the list as the
/// paper prints it.
public final class RespondentKeys {

  /// What stands for nothing said.
  static final String NOTHING = "-";

  private RespondentKeys() {}

  /// A key and what it means.
  public record Meaning(String key, String words) {}

  /// The keys of one thing.
  enum Trait {
    SEX(
        "jk",
        List.of("L", "P"),
        List.of(Sex.MALE, Sex.FEMALE),
        (texts, word) -> texts.sex((Sex) word)),
    EDUCATION(
        "pendidikan",
        digits(Education.values().length),
        List.of(Education.values()),
        (texts, word) -> texts.education((Education) word)),
    OCCUPATION(
        "pekerjaan",
        digits(Occupation.values().length),
        List.of(Occupation.values()),
        (texts, word) -> texts.occupation((Occupation) word)),
    AGE(
        "usia",
        digits(AgeBand.values().length),
        List.of(AgeBand.values()),
        (texts, word) -> texts.age((AgeBand) word));

    private final String field;
    private final List<String> keys;
    private final List<? extends Enum<?>> meanings;
    private final BiFunction<SurveyTexts, Enum<?>, String> said;

    Trait(
        String field,
        List<String> keys,
        List<? extends Enum<?>> meanings,
        BiFunction<SurveyTexts, Enum<?>, String> said) {
      this.field = field;
      this.keys = keys;
      this.meanings = meanings;
      this.said = said;
    }

    /// Its name in the form.
    String field() {
      return field;
    }

    /// The keys it takes, as one word.
    String keys() {
      return String.join("", keys);
    }

    List<Meaning> meanings(SurveyTexts texts) {
      var all = new ArrayList<Meaning>();
      for (int i = 0; i < keys.size(); i++) {
        all.add(new Meaning(keys.get(i), said.apply(texts, meanings.get(i))));
      }
      return all;
    }

    /// Whether a key is one of its own, or says that nothing was said.
    boolean takes(String typed) {
      return isNothing(typed) || keys.contains(typed.toUpperCase(Locale.ROOT));
    }

    private Optional<Enum<?>> read(String typed) {
      int place = keys.indexOf(typed.toUpperCase(Locale.ROOT));
      return place < 0 ? Optional.empty() : Optional.of(meanings.get(place));
    }

    String key(@Nullable Enum<?> meaning) {
      return meaning == null ? NOTHING : keys.get(meanings.indexOf(meaning));
    }

    private static List<String> digits(int count) {
      var digits = new ArrayList<String>();
      for (int digit = 1; digit <= count; digit++) {
        digits.add(String.valueOf(digit));
      }
      return digits;
    }
  }

  static boolean isNothing(String typed) {
    return typed.isBlank() || typed.equals(NOTHING) || typed.equals("0");
  }

  /// Keys that were judged before.
  static Respondent read(String sex, String education, String occupation, String age) {
    return new Respondent(
        (Sex) Trait.SEX.read(sex).orElse(null),
        (Education) Trait.EDUCATION.read(education).orElse(null),
        (Occupation) Trait.OCCUPATION.read(occupation).orElse(null),
        (AgeBand) Trait.AGE.read(age).orElse(null));
  }

  static String key(Trait trait, Respondent respondent) {
    return switch (trait) {
      case SEX -> trait.key(respondent.sex());
      case EDUCATION -> trait.key(respondent.education());
      case OCCUPATION -> trait.key(respondent.occupation());
      case AGE -> trait.key(respondent.age());
    };
  }
}
