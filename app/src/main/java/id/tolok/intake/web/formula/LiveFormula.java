package id.tolok.intake.web.formula;

import gg.jte.Content;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaContext;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.FormulaReading;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.intake.web.formula.FormulaView.RemarkView;
import id.tolok.intake.web.formula.FormulaView.State;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Understands a formula as it is typed: prose as a decree writes it, or the formula language.
public final class LiveFormula {

  private static final Content NOTHING = _ -> {};

  private final FindingMessages messages;

  private LiveFormula(FindingMessages messages) {
    this.messages = messages;
  }

  /// How a text is understood.
  ///
  /// @param text as typed
  /// @param indicatorName the indicator it belongs to, null where it is not known
  /// @param unit of the indicator, null where it is not stated
  /// @param messages in the language of the page
  public static FormulaView of(
      String text,
      @Nullable String indicatorName,
      @Nullable String unit,
      FindingMessages messages) {
    var live = new LiveFormula(messages);
    if (text.isBlank()) {
      return live.view(State.EMPTY, "", null, "", List.of());
    }
    return isFormal(text)
        ? live.formal(text, indicatorName, unit)
        : live.prose(text, indicatorName);
  }

  /// Whether a text is meant as the formula language: it names a variable or constant in brackets.
  public static boolean isFormal(String text) {
    return text.indexOf('[') >= 0 || text.strip().startsWith("{");
  }

  private FormulaView prose(String text, @Nullable String indicatorName) {
    FormulaReading reading = Formulas.read(text, indicatorName);
    return view(
        reading.expression() == null ? State.WORDS : State.COMPUTABLE,
        reading.kind().code(),
        reading.expression(),
        reading.note() == null ? "" : reading.note(),
        remarks(text, reading.findings()));
  }

  private FormulaView formal(String text, @Nullable String indicatorName, @Nullable String unit) {
    return switch (Formulas.parse(text)) {
      case Parsing.Rejected(Finding cause) ->
          view(State.WRONG, "", null, "", remarks(text, List.of(cause)));
      case Parsing.Parsed parsed -> {
        var findings = new ArrayList<>(parsed.findings());
        findings.addAll(Formulas.check(parsed, context(indicatorName, unit)));
        yield view(
            State.COMPUTABLE,
            kind(text, parsed.formula()).code(),
            parsed.formula(),
            "",
            remarks(text, findings));
      }
    };
  }

  private static FormulaKind kind(String text, Expression formula) {
    var shape = Formulas.read(text, null);
    return formula.equals(shape.expression()) ? shape.kind() : FormulaKind.COMPOSITE;
  }

  private static FormulaContext context(@Nullable String indicatorName, @Nullable String unit) {
    var named =
        indicatorName == null
            ? FormulaContext.NONE
            : FormulaContext.NONE.withIndicatorName(indicatorName);
    return unit == null ? named : named.withUnit(unit);
  }

  private FormulaView view(
      State state,
      String kind,
      @Nullable Expression expression,
      String note,
      List<RemarkView> remarks) {
    return new FormulaView(
        state,
        kind,
        expression == null ? "" : Formulas.print(expression),
        expression == null ? NOTHING : math(expression),
        expression == null ? "" : Formulas.describe(expression),
        expression == null
            ? List.of()
            : Formulas.variables(expression).stream().map(LiveFormula::name).distinct().toList(),
        note,
        remarks);
  }

  /// A variable as it is written, without its brackets.
  private static String name(Expression.Variable variable) {
    return Formulas.print(variable).replaceAll("[\\[\\]]", "");
  }

  /// The MathML of a formula, which the formula module escapes itself.
  private Content math(Expression expression) {
    var mathMl = Formulas.mathMl(expression, messages.locale());
    return output -> output.writeContent(mathMl);
  }

  private List<RemarkView> remarks(String text, List<Finding> findings) {
    return findings.stream()
        .map(finding -> {
          var shown = Formulas.show(text, finding).lines().toList();
          boolean placed = shown.size() > 2 && shown.get(1).contains("^");
          return new RemarkView(
              finding.severity(),
              placed ? shown.get(0) : "",
              placed ? shown.get(1) : "",
              messages.message(finding),
              messages.suggestion(finding).orElse(""));
        })
        .toList();
  }
}
