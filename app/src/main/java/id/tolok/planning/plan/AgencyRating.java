package id.tolok.planning.plan;

import id.tolok.achievement.Cap;
import id.tolok.achievement.grade.RatingScale;

/// By which scale an agency's results are graded, and the most an achievement counts.
///
/// @param source who chose it
public record AgencyRating(RatingScale scale, Cap cap, Source source) {

  /// What holds where nobody chose.
  public static final AgencyRating USUAL =
      new AgencyRating(RatingScale.PERMENDAGRI_86, Cap.AT_120, Source.NOBODY);

  /// Who chose a rating. What an agency chose comes before what its regency did.
  public enum Source {
    NOBODY,
    REGENCY,
    AGENCY
  }
}
