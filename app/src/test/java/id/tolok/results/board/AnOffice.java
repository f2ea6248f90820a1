package id.tolok.results.board;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.catalogue.IndicatorKind;
import id.tolok.document.CatalogueFormula;
import id.tolok.document.Indicator;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An office of 2026 whose figures are given by quarter.
public final class AnOffice {

  static final int YEAR = 2026;

  private final long agencyId;
  private final List<IndicatorTarget> targets = new ArrayList<>();
  private final List<ScoredIndicator> indicators = new ArrayList<>();
  private final Map<String, ScoredVariable> variables = new HashMap<>();
  private final Map<String, BigDecimal> figures = new HashMap<>();

  private AnOffice(long agencyId) {
    this.agencyId = agencyId;
  }

  public static AnOffice of(long agencyId) {
    return new AnOffice(agencyId);
  }

  /// An indicator with the same target in every quarter; null for none.
  public AnOffice indicator(
      long lineage,
      IndicatorKind kind,
      @Nullable String objective,
      String formula,
      @Nullable String target) {
    var expression = ((Parsing.Parsed) Formulas.parse(formula)).formula();
    Formulas.variables(expression).forEach(this::variable);
    var plan = plan(target);
    var accepted =
        new AcceptedIndicator(
            lineage,
            lineage,
            1,
            agencyId,
            new AcceptedIndicator.PositionMark(1, "Kepala Seksi", OptionalLong.empty()),
            kind,
            indicators.size() + 1,
            stated(lineage, objective, formula),
            List.of());
    var rule = AchievementRule.of(Direction.HIGHER);
    targets.add(new IndicatorTarget(accepted, "%", rule, plan, null, 0, List.of()));
    indicators.add(
        new ScoredIndicator(
            lineage,
            expression,
            Formulas.variables(expression).stream()
                .collect(
                    Collectors.toMap(Expression.Variable::name, one -> known(one.name()).id())),
            true,
            EntryPeriod.Kind.QUARTER,
            rule,
            plan));
    return this;
  }

  public AnOffice indicator(
      long lineage, @Nullable String objective, String formula, String target) {
    return indicator(lineage, IndicatorKind.IKU, objective, formula, target);
  }

  /// Figures from the first quarter on; `-` for none.
  public AnOffice figures(String variable, String... amounts) {
    for (int index = 0; index < amounts.length; index++) {
      if (!amounts[index].equals("-")) {
        figures.put(
            known(variable).id() + "/" + EntryPeriod.quarter(YEAR, index + 1).code(),
            new BigDecimal(amounts[index]));
      }
    }
    return this;
  }

  public AgencyScorecard card() {
    var plan =
        new ScorecardPlan(
            YEAR, RatingScale.PERMENDAGRI_86, indicators, List.copyOf(variables.values()));
    return new AgencyScorecard(
        agencyId,
        YEAR,
        Basis.ENTERED,
        1,
        targets,
        CompiledPlan.of(plan).scorecard((id, period) -> figures.get(id + "/" + period.code())));
  }

  private ScoredVariable known(String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  private void variable(Expression.Variable variable) {
    variables.computeIfAbsent(
        variable.name(),
        name ->
            new ScoredVariable(
                variables.size() + 1L,
                name,
                EntryPeriod.Kind.QUARTER,
                Adding.SUM,
                new ScoredVariable.Feed.Given(),
                null));
  }

  private static TargetPlan plan(@Nullable String target) {
    if (target == null) {
      return TargetPlan.none(Consolidation.RATIO);
    }
    Target value = Target.of(new BigDecimal(target));
    return new TargetPlan(
        value,
        Map.of(1, value, 2, value, 3, value, 4, value),
        TargetBasis.SAME,
        Consolidation.RATIO);
  }

  private static Indicator stated(long lineage, @Nullable String objective, String formula) {
    return new Indicator(
        null,
        objective,
        "Indikator " + lineage,
        null,
        List.of(),
        formula,
        CatalogueFormula.text(),
        "%",
        "higher",
        null,
        null,
        null,
        Map.of(),
        Map.of(),
        null,
        1,
        Map.of());
  }
}
