package id.tolok.survey.file;

import id.tolok.satisfaction.ServiceElement;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.file.HeadedTable.Column;
import id.tolok.survey.file.cell.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out which column belongs to which question, by code, by name, by the question itself,
/// never by where it stands. What a heading only hints at is suggested and has to be confirmed;
/// what carries a bare number is asked.
final class ColumnFinding {

  /// `U8`, `Q8.`, `3)`, `Unsur 3 -` before the words of a heading.
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:u|q|p|unsur|pertanyaan|no)?\\s?(\\d{1,2})(?:\\s|$)");

  private final List<Question> questions;

  ColumnFinding(Questionnaire questionnaire) {
    this.questions = questionnaire.questions();
  }

  /// What was found.
  ///
  /// @param certain column by the question's id
  /// @param suggested the same, of headings that only hint
  /// @param numbered column by the bare number in its heading
  /// @param parts column by what else it holds
  record Found(
      Map<Long, Integer> certain,
      Map<Long, Integer> suggested,
      Map<Integer, Integer> numbered,
      Map<FilePart, Integer> parts) {

    /// Columns for the nine elements where the file numbers them.
    ///
    /// @param order elements as the file numbers them
    Map<Long, Integer> byNumber(List<Question> questions, List<ServiceElement> order) {
      Map<Long, Integer> columns = new HashMap<>();
      for (int i = 0; i < order.size(); i++) {
        var column = numbered.get(i + 1);
        String code = order.get(i).code();
        var ofElement = questions.stream().filter(each -> each.elementCode().equals(code)).toList();
        if (column != null && ofElement.size() == 1) {
          columns.put(ofElement.getFirst().id(), column);
        }
      }
      return columns;
    }
  }

  /// How many headings are known: tells a row of headings from others.
  int known(List<Column> columns) {
    var found = find(columns);
    return 2 * found.certain().size()
        + found.parts().size()
        + found.suggested().size()
        + found.numbered().size();
  }

  Found find(List<Column> columns) {
    Map<Long, Integer> certain = new HashMap<>();
    Map<Integer, Integer> numbered = new TreeMap<>();
    Map<FilePart, Integer> parts = new EnumMap<>(FilePart.class);
    List<Column> left = new ArrayList<>();
    for (Column column : columns) {
      String plain = PlainText.of(column.heading());
      var question = question(plain);
      var part = part(plain);
      if (question.isPresent()) {
        certain.putIfAbsent(questions.get(question.getAsInt()).id(), column.index());
      } else if (part != null) {
        parts.putIfAbsent(part, column.index());
      } else if (!plain.isEmpty()) {
        left.add(column);
      }
    }
    Map<Long, Integer> suggested = new HashMap<>();
    for (Column column : left) {
      leftOver(column, certain, suggested, numbered);
    }
    return new Found(certain, suggested, numbered, parts);
  }

  private void leftOver(
      Column column,
      Map<Long, Integer> certain,
      Map<Long, Integer> suggested,
      Map<Integer, Integer> numbered) {
    String plain = PlainText.of(column.heading());
    var number = NUMBERED.matcher(plain);
    if (number.find() && number.end() == plain.length()) {
      numbered.putIfAbsent(Integer.parseInt(number.group(1)), column.index());
      return;
    }
    Set<Question> hinted = new HashSet<>();
    for (String code : HeadingNames.hinted(plain)) {
      questions.stream().filter(each -> each.elementCode().equals(code)).forEach(hinted::add);
    }
    if (hinted.size() == 1) {
      long id = hinted.iterator().next().id();
      if (!certain.containsKey(id)) {
        suggested.putIfAbsent(id, column.index());
      }
    }
  }

  private static @Nullable FilePart part(String plain) {
    for (FilePart part : FilePart.values()) {
      if (part.isHeading(plain)) {
        return part;
      }
    }
    return null;
  }

  /// The place of the question a heading names.
  private OptionalInt question(String plain) {
    var number = NUMBERED.matcher(plain);
    String words =
        number.find() && number.end() < plain.length() ? plain.substring(number.end()) : plain;
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      if (plain.equals(code(question))
          || words.equals(PlainText.of(question.text().indonesian()))
          || !question.text().english().isBlank()
              && words.equals(PlainText.of(question.text().english()))
          || isOnly(question) && names(question, words)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The code of a question in headings, as templates write it: the element's, and the place within
  /// the element where it has several.
  private String code(Question question) {
    return PlainText.of(heading(question));
  }

  /// `WAKTU`, or `WAKTU.2`.
  String heading(Question question) {
    var ofElement =
        questions.stream()
            .filter(each -> each.elementCode().equals(question.elementCode()))
            .toList();
    return ofElement.size() == 1
        ? question.elementCode()
        : question.elementCode() + "." + (ofElement.indexOf(question) + 1);
  }

  private boolean isOnly(Question question) {
    return heading(question).equals(question.elementCode());
  }

  private static boolean names(Question question, String words) {
    var added = question.elementName();
    return words.equals(PlainText.of(question.elementCode()))
        || HeadingNames.isName(question.elementCode(), words)
        || added != null
            && (words.equals(PlainText.of(added.indonesian()))
                || words.equals(PlainText.of(added.english())));
  }
}
