package id.tolok.planning.web;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import java.util.List;

/// The targets of an agency's year.
///
/// @param agency its name; empty where none is chosen
/// @param reason why nothing is shown, key of words; empty where something is
/// @param problems rows that want something done, the worst first
/// @param groups all rows by position
/// @param rating scale and cap in a sentence
/// @param closed why nothing can be changed; empty where it can
/// @param editable whether the viewer may change targets
/// @param unplanned whether no indicator has a target yet, and the viewer may set them
/// @param tools addresses of further pages
/// @param agencies to choose from where none is chosen
public record TargetsView(
    String agency,
    String year,
    String reason,
    List<Problem> problems,
    List<Group> groups,
    String rating,
    String closed,
    boolean editable,
    boolean unplanned,
    Tools tools,
    List<Crumb> agencies) {

  /// @param waiting how many revisions wait, in words; empty for none
  public record Tools(
      String ratingAddress, String queueAddress, String waiting, String sheetAddress) {}

  /// What is wrong with one target, and what to do.
  ///
  /// @param editAddress where it is changed; empty where the viewer may not, or a proposal waits
  /// @param choices answers to give at once
  public record Problem(
      String indicator,
      String address,
      Badge badge,
      List<Remark> remarks,
      String editAddress,
      String editLabel,
      List<Choice> choices) {}

  public record Remark(String message, String suggestion) {}

  /// An answer with one button.
  ///
  /// @param answer sent with the form
  public record Choice(String label, String address, String answer, int seen) {}

  public record Group(String position, List<Row> rows) {}

  /// @param quarters four targets, each by itself
  /// @param basis where the quarters come from
  public record Row(
      String indicator,
      String address,
      String unit,
      String annual,
      List<String> quarters,
      String basis,
      Badge state) {}
}
