package id.tolok.survey.web.form;

import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import id.tolok.survey.Questionnaire.Bilingual;
import java.util.Locale;

/// The two languages of the form.
public final class FormWords {

  private FormWords() {}

  /// The language an address or a form names; Indonesian unless it names English.
  public static Language language(String named) {
    return named.equalsIgnoreCase(Language.EN.tag()) ? Language.EN : Language.ID;
  }

  static Language other(Language language) {
    return switch (language) {
      case ID -> Language.EN;
      case EN -> Language.ID;
    };
  }

  /// Whether an office wrote something in a language.
  static boolean has(Bilingual text, Language language) {
    return language == Language.ID || !text.english().isBlank();
  }

  /// What an office wrote; where the English is missing, the Indonesian is better than nothing.
  static String said(Bilingual text, Language language) {
    return language == Language.EN && has(text, language) ? text.english() : text.indonesian();
  }

  /// Words of a choice about the respondent.
  static String name(Words words, String kind, Enum<?> choice) {
    return words.get("survey." + kind.toLowerCase(Locale.ROOT) + "." + choice.name());
  }
}
