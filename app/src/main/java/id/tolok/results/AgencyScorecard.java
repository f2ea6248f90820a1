package id.tolok.results;

import id.tolok.achievement.MeanAchievement;
import id.tolok.catalogue.IndicatorKind;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Stretch;
import java.util.List;

/// The computed year of an agency with what its rows are called.
///
/// @param stamp what it was computed from; the same stamp is the same scorecard
/// @param targets of the indicators, in order of the decree
/// @param card indicators are found by their lineage
public record AgencyScorecard(
    long agencyId,
    int year,
    Basis basis,
    long stamp,
    List<IndicatorTarget> targets,
    Scorecard card) {

  public AgencyScorecard {
    targets = List.copyOf(targets);
  }

  /// Whether the decree has main indicators (IKU).
  public boolean hasMain() {
    return targets.stream().anyMatch(AgencyScorecard::isMain);
  }

  /// What the agency's average is over: its main indicators (IKU) where the decree has any, else
  /// all. Every page, file and answer takes it from here, so that it reads the same everywhere.
  public List<IndicatorTarget> averaged() {
    return hasMain() ? targets.stream().filter(AgencyScorecard::isMain).toList() : targets;
  }

  /// The agency's average in a stretch of the year.
  public MeanAchievement mean(Stretch stretch) {
    return card.mean(
        averaged().stream().map(target -> target.indicator().lineageId()).toList(), stretch);
  }

  private static boolean isMain(IndicatorTarget target) {
    return target.indicator().kind() == IndicatorKind.IKU;
  }
}
