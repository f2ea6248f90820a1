package id.tolok.intake.finding;

import id.tolok.document.CatalogueFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaContext;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import id.tolok.satisfaction.IndexName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is wrong with the formula and the unit of one row.
final class RowFindings {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  /// Doubts about formulas that the linter words as well.
  private static final Set<String> LINTED_ANYWAY =
      Set.of(
          "NAME_SAYS_COUNT_FORMULA_SAYS_PERCENT",
          "NAME_SAYS_PERCENT_FORMULA_SAYS_COUNT",
          "DENOMINATOR_IS_TARGET",
          "FORMULA_EMPTY",
          "FORMULA_NOT_MEASURABLE",
          "FORMULA_EXTERNAL_VALUE",
          "FORMULA_LACKS_DENOMINATOR",
          "FORMULA_LACKS_MULTIPLIER",
          "FORMULA_DIVIDES_BY_TARGET",
          "COUNT_IN_PERCENT");

  private final DraftRow row;
  private final FindingMessages words = FindingMessages.indonesian();
  private final List<Draftable> found = new ArrayList<>();

  private RowFindings(DraftRow row) {
    this.row = row;
  }

  static List<Draftable> of(DraftRow row) {
    var findings = new RowFindings(row);
    findings.formula();
    findings.unit();
    return findings.found;
  }

  private void formula() {
    var cell = row.cells().cell("expression");
    var text = cell.value();
    if (!cell.isChanged()) {
      doubts();
    }
    if (text == null) {
      return;
    }
    switch (Formulas.parse(text)) {
      case Parsing.Rejected(var cause) -> add(cause, "expression", List.of());
      case Parsing.Parsed parsed -> {
        parsed.findings().forEach(finding -> add(finding, "expression", List.of()));
        Formulas.check(parsed, context())
            .forEach(finding -> add(finding, "expression", mended(finding, parsed.formula())));
        if (cell.isChanged()) {
          overruling(parsed.formula());
        }
        surveyed(parsed.formula());
      }
    }
  }

  private FormulaContext context() {
    var context = FormulaContext.NONE.withIndicatorName(row.name());
    var unit = row.cells().value("unit");
    return unit == null ? context : context.withUnit(unit);
  }

  /// What the reader of formulas doubted about the text.
  private void doubts() {
    var text = row.cells().value("formulaText");
    if (text != null) {
      Formulas.read(text, row.name())
          .findings()
          .forEach(finding -> add(finding, "formulaText", List.of()));
    }
  }

  private void overruling(Expression written) {
    var text = row.cells().value("formulaText");
    if (text != null && !written.equals(Formulas.read(text, row.name()).expression())) {
      add(
          Finding.of(ReviewCode.EXPRESSION_OVERRULES_TEXT, START, text),
          "expression",
          List.of(set("expression", null)));
    }
  }

  /// What the survey computes needs no formula but itself.
  private void surveyed(Expression written) {
    boolean itself =
        written instanceof Expression.Variable(var name, var _) && IndexName.of(name).isPresent();
    if (!itself && IndexName.of(row.name()).isPresent()) {
      add(
          Finding.of(ReviewCode.INDEX_COMES_FROM_SURVEY, START, row.name()),
          "expression",
          List.of(set("expression", itself(row.name()))));
    }
  }

  /// A quantity as a formula of its own.
  static String itself(String name) {
    return "[" + name.replaceAll("[\\[\\]]", "") + "]";
  }

  private List<Suggestion> mended(Finding finding, Expression expression) {
    if (!(finding.code() instanceof FormulaFindingCode code)) {
      return List.of();
    }
    return switch (code) {
      case PERCENT_WITHOUT_HUNDRED ->
          List.of(set("expression", Formulas.print(timesHundred(expression))));
      case HUNDRED_PERCENT_CHANGES_NOTHING -> withoutPercentSign(expression);
      case UNIT_MISMATCH -> List.of(set("unit", finding.arguments().get(1)));
      default -> List.of();
    };
  }

  private static Expression timesHundred(Expression expression) {
    return new Expression.Binary(
        Expression.Operator.MULTIPLY, expression, Expression.NumberLiteral.of(100));
  }

  private List<Suggestion> withoutPercentSign(Expression expression) {
    var printed = Formulas.print(expression);
    var plain = printed.replaceAll("\\b100\\s*%", "100");
    return plain.equals(printed) ? List.of() : List.of(set("expression", plain));
  }

  private void unit() {
    if (row.cells().value("unit") != null) {
      return;
    }
    var proposed = isPercentage(row.formula()) ? "%" : Countables.unitOf(row.name()).orElse(null);
    add(
        Finding.of(ReviewCode.UNIT_MISSING, START, row.name()),
        "unit",
        proposed == null ? List.of() : List.of(set("unit", proposed)));
  }

  private static boolean isPercentage(CatalogueFormula formula) {
    return formula.multiplier() != null && formula.multiplier().intValue() == 100;
  }

  private Suggestion set(String field, @Nullable String value) {
    return new Suggestion(List.of(new Edit.SetField(row.id(), field, value)));
  }

  private void add(Finding finding, String field, List<Suggestion> suggestions) {
    if (LINTED_ANYWAY.contains(finding.code().name())) {
      return;
    }
    var cell = row.cells().cell(field);
    var where = cell.where() == null ? row.cells().cell("indicator").where() : cell.where();
    var origin =
        finding.code() instanceof ReviewCode
            ? DraftFinding.Origin.LINTER
            : DraftFinding.Origin.FORMULA;
    var about =
        Objects.requireNonNullElse(cell.value(), "")
            + "\u0000"
            + String.join("\u0000", finding.arguments());
    found.add(
        Draftable.of(finding, words, origin, row.id(), field, where, about).with(suggestions));
  }
}
