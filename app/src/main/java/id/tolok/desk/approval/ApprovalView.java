package id.tolok.desk.approval;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Tab;
import java.util.List;

/// A quarter as its head approves it.
///
/// @param agencyId empty where an agency has to be chosen first
/// @param quarters of the year, each a page
/// @param elsewhere other agencies, years and quarters where something waits
/// @param waiting rows that wait: what stands out first, then by objective
/// @param approved rows that were approved and can be reopened
/// @param early rows whose figures are not that far yet
/// @param seen figures as shown, for the forms
/// @param reason what was typed; empty at first
/// @param error what kept the last action from being done; empty where nothing did
public record ApprovalView(
    String agency,
    String agencyId,
    String year,
    String quarter,
    String period,
    List<Tab> quarters,
    List<Crumb> elsewhere,
    List<Group> waiting,
    List<RowView> approved,
    List<RowView> early,
    List<String> seen,
    String summary,
    String reason,
    String error) {

  /// Rows under a heading.
  public record Group(String id, String heading, String text, List<RowView> rows) {}

  /// An indicator.
  ///
  /// @param state how far its figures are
  /// @param exceptions why a head should look first
  /// @param words what was explained; empty where nothing was
  /// @param obstacles why it cannot be approved now; empty where it can
  public record RowView(
      String lineageId,
      String name,
      String objective,
      String target,
      String actual,
      String share,
      MarkView mark,
      String reasonAddress,
      String state,
      List<Badge> exceptions,
      List<String> details,
      String words,
      List<String> obstacles,
      boolean ticked) {}
}
