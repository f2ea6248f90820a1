package id.tolok.sample.measured;

import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.CompiledFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// Invents the figures of one quarter so that each indicator comes out near a wanted share of its
/// target. The same seed gives the same figures.
final class Invention {

  private static final int ATTEMPTS = 60;
  private static final double TARGET_WHERE_NONE = 80;
  private static final double WORKING_DAYS = 240;
  private static final double WHOLE = 100;
  private static final double TOO_MUCH = 1000;
  private static final int GUESSES = 3;

  /// Rupiah that one unit of an invented amount of money stands for.
  private static final BigDecimal RUPIAH = BigDecimal.valueOf(20_000_000);

  private static final Pattern MONEY =
      Pattern.compile("(?i)^((realisasi|jumlah|pagu)\\s+)?(anggaran|belanja)\\b.*");

  private final ScorecardPlan plan;
  private final Map<Long, ScoredVariable> variables = new HashMap<>();
  private final long seed;

  /// @param seed of the agency
  Invention(ScorecardPlan plan, long seed) {
    this.plan = plan;
    this.seed = seed;
    plan.variables().forEach(variable -> variables.put(variable.id(), variable));
  }

  /// How well an indicator does in a quarter.
  @FunctionalInterface
  interface Fortune {

    /// @param place of the indicator in the plan, from 0
    /// @return the share of the target to come near to; 1 reaches it
    double share(int place);
  }

  /// Figures of the quarter's own variables, and in the first quarter those that stand for the
  /// whole year, by variable.
  Map<Long, BigDecimal> quarter(int quarter, Fortune fortune) {
    Map<Long, BigDecimal> found = new HashMap<>();
    var random = new Random(seed * 31 + plan.year() * 4L + quarter);
    for (int place = 0; place < plan.indicators().size(); place++) {
      invent(plan.indicators().get(place), quarter, fortune.share(place), found, random);
    }
    if (quarter > 1) {
      found.keySet().removeIf(id -> variable(id).kind() == EntryPeriod.Kind.YEAR);
    }
    Set<Long> money = money();
    found.replaceAll((id, figure) -> money.contains(id) ? figure.multiply(RUPIAH) : figure);
    return found;
  }

  /// Variables that are rupiah in every formula that asks for them, so that shares stay the same.
  private Set<Long> money() {
    Set<Long> money = new HashSet<>();
    Set<Long> mixed = new HashSet<>();
    for (ScoredIndicator indicator : plan.indicators()) {
      boolean all =
          indicator.asks().size() > 1
              && indicator.asks().values().stream()
                  .allMatch(id -> MONEY.matcher(variable(id).name()).matches());
      (all ? money : mixed).addAll(indicator.asks().values());
    }
    money.removeAll(mixed);
    return money;
  }

  private ScoredVariable variable(long id) {
    return Objects.requireNonNull(variables.get(id));
  }

