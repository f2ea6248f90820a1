package id.tolok.planning.plan;

import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.QuarterForm;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// How the target of a year becomes targets of its quarters.
@BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "jenis target triwulanan")
public enum SplitRule {
  /// An equal part for each quarter; whole where the year's target is whole, the rest to the later
  /// quarters: 10 is 2, 2, 3, 3. Only where quarters add up.
  EVEN,
  /// The year's target in every quarter. Not where quarters add up.
  SAME,
  /// Figures to date, which must not fall; the fourth is the year's. Those left blank rise evenly.
  CUMULATIVE,
  /// Only the fourth quarter is judged, against the year's target.
  LAST_QUARTER,
  /// What a person writes for each quarter by itself; a blank quarter is not judged.
  BY_HAND;

  /// Whether it makes sense for an indicator whose quarters make its year in this way.
  public boolean suits(Consolidation consolidation) {
    return switch (this) {
      case EVEN -> consolidation == Consolidation.SUM;
      case SAME -> consolidation != Consolidation.SUM;
      case CUMULATIVE -> consolidation != Consolidation.AVERAGE;
      case LAST_QUARTER, BY_HAND -> true;
    };
  }

  /// The one that is used where nobody chose.
  public static SplitRule usual(Consolidation consolidation) {
    return consolidation == Consolidation.SUM ? EVEN : SAME;
  }

  /// The one that gives the quarters a decree has where nobody said anything.
  public static SplitRule of(TargetBasis basis) {
    return switch (basis) {
      case SPLIT -> EVEN;
      case SAME -> SAME;
      case STATED -> BY_HAND;
      case NONE -> LAST_QUARTER;
    };
  }

  /// Whether a person writes figures for it.
  public boolean isWritten() {
    return this == CUMULATIVE || this == BY_HAND;
  }

  /// What the written figures stand for.
  public QuarterForm form() {
    return this == CUMULATIVE ? QuarterForm.CUMULATIVE : QuarterForm.SINGLE;
  }
}
