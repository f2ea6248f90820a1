package id.tolok.planning.web.review;

import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetView.Fact;
import java.util.List;

/// Revisions of targets that wait.
///
/// @param together those that came in one sheet
/// @param own proposals of the viewer, which somebody else decides
public record ReviewView(List<Together> together, List<Waiting> waiting, List<Waiting> own) {

  /// What waits of one batch.
  ///
  /// @param address where it is looked at and decided on
  public record Together(String title, String who, String reason, String address) {}

  /// A revision that waits.
  ///
  /// @param before what holds now
  /// @param after what would hold
  public record Waiting(
      long id,
      String indicator,
      String address,
      String agency,
      String who,
      String reason,
      List<Fact> before,
      List<Fact> after,
      List<ChangedResult> changed,
      String error) {}
}
