package id.tolok.results.web.explanation;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Direction;
import id.tolok.achievement.grade.Border;
import id.tolok.achievement.grade.Grade;
import id.tolok.figures.form.FormRemark;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.LegalSource;
import id.tolok.planning.StabilityWriting;
import id.tolok.results.Basis;
import id.tolok.results.NumberAddress;
import id.tolok.results.explanation.ExplainedNumber;
import id.tolok.results.explanation.Judgement;
import id.tolok.results.web.explanation.FigureLines.Names;
import id.tolok.results.web.explanation.NumberView.AdviceLine;
import id.tolok.results.web.explanation.NumberView.DefinitionView;
import id.tolok.results.web.explanation.NumberView.Fact;
import id.tolok.results.web.explanation.NumberView.FormulaView;
import id.tolok.results.web.explanation.NumberView.GradeLine;
import id.tolok.results.web.explanation.NumberView.RuleView;
import id.tolok.results.web.explanation.NumberView.Step;
import id.tolok.results.web.explanation.NumberView.TrailLine;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.results.web.text.Said;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes an explanation ready for a page.
///
/// @param address leads to the same page about another number
final class NumberViews {

  private static final int DECIMALS = 6;
  private static final int QUARTERS = 4;

  /// Nothing for those who only see what was approved.
  private static final Set<FindingCode> IN_ENTRY = Set.of(FormRemark.FIGURES_MISSING);

  private final ResultTexts texts;
  private final FigureLines figures;
  private final Function<NumberAddress, String> address;

  NumberViews(
      ResultTexts texts, Formats formats, Names names, Function<NumberAddress, String> address) {
    this.texts = texts;
    this.figures = new FigureLines(texts, formats, names);
    this.address = address;
  }

  /// What only those see who work with the figures.
  ///
  /// @param definition null for the public
  record Inside(
      @Nullable DefinitionView definition,
      List<TrailLine> trail,
      List<Said> said,
      String unexplained) {

    static final Inside NOTHING = new Inside(null, List.of(), List.of(), "");
  }

  /// @param widest the widest basis the viewer may see
  NumberView view(ExplainedNumber number, Basis widest, Inside inside) {
    NumberAddress at = number.address();
    return new NumberView(
        texts.w(
            "results.explain.lead",
            number.agencyName(),
            texts.stretch(at.stretch(), at.year()),
            texts.basis(at.basis())),
        number.sentence(),
        texts.mark(number.scored(), number.judgement().scale()),
        facts(number),
        inside == Inside.NOTHING
            ? List.of()
            : number.advice().stream()
                .map(each -> new AdviceLine(each.text(), each.address()))
                .toList(),
        inside.said(),
        inside.unexplained(),
        stretches(at),
        bases(at, widest),
        formula(number),
        number.operands().stream().map(operand -> figures.of(operand, number)).toList(),
        target(number),
        rule(number, inside),
        inside.definition(),
        inside.trail());
  }

  private List<Fact> facts(ExplainedNumber number) {
    var scored = number.scored();
    String share = texts.share(scored.achievement());
    return List.of(
        Fact.of(
            texts.w("results.explain.target"),
            texts.target(number.target(), scored, number.address().stretch())),
        Fact.of(
            texts.w("results.explain.actual"),
            texts.actual(scored.actual(), number.target().unit())),
        Fact.of(
            texts.w("results.explain.share"),
            share.isEmpty() ? texts.w("results.explain.share.none") : share));
  }

