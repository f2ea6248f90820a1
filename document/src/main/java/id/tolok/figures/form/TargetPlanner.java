package id.tolok.figures.form;

import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.document.Indicator;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Finding;
import id.tolok.kernel.IndonesianNumber;
import id.tolok.kernel.Regulation;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Works out an indicator's targets: what the sheet says comes first, then the decree, then the
/// rule for quarters nobody set a target for.
final class TargetPlanner {

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
  private static final int DECIMALS_SHOWN = 4;
  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);

  private final List<Finding> remarks;

  /// @param remarks takes what is to be said about the targets
  TargetPlanner(List<Finding> remarks) {
    this.remarks = remarks;
  }

  TargetPlan plan(
      Indicator indicator, @Nullable StatedTarget stated, int year, Consolidation consolidation) {
    Target annual = annual(indicator, stated, year);
    Map<Integer, Target> quarters = quarters(indicator, stated);
    if (!quarters.isEmpty()) {
      return stated(annual, quarters, consolidation);
    }
    return annual instanceof Target.NotPlanned
        ? TargetPlan.none(consolidation)
        : spread(annual, consolidation);
  }

  private Target annual(Indicator indicator, @Nullable StatedTarget stated, int year) {
    String inSheet = stated == null ? null : stated.annual();
    String inDecree = indicator.targets().get(Integer.toString(year));
    TargetText text = text(inSheet, inDecree);
    return target(text, inSheet == null ? inDecree : inSheet);
  }

  private Map<Integer, Target> quarters(Indicator indicator, @Nullable StatedTarget stated) {
    Map<Integer, Target> quarters = new TreeMap<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      String inSheet = stated == null ? null : stated.quarters().get(quarter);
      String inDecree = indicator.quarterTargets().get(Integer.toString(quarter));
      Target target = target(text(inSheet, inDecree), inSheet == null ? inDecree : inSheet);
      if (!(target instanceof Target.NotPlanned)) {
        quarters.put(quarter, target);
      }
    }
    return quarters;
  }

  private static TargetText text(@Nullable String inSheet, @Nullable String inDecree) {
    if (inSheet != null) {
      return TargetText.ofSheet(inSheet);
    }
    return inDecree == null ? new TargetText.Blank() : TargetText.ofCatalogue(inDecree);
  }

  private Target target(TargetText text, @Nullable String written) {
    return switch (text) {
      case TargetText.Planned(var target, var limit) -> {
        if (limit) {
          remark(FormRemark.TARGET_WAS_LIMIT, String.valueOf(written).strip(), shown(target));
        }
        yield target;
      }
      case TargetText.InWords(var words) -> nothing(FormRemark.TARGET_IN_WORDS, words);
      case TargetText.Doubtful(var words) -> nothing(FormRemark.TARGET_DOUBTFUL, words);
      case TargetText.Blank() -> new Target.NotPlanned();
    };
  }

  private Target nothing(FormRemark code, String words) {
    remark(code, words);
    return new Target.NotPlanned();
  }

  private void remark(FormRemark code, String... arguments) {
    remarks.add(Finding.of(code, NOWHERE, arguments));
  }

  private static String shown(Target target) {
    return IndonesianNumber.rounded(TargetPlan.low(target), DECIMALS_SHOWN);
  }

  /// Targets somebody wrote per quarter. Where quarters add up and the fourth alone is already the
  /// year's target, they were written to date.
  private TargetPlan stated(
      Target annual, Map<Integer, Target> written, Consolidation consolidation) {
    boolean toDate =
        consolidation == Consolidation.SUM
            && written.size() > 1
            && written.containsKey(4)
            && same(annual, written.get(4));
    Map<Integer, Target> quarters = toDate ? separated(written) : written;
    if (toDate) {
      remark(FormRemark.TARGETS_CUMULATIVE);
    }
    Target year = TargetPlan.together(consolidation, quarters.values());
    if (annual instanceof Target.NotPlanned) {
      return new TargetPlan(year, quarters, TargetBasis.STATED, consolidation);
    }
    if (!same(annual, year)) {
      remarks.add(Finding.of(AchievementFinding.TARGET_SPLIT_MISMATCH, NOWHERE));
    }
    return new TargetPlan(annual, quarters, TargetBasis.STATED, consolidation);
  }

  private static boolean same(Target one, @Nullable Target other) {
    return one instanceof Target.Value(var figure)
        && other instanceof Target.Value(var second)
        && figure.subtract(second).abs().compareTo(TOLERANCE) <= 0;
  }

  /// Figures to date as figures of single quarters.
  private static Map<Integer, Target> separated(Map<Integer, Target> toDate) {
    Map<Integer, Target> single = new TreeMap<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Map.Entry<Integer, Target> quarter : toDate.entrySet()) {
      BigDecimal figure = TargetPlan.low(quarter.getValue());
      single.put(quarter.getKey(), Target.of(figure.subtract(before)));
      before = figure;
    }
    return single;
  }

  /// Targets of quarters nobody set: a quarter of what adds up, all of what does not.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target triwulan bila tidak ditetapkan")
  private static TargetPlan spread(Target annual, Consolidation consolidation) {
    boolean split = consolidation == Consolidation.SUM;
    Target each = split ? quarterOf(annual) : annual;
    return new TargetPlan(
        annual,
        Map.of(1, each, 2, each, 3, each, 4, each),
        split ? TargetBasis.SPLIT : TargetBasis.SAME,
        consolidation);
  }

  private static Target quarterOf(Target annual) {
    BigDecimal low = TargetPlan.low(annual).divide(FOUR);
    return annual instanceof Target.Range
        ? new Target.Range(low, TargetPlan.high(annual).divide(FOUR))
        : Target.of(low);
  }
}
