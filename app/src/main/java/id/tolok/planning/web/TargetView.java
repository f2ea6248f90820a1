package id.tolok.planning.web;

import id.tolok.planning.web.TargetsView.Remark;
import id.tolok.shell.part.Badge;
import java.util.List;

/// The targets of one indicator in a year, with everything said about them.
///
/// @param facts label and value
/// @param years targets of other years by the decree
/// @param links further pages of the indicator
public record TargetView(
    String indicator,
    String lead,
    String backAddress,
    List<Fact> facts,
    List<Quarter> quarters,
    boolean adds,
    List<Marked> remarks,
    List<Fact> years,
    List<Told> history,
    String editAddress,
    boolean editable,
    String closed,
    List<Link> links) {

  public record Fact(String label, String value) {}

  public record Quarter(String label, String single, String toDate) {}

  public record Marked(Badge badge, Remark remark) {}

  public record Link(String label, String address) {}

  /// One thing said about the target.
  ///
  /// @param batchAddress what it came with together with others; empty where it came alone
  /// @param withdrawAddress where it is taken back; empty where the viewer may not
  public record Told(
      String title,
      Badge state,
      String who,
      List<Fact> facts,
      String reason,
      String review,
      String batchAddress,
      String withdrawAddress,
      String decideAddress) {}
}
