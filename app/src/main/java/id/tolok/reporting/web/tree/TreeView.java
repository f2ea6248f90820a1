package id.tolok.reporting.web.tree;

import gg.jte.Content;
import id.tolok.shell.part.Tab;
import java.util.List;

/// A performance tree on the screen.
///
/// @param picture as SVG
/// @param root for the list that says the same as the picture
/// @param empty whether the year has no indicators
public record TreeView(
    String lead,
    List<Tab> arrangements,
    List<Tab> levels,
    List<Tab> stretches,
    List<Tab> bases,
    Content picture,
    ListNode root,
    boolean empty,
    String counts,
    List<LegendLine> legend,
    String svgAddress,
    String pdfAddress) {

  /// @param style of the grade; empty for none
  public record ListNode(
      String kind,
      String text,
      String status,
      String style,
      List<String> warnings,
      String address,
      List<ListNode> children) {}

  public record LegendLine(String style, String text) {}
}
