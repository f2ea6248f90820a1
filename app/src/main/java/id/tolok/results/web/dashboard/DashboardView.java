package id.tolok.results.web.dashboard;

import id.tolok.results.web.text.AverageView;
import id.tolok.results.web.text.TrendView;
import id.tolok.shell.part.MarkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of somebody who works for one agency. Parts that do not concern them are null or
/// empty.
///
/// @param remark that another quarter is shown than the one chosen; empty where it is not so
/// @param empty whether the agency has nothing to measure yet
/// @param todos what waits for the person
/// @param own indicators whose figures the person answers for
/// @param completeness how far the figures of the quarter have come; null for those who neither
///   plan, verify nor approve
/// @param budget beside the performance; null where it is not known
public record DashboardView(
    String lead,
    String remark,
    boolean empty,
    String boardAddress,
    List<TodoLine> todos,
    AverageView whole,
    String wholeLabel,
    List<ObjectiveLine> objectives,
    List<RowLine> worst,
    List<RowLine> improved,
    List<OwnLine> own,
    @Nullable Completeness completeness,
    @Nullable Budget budget) {

  /// Something that waits.
  public record TodoLine(String count, String text, String address, String style) {}

  /// An objective with its colour and word.
  public record ObjectiveLine(String name, AverageView average) {}

  /// An indicator.
  ///
  /// @param reasonAddress where its number is explained
  public record RowLine(
      String name,
      String address,
      String share,
      String reasonAddress,
      MarkView mark,
      TrendView trend) {}

  /// An indicator the person answers for.
  ///
  /// @param reasonAddress where its number is explained
  /// @param state how far its figures are, such as `2 dari 3 diajukan`
  public record OwnLine(
      String name,
      String address,
      String share,
      String reasonAddress,
      MarkView mark,
      String state) {}

  /// How far the figures of a quarter have come.
  ///
  /// @param states how many figures stand how
  /// @param gaps what is missing before a quarter can be closed
  public record Completeness(String summary, List<State> states, List<Gap> gaps) {}

  /// How many figures stand somehow.
  public record State(String label, String count, String style) {}

  /// Something that is missing.
  public record Gap(String text, String address) {}

  /// Money beside performance.
  ///
  /// @param absorbed share of the ceiling spent; empty where it is not known
  /// @param words what the two say together
  public record Budget(
      String ceiling, String spent, String absorbed, String performance, String words) {}
}
