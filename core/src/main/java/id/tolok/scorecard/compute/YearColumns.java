package id.tolok.scorecard.compute;

import static id.tolok.scorecard.FigureColumns.NONE;

import id.tolok.achievement.Actual;
import id.tolok.achievement.Percent;
import id.tolok.achievement.columns.ActualColumn;
import id.tolok.formula.Value;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.util.Map;

/// Every achievement of an agency's year as people see it, computed in one sweep: two decimals, and
/// the level chosen from them. Always what the {@link Scorecard} of the same plan and figures
/// gives; formulas that whole numbers do not compute exactly go its way.
///
/// The place of an indicator is its place in the plan, from 0; {@link #place} gives that of a
/// stretch.
public final class YearColumns {

  /// Stretches of a year: twelve months, and four quarters by themselves, to date, and against the
  /// year.
  public static final int STRETCHES = YearCells.COUNT + YearCells.QUARTERS;

  private static final int FIRST_TO_DATE = YearCells.MONTHS + YearCells.QUARTERS;

  /// One division and one multiplication of whole numbers that a `double` holds exactly.
  private static final double RELATIVE_ERROR = 1e-15;

  private static final double ONE = 10_000;
  private static final long EXACT_MAX = 1L << 53;

  private final double[] percents;
  private final byte[] levels;

  private YearColumns(int indicatorCount) {
    percents = new double[indicatorCount * STRETCHES];
    levels = new byte[indicatorCount * STRETCHES];
  }

  public static YearColumns of(CompiledPlan plan, FigureColumns figures) {
    return of(plan, figures, Map.of());
  }

  /// The same with indicators that were waived.
  ///
  /// @param waived as {@link CompiledPlan#scorecard(FigureColumns, Map)} takes them
  public static YearColumns of(CompiledPlan plan, FigureColumns figures, Map<Long, String> waived) {
    var columns = new YearColumns(plan.plan().indicators().size());
    columns.new Sweep(plan, figures, plan.scorecard(figures, waived)).run();
    return columns;
  }

  /// The place of a stretch among those of an indicator.
  public static int place(Stretch stretch) {
    int before =
        switch (stretch.kind()) {
          case MONTH -> 0;
          case QUARTER -> YearCells.MONTHS;
          case TO_DATE -> FIRST_TO_DATE;
          case AGAINST_YEAR -> YearCells.COUNT;
        };
    return before + stretch.ordinal() - 1;
  }

  /// In percentage points, two decimals; `NaN` where nothing was measured.
  public double percent(int indicator, int stretch) {
    return percents[indicator * STRETCHES + stretch];
  }

  /// From 1, the worst; 0 where nothing was measured.
  public int level(int indicator, int stretch) {
    return levels[indicator * STRETCHES + stretch];
  }

  /// One way through the plan; its arrays are used again for each indicator.
  private final class Sweep {

    private final CompiledPlan plan;
    private final FigureColumns figures;
    private final Scorecard exact;
    private final double[] actuals = new double[STRETCHES];
    private final double[] shares = new double[STRETCHES];
    private final byte[] grades = new byte[STRETCHES];
    private long[][] cells = {};

    /// @param exact the same year, for what cannot be swept
    Sweep(CompiledPlan plan, FigureColumns figures, Scorecard exact) {
      this.plan = plan;
      this.figures = figures;
      this.exact = exact;
    }

    void run() {
      for (int place = 0; place < plan.plan().indicators().size(); place++) {
        CompiledIndicator indicator = plan.indicator(place);
        PlainIndicator plain = plan.plain(place);
        boolean waived = exact.waived().containsKey(indicator.stated().id());
        if (plain == null || waived || !gather(indicator) || !divide(plain.share())) {
          takeExactly(indicator);
        } else {
          judge(indicator, plain);
        }
      }
    }

    private boolean gather(CompiledIndicator indicator) {
      int count = indicator.inputs().size();
      if (cells.length < count) {
        cells = new long[count][YearCells.COUNT];
      }
      for (int slot = 0; slot < count; slot++) {
        ScoredVariable variable = indicator.inputs().get(slot).variable();
        long[] column =
            variable == null ? null : figures.tenThousandths(variable.id(), plan.plan().year());
        if (variable == null || column == null) {
          return false;
        }
        YearCells.fill(variable, column, indicator.planned(), cells[slot]);
      }
      return true;
    }

    /// Whether all sums were small enough to be exact.
    private boolean divide(PlainShare share) {
      for (int cell = 0; cell < YearCells.COUNT; cell++) {
        long above = sum(share.above(), cell);
        long below = share.below().length == 0 ? (long) ONE : sum(share.below(), cell);
        if (above == NONE || below == NONE || below == 0) {
          actuals[cell] = Double.NaN;
        } else if (Math.abs(above) > EXACT_MAX || Math.abs(below) > EXACT_MAX) {
          return false;
        } else {
          actuals[cell] = (double) above / below * share.factor();
        }
      }
      return true;
    }

    private long sum(int[] slots, int cell) {
      long sum = 0;
      for (int slot : slots) {
        long figure = cells[slot][cell];
        if (figure == NONE) {
          return NONE;
        }
        sum += figure;
      }
      return sum;
    }

    private void judge(CompiledIndicator indicator, PlainIndicator plain) {
      System.arraycopy(actuals, FIRST_TO_DATE, actuals, YearCells.COUNT, YearCells.QUARTERS);
      if (plain.threefoldMonths()) {
        for (int month = 0; month < YearCells.MONTHS; month++) {
          actuals[month] *= 3;
        }
      }
      var column =
          new ActualColumn.Computed(
              actuals, RELATIVE_ERROR, cell -> exactly(indicator, plain, cell));
      plain.rule().grade(plain.targets(), column, shares, grades, STRETCHES);
      int from = indicator.place() * STRETCHES;
      System.arraycopy(shares, 0, percents, from, STRETCHES);
      System.arraycopy(grades, 0, levels, from, STRETCHES);
    }

    private Actual exactly(CompiledIndicator indicator, PlainIndicator plain, int stretch) {
      int cell = stretch < YearCells.COUNT ? stretch : stretch - YearCells.QUARTERS;
      Value[] inputs = new Value[indicator.inputs().size()];
      for (int slot = 0; slot < inputs.length; slot++) {
        long figure = cells[slot][cell];
        inputs[slot] =
            indicator
                .formula()
                .given(
                    slot,
                    figure == NONE ? null : BigDecimal.valueOf(figure, FigureColumns.DECIMALS));
      }
      Actual actual = ComputedScorecard.actual(indicator.formula().evaluate(inputs));
      return plain.threefoldMonths()
              && cell < YearCells.MONTHS
              && actual instanceof Actual.Reported(var figure)
          ? Actual.of(figure.multiply(BigDecimal.valueOf(3)))
          : actual;
    }

    private void takeExactly(CompiledIndicator indicator) {
      int from = indicator.place() * STRETCHES;
      for (Stretch.Kind kind : Stretch.Kind.values()) {
        for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
          Stretch stretch = new Stretch(kind, ordinal);
          Scored scored = exact.scored(indicator.stated().id(), stretch);
          int at = from + place(stretch);
          percents[at] =
              scored
                  .achievement()
                  .findPercent()
                  .map(Percent::rounded)
                  .map(BigDecimal::doubleValue)
                  .orElse(Double.NaN);
          levels[at] = scored.findGrade().map(grade -> (byte) grade.level()).orElse((byte) 0);
        }
      }
    }
  }
}
