package id.tolok.document.extract.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a cell of running text says about an indicator.
///
/// @param formula raw, with line breaks and marks, for the formula reader
record Explained(
    @Nullable String definition,
    List<String> rationale,
    @Nullable String formula,
    @Nullable String note,
    @Nullable String source,
    @Nullable String unit,
    @Nullable String responsible) {

  static final Explained NOTHING = new Explained(null, List.of(), null, null, null, null, null);

  Explained {
    rationale = List.copyOf(rationale);
  }

  /// Completes what is missing here with what another cell says.
  Explained or(Explained other) {
    return new Explained(
        definition != null ? definition : other.definition,
        rationale.isEmpty() ? other.rationale : rationale,
        formula != null ? formula : other.formula,
        note != null ? note : other.note,
        source != null ? source : other.source,
        unit != null ? unit : other.unit,
        responsible != null ? responsible : other.responsible);
  }
}
