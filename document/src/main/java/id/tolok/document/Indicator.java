package id.tolok.document;

import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a decree's table.
///
/// @param number the row's own number as printed, null where it has none
/// @param rationale reasons for choosing the indicator, one string per remark
/// @param formulaText the decree's words for the formula
/// @param unit as stated, or `%` where the name or the formula says so
/// @param polarity `higher` or `lower`
/// @param targets value per year, decimal point, no thousands separator; text where it is text
/// @param quarterTargets value per quarter `1` to `4`, same form
/// @param baseline the starting value as printed, null where not stated
/// @param confidence from 0 (a guess) to 1 (sure)
/// @param sources place of each field that was read, by the field's key
public record Indicator(
    @Nullable String number,
    @Nullable String objective,
    String indicator,
    @Nullable String definition,
    List<String> rationale,
    @Nullable String formulaText,
    CatalogueFormula formula,
    @Nullable String unit,
    String polarity,
    @Nullable String responsible,
    @Nullable String dataSource,
    @Nullable String baseline,
    Map<String, String> targets,
    Map<String, String> quarterTargets,
    @Nullable String note,
    double confidence,
    Map<String, SourceSpan> sources) {

  public Indicator {
    rationale = List.copyOf(rationale);
    targets = Ordered.copy(targets);
    quarterTargets = Ordered.copy(quarterTargets);
    sources = Ordered.copy(sources);
  }
}