  private void invent(
      ScoredIndicator indicator,
      int quarter,
      double share,
      Map<Long, BigDecimal> found,
      Random random) {
    var compiled = Formulas.compile(indicator.expression());
    Map<Expression, ScoredVariable> asked = asked(compiled, indicator);
    double goal = goal(indicator, quarter, share);
    if (asked.size() > 1 && goal > WHOLE && goal < 2 * WHOLE) {
      goal = WHOLE;
    }
    Map<Long, BigDecimal> best = Map.of();
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<Long, BigDecimal> tried = attempt(asked, goal, attempt, found, random);
      double miss = miss(compiled, asked, tried, found, goal);
      if (miss < least) {
        least = miss;
        best = tried;
      }
    }
    found.putAll(least < TOO_MUCH ? best : level(best, asked, found));
  }

  /// No part above its whole: what is still open gets the smallest figure of its formula.
  private static Map<Long, BigDecimal> level(
      Map<Long, BigDecimal> best,
      Map<Expression, ScoredVariable> asked,
      Map<Long, BigDecimal> found) {
    BigDecimal least =
        asked.values().stream()
            .map(variable -> best.getOrDefault(variable.id(), found.get(variable.id())))
            .filter(Objects::nonNull)
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    Map<Long, BigDecimal> level = new HashMap<>(best);
    level.replaceAll((_, _) -> least);
    return level;
  }

  private Map<Expression, ScoredVariable> asked(
      CompiledFormula compiled, ScoredIndicator indicator) {
    Map<Expression, ScoredVariable> asked = new LinkedHashMap<>();
    for (Expression input : compiled.inputs()) {
      named(input, indicator).ifPresent(variable -> asked.put(input, variable));
    }
    return asked;
  }

  private Optional<ScoredVariable> named(Expression input, ScoredIndicator indicator) {
    return input instanceof Expression.Input named
        ? Optional.ofNullable(indicator.asks().get(named.name())).map(this::variable)
        : Optional.empty();
  }

  /// One guess at the variables nobody has given a figure yet: the last one of its own size, the
  /// first of its own, of an even part of the goal, or of the goal's share of the last.
  private Map<Long, BigDecimal> attempt(
      Map<Expression, ScoredVariable> asked,
      double goal,
      int attempt,
      Map<Long, BigDecimal> found,
      Random random) {
    Map<Long, BigDecimal> tried = new HashMap<>();
    List<ScoredVariable> open = new ArrayList<>();
    for (ScoredVariable variable : asked.values()) {
      if (variable.feed() instanceof ScoredVariable.Feed.Given
          && !found.containsKey(variable.id())
          && !open.contains(variable)) {
        open.add(variable);
      }
    }
    ScoredVariable last = asked.isEmpty() ? null : List.copyOf(asked.values()).getLast();
    for (ScoredVariable variable : open) {
      if (asked.size() > 1
          && variable.equals(last)
          && variable.adding() == Adding.LAST
          && variable.kind() != EntryPeriod.Kind.YEAR) {
        tried.put(variable.id(), whole(variable));
      } else {
        double size = size(variable, asked.size(), goal, attempt);
        if (attempt % GUESSES == 2 && asked.size() > 1 && last != null && !variable.equals(last)) {
          size = size(last, found) * goal / WHOLE;
        }
        tried.put(variable.id(), figure(variable, size, asked.size() > 1, random));
      }
    }
    return tried;
  }

  /// What parts are taken of, such as all villages, does not change from quarter to quarter.
  private BigDecimal whole(ScoredVariable variable) {
    return BigDecimal.valueOf(own(variable)).setScale(0, RoundingMode.HALF_UP);
  }

  private double size(ScoredVariable last, Map<Long, BigDecimal> found) {
    BigDecimal given = found.get(last.id());
    return given == null ? own(last) : given.doubleValue();
  }

  private double own(ScoredVariable variable) {
    return 14 + new Random(seed ^ variable.id()).nextInt(40);
  }

  private double size(ScoredVariable variable, int inputs, double goal, int attempt) {
    if (variable.kind() == EntryPeriod.Kind.YEAR) {
      return WORKING_DAYS;
    }
    if (inputs == 1) {
      return goal;
    }
    return attempt % GUESSES == 0 ? own(variable) : goal / inputs;
  }

  /// @param counted whether it is one of several figures of a formula: such are counts
  private static BigDecimal figure(
      ScoredVariable variable, double size, boolean counted, Random random) {
    if (variable.kind() == EntryPeriod.Kind.YEAR) {
      return BigDecimal.valueOf(size).setScale(0, RoundingMode.HALF_UP);
    }
    double spread = 0.55 + random.nextDouble() * 0.9;
    return BigDecimal.valueOf(Math.max(0, size * spread))
        .setScale(
            counted || variable.adding() == Adding.SUM || size < 40 ? 0 : 1, RoundingMode.HALF_UP);
  }

  private static double miss(
      CompiledFormula compiled,
      Map<Expression, ScoredVariable> asked,
      Map<Long, BigDecimal> tried,
      Map<Long, BigDecimal> found,
      double goal) {
    var figures =
        new Figures() {
          @Override
          public Optional<BigDecimal> figure(Expression.Variable variable) {
            return of(variable);
          }

          @Override
          public Optional<BigDecimal> constant(Expression.Constant constant) {
            return of(constant);
          }

          private Optional<BigDecimal> of(Expression input) {
            return Optional.ofNullable(asked.get(input))
                .map(variable -> tried.getOrDefault(variable.id(), found.get(variable.id())));
          }
        };
    return compiled.evaluate(figures) instanceof Value.Known(var number)
        ? miss(number.doubleValue(), goal)
        : Double.MAX_VALUE / 2;
  }

  /// A share above the whole is worse than any miss.
  private static double miss(double actual, double goal) {
    double off = Math.abs(actual - goal);
    return goal <= WHOLE && actual > WHOLE ? off + TOO_MUCH : off;
  }

  private static double goal(ScoredIndicator indicator, int quarter, double share) {
    Target planned = indicator.targets().inQuarter(quarter);
    Target target = planned instanceof Target.NotPlanned ? indicator.targets().annual() : planned;
    double figure =
        target instanceof Target.NotPlanned
            ? TARGET_WHERE_NONE
            : TargetPlan.low(target).doubleValue();
    return lower(indicator.rule().direction()) ? figure * (2 - share) : figure * share;
  }

  private static boolean lower(Direction direction) {
    return direction == Direction.LOWER
        || direction == Direction.LOWER_AS_RATIO
        || direction == Direction.RANGE_LOWER;
  }
}
