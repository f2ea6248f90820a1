package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.FieldKeys;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What may stand in a field, and how it is written down.
public final class FieldRules {

  /// Longest value of a field, in characters.
  public static final int LENGTH_MAX = 20_000;

  private static final Set<String> KINDS = Set.of("IKU", "IKI", "PK", "ACTION_PLAN", "OTHER");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n]]+");
  private static final Pattern NUMBER =
      Pattern.compile("(-?)(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,10}))?\\s*%?");
  private static final Pattern POINT_DECIMAL = Pattern.compile("(-?\\d{1,15}\\.\\d{1,10})\\s*%?");

  private FieldRules() {}

  /// The value as it is kept: control characters away, white space joined, blank as null.
  static @Nullable String kept(String field, @Nullable String written) {
    if (written == null) {
      return null;
    }
    var clean = CONTROL.matcher(written.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    var joined =
        FieldKeys.LINES.contains(field)
            ? clean.replaceAll("[ \\u00A0]+", " ").replaceAll(" ?\n ?", "\n").strip()
            : clean.replaceAll("[\\s\\u00A0]+", " ").strip();
    if (joined.isEmpty()) {
      return null;
    }
    return field.startsWith(FieldKeys.TARGETS) || field.startsWith(FieldKeys.QUARTER_TARGETS)
        ? target(joined)
        : "nip".equals(field) ? joined.replaceAll("\\D", "") : joined;
  }

  /// A target as a catalogue states it: `1.250,5 %` becomes `1250.5`. A point followed by anything
  /// but three digits is a decimal sign; words stay as they are.
  private static String target(String written) {
    var number = NUMBER.matcher(written);
    if (number.matches()) {
      var whole = number.group(2).replace(".", "");
      return number.group(1) + whole + (number.group(3) == null ? "" : "." + number.group(3));
    }
    var point = POINT_DECIMAL.matcher(written);
    return point.matches() ? point.group(1) : written;
  }

  /// Why a kept value may not stand in a field; empty where it may.
  static Optional<RefusedEdit> refusal(String field, @Nullable String value) {
    if (value == null) {
      return isName(field) ? Optional.of(RefusedEdit.NAME_EMPTY) : Optional.empty();
    }
    if (value.length() > LENGTH_MAX) {
      return Optional.of(RefusedEdit.TOO_LONG);
    }
    return switch (field) {
      case "polarity" ->
          refuse(value.equals("higher") || value.equals("lower"), RefusedEdit.POLARITY_UNKNOWN);
      case "kind" -> refuse(KINDS.contains(value), RefusedEdit.KIND_UNKNOWN);
      case "amends" -> refuse(value.equals("true") || value.equals("false"), RefusedEdit.YES_OR_NO);
      case "periodStart", "periodEnd" ->
          refuse(value.matches("(19|20|21)\\d{2}"), RefusedEdit.YEAR_INVALID);
      case "date" -> refuse(isDate(value), RefusedEdit.DATE_INVALID);
      default -> Optional.empty();
    };
  }

  private static boolean isName(String field) {
    return field.equals("indicator") || field.equals("name");
  }

  private static Optional<RefusedEdit> refuse(boolean fits, RefusedEdit otherwise) {
    return fits ? Optional.empty() : Optional.of(otherwise);
  }

  private static boolean isDate(String value) {
    try {
      return switch (value.length()) {
        case 4 -> value.matches("(19|20|21)\\d{2}");
        case 7 -> YearMonth.parse(value).getYear() >= 1900;
        case 10 -> LocalDate.parse(value).getYear() >= 1900;
        default -> false;
      };
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
