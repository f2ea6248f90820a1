package id.tolok.document;

import id.tolok.formula.FormulaKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A formula as a catalogue states it.
///
/// @param expression in the formula language; null only for {@link FormulaKind#TEXT}
/// @param numerator in the decree's words
/// @param denominator in the decree's words
/// @param terms the parts in the decree's words; empty where the kind has none
public record CatalogueFormula(
    FormulaKind kind,
    @Nullable String expression,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable BigDecimal multiplier,
    List<String> terms) {

  public CatalogueFormula {
    terms = List.copyOf(terms);
  }

  public static CatalogueFormula text() {
    return new CatalogueFormula(FormulaKind.TEXT, null, null, null, null, List.of());
  }
}
