package id.tolok.scorecard;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.ScoredVariable.Feed;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A scorecard of 2026 written down in few words.
final class ACard {

  static final int YEAR = 2026;

  private final Map<String, ScoredVariable> variables = new LinkedHashMap<>();
  private final List<ScoredIndicator> indicators = new ArrayList<>();
  private final Map<String, Long> indicatorIds = new HashMap<>();
  private final Map<Long, Map<EntryPeriod, BigDecimal>> figures = new HashMap<>();

  static ACard of() {
    return new ACard();
  }

  ACard given(String name, EntryPeriod.Kind kind, Adding adding) {
    return variable(name, kind, adding, new Feed.Given(), null);
  }

  ACard fixed(String name, String figure) {
    var feed = new Feed.Fixed(new BigDecimal(figure));
    return variable(name, EntryPeriod.Kind.YEAR, Adding.LAST, feed, null);
  }

  /// A quarterly variable fed by an indicator of this letter, which may follow later.
  ACard fed(String name, String indicator) {
    var feed = new Feed.ActualOf(indicatorId(indicator));
    return variable(name, EntryPeriod.Kind.QUARTER, Adding.LAST, feed, null);
  }

  ACard baseline(String name, String figure) {
    return variable(
        name, EntryPeriod.Kind.QUARTER, Adding.LAST, new Feed.Given(), new BigDecimal(figure));
  }

  private ACard variable(
      String name, EntryPeriod.Kind kind, Adding adding, Feed feed, @Nullable BigDecimal baseline) {
    variables.put(
        name, new ScoredVariable(variables.size() + 1, name, kind, adding, feed, baseline));
    return this;
  }

  /// @param periods such as `2026-Q1=4 2026-Q2=6`
  ACard figures(String name, String periods) {
    for (String each : periods.split(" ")) {
      String[] pair = each.split("=");
      figures
          .computeIfAbsent(variable(name).id(), _ -> new HashMap<>())
          .put(EntryPeriod.parse(pair[0]).orElseThrow(), new BigDecimal(pair[1]));
    }
    return this;
  }

  ACard indicator(String name, String formula) {
    return indicator(name, formula, TargetPlan.none(Consolidation.LAST));
  }

  ACard indicator(String name, String formula, TargetPlan targets) {
    Map<String, String> own = new HashMap<>();
    variables.keySet().forEach(each -> own.put(each, each));
    return indicator(name, formula, targets, own);
  }

  /// @param words the name of each variable by the words of the formula
  ACard indicator(String name, String formula, TargetPlan targets, Map<String, String> words) {
    Map<String, Long> asks = new HashMap<>();
    words.forEach((word, variable) -> asks.put(word, variable(variable).id()));
    indicators.add(
        new ScoredIndicator(
            indicatorId(name),
            Formulas.parse(formula).expression().orElseThrow(),
            asks,
            true,
            EntryPeriod.Kind.MONTH,
            AchievementRule.of(Direction.HIGHER),
            targets));
    return this;
  }

  /// @param quarters such as `2 2 3 3`, with `-` for a quarter without a target
  static TargetPlan targets(Consolidation consolidation, String annual, String quarters) {
    Map<Integer, Target> planned = new TreeMap<>();
    String[] each = quarters.split(" ");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].equals("-")) {
        planned.put(i + 1, Target.of(new BigDecimal(each[i])));
      }
    }
    return new TargetPlan(
        Target.of(new BigDecimal(annual)), planned, TargetBasis.STATED, consolidation);
  }

  ScorecardPlan plan() {
    return new ScorecardPlan(
        YEAR, RatingScale.PERMENDAGRI_86, indicators, List.copyOf(variables.values()));
  }

  FigureColumns columns() {
    return (variable, period) -> figures.getOrDefault(variable, Map.of()).get(period);
  }

  Scorecard card() {
    return CompiledPlan.of(plan()).scorecard(columns());
  }

  long indicatorId(String name) {
    return indicatorIds.computeIfAbsent(name, _ -> 100L + indicatorIds.size());
  }

  Value actual(String indicator, Stretch stretch) {
    return card().scored(indicatorId(indicator), stretch).actual();
  }

  /// Target | actual | achievement | grade.
  String row(String indicator, Stretch stretch) {
    Scored scored = card().scored(indicatorId(indicator), stretch);
    return String.join(
        " | ",
        target(scored.target()),
        shown(scored.actual()),
        switch (scored.achievement()) {
          case Achievement.Measured measured -> measured.percent().toString();
          case Achievement.NotMeasured(var reason) -> reason.name();
        },
        scored.findGrade().map(Grade::level).map(String::valueOf).orElse("-"));
  }

  static String shown(Value value) {
    return switch (value) {
      case Value.Known(var number) -> shown(number);
      case Value.Missing(var names) -> "missing " + String.join(", ", names);
      case Value.NoEvent(var denominator) -> "no event in " + denominator;
      case Value.Failed(var cause) -> "failed " + cause.code().name();
    };
  }

  private static String target(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> shown(figure);
      case Target.Range(var low, var high) -> shown(low) + ".." + shown(high);
      case Target.NotPlanned() -> "-";
    };
  }

  private static String shown(BigDecimal number) {
    BigDecimal rounded = number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }

  private ScoredVariable variable(String name) {
    ScoredVariable found = variables.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no variable " + name);
    }
    return found;
  }
}
