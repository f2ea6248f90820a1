package id.tolok.survey.file.cell;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.Questionnaire.Question;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads an answer in a cell: its number, its letter on the paper, or its words.
public final class AnswerWords {

  /// `4. Sangat mudah`, `d) sangat mudah`.
  private static final Pattern MARKED = Pattern.compile("^([1-4a-dA-D])\\s*[.):=-]\\s*\\S.*");

  /// What goes better the more there is of it.
  private static final Set<String> GOOD =
      Set.of(
          "baik",
          "puas",
          "sesuai",
          "mudah",
          "cepat",
          "kompeten",
          "mampu",
          "setuju",
          "sopan",
          "ramah",
          "jelas",
          "lengkap",
          "wajar");

  private AnswerWords() {}

  /// The answer as a character of the sheet; empty where the words mean none.
  public static Optional<Character> read(Question question, String text) {
    String typed = text.strip();
    if (typed.isEmpty() || typed.equals("-") || typed.equals("–")) {
      return Optional.of(SheetLayout.EMPTY);
    }
    if (typed.length() == 1) {
      return sign(typed.charAt(0));
    }
    String plain = PlainText.of(typed);
    for (int choice = 0; choice < question.choices().size(); choice++) {
      var words = question.choices().get(choice);
      if (plain.equals(PlainText.of(words.indonesian()))
          || plain.equals(PlainText.of(words.english()))) {
        return Optional.of((char) ('1' + choice));
      }
    }
    var marked = MARKED.matcher(typed);
    return marked.matches() ? sign(marked.group(1).charAt(0)) : common(plain);
  }

  private static Optional<Character> sign(char sign) {
    char small = Character.toLowerCase(sign);
    if (small >= '1' && small <= '4') {
      return Optional.of(small);
    }
    return small >= 'a' && small <= 'd'
        ? Optional.of((char) ('1' + small - 'a'))
        : Optional.empty();
  }

  /// `tidak`, `kurang`, nothing or `sangat` before a good word.
  private static Optional<Character> common(String plain) {
    int blank = plain.indexOf(' ');
    String first = blank < 0 ? "" : plain.substring(0, blank);
    String rest = plain.substring(blank + 1);
    if (!GOOD.contains(rest)) {
      return Optional.empty();
    }
    return switch (first) {
      case "tidak" -> Optional.of('1');
      case "kurang" -> Optional.of('2');
      case "" -> Optional.of('3');
      case "sangat" -> Optional.of('4');
      default -> Optional.empty();
    };
  }
}
