package id.tolok.catalogue.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One field that both sides state differently, or only one of them.
///
/// @param field which
/// @param detail what of it, such as the year of a target; empty for fields that are one text
/// @param before left; absent where it states nothing
/// @param after right; absent where it states nothing
public record FieldDifference(
    Field field, String detail, @Nullable String before, @Nullable String after) {

  /// The fields of an indicator that are compared.
  public enum Field {
    NAME,
    OBJECTIVE,
    DEFINITION,
    RATIONALE,
    FORMULA_TEXT,
    EXPRESSION,
    UNIT,
    POLARITY,
    RESPONSIBLE,
    DATA_SOURCE,
    BASELINE,
    NOTE,
    POSITION,
    TARGET,
    QUARTER_TARGET
  }

  /// What two rows that are one state differently.
  public static List<FieldDifference> between(ComparedRow left, ComparedRow right) {
    return Fields.between(left, right);
  }

  /// The change word by word.
  public WordDifference words() {
    return WordDifference.between(before == null ? "" : before, after == null ? "" : after);
  }
}
