package id.tolok.planning.web.review;

import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetView.Fact;
import java.util.List;

/// Revisions of targets that wait.
///
/// @param own proposals of the viewer, which somebody else decides
public record ReviewView(List<Waiting> waiting, List<Waiting> own) {

  /// A revision that waits.
  ///
  /// @param before what holds now
  /// @param after what would hold
  /// @param batchAddress what it came with together with others; empty where it came alone
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
      String batchAddress,
      String error) {}
}