  private List<Tab> stretches(NumberAddress at) {
    List<Stretch> all = new ArrayList<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      all.add(Stretch.quarter(quarter));
    }
    for (int quarter = 2; quarter < QUARTERS; quarter++) {
      all.add(Stretch.toDate(quarter));
    }
    all.add(Stretch.wholeYear());
    if (!all.contains(at.stretch())) {
      all.add(at.stretch());
    }
    return all.stream()
        .map(stretch ->
            Tab.of(
                texts.stretch(stretch, at.year()),
                address.apply(new NumberAddress(at.lineageId(), at.year(), stretch, at.basis())),
                stretch.equals(at.stretch())))
        .toList();
  }

  private List<Tab> bases(NumberAddress at, Basis widest) {
    return Arrays.stream(Basis.values())
        .filter(basis -> basis.compareTo(widest) >= 0)
        .map(basis ->
            Tab.of(
                texts.basis(basis),
                address.apply(new NumberAddress(at.lineageId(), at.year(), at.stretch(), basis)),
                basis == at.basis()))
        .toList();
  }

  private FormulaView formula(ExplainedNumber number) {
    Expression expression = number.expression();
    String mathMl = Formulas.mathMl(expression, texts.words().language().locale());
    return new FormulaView(
        output -> output.writeContent(mathMl),
        Formulas.describe(expression),
        Formulas.print(expression),
        step(number.derivation()));
  }

  private Step step(Derivation node) {
    return new Step(
        Formulas.print(node.expression()),
        outcome(node.value()),
        node.value() instanceof Value.Known ? "known" : "open",
        node.operands().stream().filter(NumberViews::says).map(this::step).toList());
  }

  /// A number that stands in the formula needs no line of its own.
  private static boolean says(Derivation operand) {
    Expression node = operand.expression();
    boolean percent =
        node instanceof Expression.PercentOf(var inner)
            && inner instanceof Expression.NumberLiteral;
    return !(node instanceof Expression.NumberLiteral) && !percent;
  }

  private String outcome(Value value) {
    return switch (value) {
      case Value.Known(var number) -> equality(number);
      case Value.Missing(var variables) ->
          texts.w("results.explain.node.missing", String.join("; ", variables));
      case Value.NoEvent(var denominator) -> texts.w("results.explain.node.no-event", denominator);
      case Value.Failed(var cause) -> texts.words().findings().message(cause);
    };
  }

  private static String equality(BigDecimal number) {
    String rounded = IndonesianNumber.rounded(number, DECIMALS);
    return (rounded.equals(IndonesianNumber.exact(number)) ? "= " : "≈ ") + rounded;
  }

  private List<Fact> target(ExplainedNumber number) {
    var origin = number.origin();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            texts.w("results.explain.target.year"),
            texts.target(
                number.target().plan().annual(),
                number.target().unit(),
                number.target().inWords())));
    facts.add(
        new Fact(
            texts.w("results.explain.target.from"),
            origin.revision() == 0
                ? texts.w("results.explain.target.decree")
                : texts.w("results.explain.target.revision", Integer.toString(origin.revision())),
            "/target/" + number.address().lineageId() + "?tahun=" + number.address().year()));
    if (!origin.written().isEmpty()) {
      facts.add(Fact.of(texts.w("results.explain.target.written"), origin.written()));
    }
    facts.add(
        Fact.of(
            texts.w("results.explain.target.basis"),
            texts.w("results.explain.target.basis." + origin.basis().name())));
    return facts;
  }

  private RuleView rule(ExplainedNumber number, Inside inside) {
    Judgement judgement = number.judgement();
    var rule = judgement.rule();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            texts.w("results.explain.rule.direction"),
            texts.w("results.explain.direction." + rule.direction().name())));
    facts.add(
        Fact.of(
            texts.w("results.explain.rule.cap"),
            rule.cap()
                .limit()
                .map(texts::percent)
                .orElseGet(() -> texts.w("results.explain.rule.cap.none"))));
    facts.add(
        Fact.of(
            texts.w("results.explain.rule.ceiling"),
            texts.w("results.explain.ceiling." + rule.ceiling().name())));
    facts.add(
        Fact.of(
            texts.w("results.explain.rule.no-event"),
            texts.w("results.explain.no-event." + rule.noEvent().name())));
    if (rule.direction() == Direction.STABLE) {
      facts.add(
          Fact.of(texts.w("results.explain.rule.stability"), StabilityWriting.of(rule.scale())));
    }
    Grade reached = number.scored().grade();
    return new RuleView(
        rule.direction().formula(),
        worked(number),
        cited(judgement.sources()),
        facts,
        judgement.scale().grades().stream()
            .map(grade -> grade(grade, judgement, grade.equals(reached)))
            .toList(),
        cited(judgement.scaleSources()),
        said(
            number.remarks().stream()
                .filter(remark -> inside != Inside.NOTHING || !IN_ENTRY.contains(remark.code()))
                .toList()));
  }

  private String worked(ExplainedNumber number) {
    String worked = number.judgement().worked();
    return number.scored().achievement() instanceof Achievement.Measured(var raw, _, _)
            && raw != null
            && !worked.isEmpty()
        ? worked + " = " + texts.percent(raw)
        : worked;
  }

  private GradeLine grade(Grade grade, Judgement judgement, boolean here) {
    MarkView mark = texts.mark(grade, judgement.scale(), "");
    return new GradeLine(
        mark,
        grade
            .findBorder()
            .map(border -> sign(border) + IndonesianNumber.exact(border.value()))
            .orElseGet(() -> texts.w("results.explain.scale.rest")),
        here);
  }

  private static String sign(Border border) {
    return switch (border.kind()) {
      case FROM -> "≥ ";
      case ABOVE -> "> ";
    };
  }

  private static List<String> cited(List<LegalSource> sources) {
    return sources.stream().map(LegalSource::cited).distinct().toList();
  }

  private List<String> said(List<Finding> remarks) {
    var messages = texts.words().findings();
    return remarks.stream().map(messages::message).toList();
  }
}
