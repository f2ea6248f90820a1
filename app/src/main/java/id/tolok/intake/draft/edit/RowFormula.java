package id.tolok.intake.draft.edit;

import id.tolok.document.CatalogueFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.intake.draft.DraftRow;
import java.util.List;

/// Keeps the formula of a row in step with its fields. What a person wrote as an expression wins
/// over what the formula text says.
final class RowFormula {

  private RowFormula() {}

  /// The row after its formula text, or the name the text is read with, changed.
  static DraftRow reread(DraftRow row) {
    if (row.cells().cell("expression").isChanged()) {
      return row;
    }
    var text = row.cells().value("formulaText");
    if (text == null) {
      return understood(row, CatalogueFormula.text());
    }
    return understood(row, catalogued(Formulas.read(text, row.name())));
  }

  /// The row after a person wrote its expression. A text that is no formula stays as written, and
  /// the row has nothing to compute until it is mended.
  static DraftRow written(DraftRow row) {
    var text = row.cells().value("expression");
    if (text == null) {
      var cells = row.cells();
      var handedBack = cells.with("expression", cells.cell("expression").derived(null));
      return reread(row.with(handedBack));
    }
    return row.with(
        row.cells(),
        Formulas.parse(text).expression().map(RowFormula::of).orElse(CatalogueFormula.text()));
  }

  private static DraftRow understood(DraftRow row, CatalogueFormula formula) {
    var cells = row.cells();
    return row.with(
        cells.with("expression", cells.cell("expression").derived(formula.expression())), formula);
  }

  /// The formula with its shape, which is told from its own sentence where that reads back as the
  /// same formula.
  private static CatalogueFormula of(Expression expression) {
    var reading = Formulas.read(Formulas.describe(expression), null);
    if (expression.equals(reading.expression())) {
      return catalogued(reading);
    }
    return new CatalogueFormula(
        FormulaKind.COMPOSITE,
        Formulas.print(expression),
        null,
        null,
        null,
        List.copyOf(Formulas.variables(expression).stream().map(v -> v.name()).toList()));
  }

  private static CatalogueFormula catalogued(FormulaReading reading) {
    var expression = reading.expression();
    return new CatalogueFormula(
        reading.kind(),
        expression == null ? null : Formulas.print(expression),
        reading.numerator(),
        reading.denominator(),
        reading.multiplier(),
        reading.terms());
  }
}
