package id.tolok.desk.task;

import id.tolok.shell.part.Badge;
import java.util.List;

/// What waits for the viewer.
///
/// @param account whose unsent cells the page sends
/// @param groups what is to be filled, the most pressing first; empty where nothing is
/// @param queues what waits for verification and approval
/// @param handedIn what the viewer handed in and where it stands
/// @param followUps what the viewer's positions do after satisfaction surveys, the nearest day
///   first
/// @param next when the next thing falls due; empty where nothing does
public record TaskView(
    String account,
    List<GroupView> groups,
    List<QueueView> queues,
    List<HandedInView> handedIn,
    List<OthersView> others,
    List<FollowUpView> followUps,
    String next,
    boolean enters) {

  /// What is due of one page of entry, standing alike.
  ///
  /// @param deadline ready text, such as `paling lambat 5 April 2026, lewat 12 hari`
  /// @param rest further lines, opened on demand
  public record GroupView(
      Badge standing,
      String title,
      String deadline,
      String count,
      String address,
      List<LineView> lines,
      List<LineView> rest) {}

  /// One figure.
  ///
  /// @param remark why it was returned, or why it is locked; empty where neither
  public record LineView(
      String name, String period, String remark, boolean locked, String address) {}

  /// A queue of a verifier or approver.
  public record QueueView(String icon, String text, String count, String address) {}

  /// A page that was handed in.
  public record HandedInView(String title, List<Badge> states, String address) {}

  /// Something to be done after a satisfaction survey.
  ///
  /// @param about round, and agency where the viewer has several
  public record FollowUpView(
      String action, String about, String deadline, boolean late, String address) {}

  /// What others of the agency have not filled; for whoever may fill in for them.
  public record OthersView(String text, String address) {}
}
