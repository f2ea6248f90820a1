package id.tolok.intake.draft;

import id.tolok.document.CatalogueFormula;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An indicator under review.
///
/// @param id `r1`, `r2`, ... as read; `r~7` when edit 7 added it or split it off
/// @param cells by {@link FieldKeys#ROW}, and `targets.2025`, `quarterTargets.1`
/// @param formula what the formula text or the expression a person wrote means
/// @param confidence how sure the reader was of the row, 0 to 1; 1 for a row a person added
/// @param added the edit that added the row; null where it was read
public record DraftRow(
    String id, Cells cells, CatalogueFormula formula, double confidence, @Nullable Stamp added) {

  /// The indicator's name; a row always has one.
  public String name() {
    return Objects.requireNonNullElse(cells.value("indicator"), "-");
  }

  /// Whether a person added the row or changed a field of it.
  public boolean isChanged() {
    return added != null || cells.isChanged();
  }

  public DraftRow with(Cells changed) {
    return new DraftRow(id, changed, formula, confidence, added);
  }

  public DraftRow with(Cells changed, CatalogueFormula understood) {
    return new DraftRow(id, changed, understood, confidence, added);
  }
}
