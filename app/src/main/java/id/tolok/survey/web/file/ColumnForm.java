package id.tolok.survey.web.file;

import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.file.ColumnPlan;
import id.tolok.survey.file.FilePart;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form that says which column holds what.
final class ColumnForm {

  static final String SERVICE = "layanan";
  static final String DAY = "hari";

  /// In place of a column: the file does not have it.
  static final String ABSENT = "-";

  private ColumnForm() {}

  static String question(Question question) {
    return "q" + question.id();
  }

  static String part(FilePart part) {
    return "p" + part.name();
  }

  /// What was chosen; what was left open stays open.
  ///
  /// @param columns how many the file has
  static ColumnPlan read(Map<String, String> fields, List<Question> questions, int columns) {
    Map<Long, Integer> chosen = new HashMap<>();
    for (Question question : questions) {
      String value = fields.getOrDefault(question(question), "");
      if (value.equals(ABSENT)) {
        chosen.put(question.id(), ColumnPlan.ABSENT);
      } else if (isColumn(value, columns)) {
        chosen.put(question.id(), Integer.valueOf(value));
      }
    }
    Map<FilePart, Integer> parts = new EnumMap<>(FilePart.class);
    for (FilePart part : FilePart.values()) {
      String value = fields.getOrDefault(part(part), "");
      if (isColumn(value, columns)) {
        parts.put(part, Integer.valueOf(value));
      }
    }
    return new ColumnPlan(
        chosen, parts, number(fields.getOrDefault(SERVICE, "")), day(fields.get(DAY)));
  }

  private static boolean isColumn(String value, int columns) {
    return value.matches("\\d{1,4}") && Integer.parseInt(value) < columns;
  }

  private static @Nullable Long number(String value) {
    return value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
