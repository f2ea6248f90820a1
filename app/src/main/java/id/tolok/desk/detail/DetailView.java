package id.tolok.desk.detail;

import id.tolok.shell.Notice;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything beside one figure, as shown in the side of the grid or on a page of its own.
///
/// @param cell place of the cell in the grid: `12-2026-01`
/// @param account whose words are begun here
/// @param seen version of the figure; `0` where there is none
/// @param plain the figure as it is edited
/// @param shown the same, as it is read
/// @param amount the same with its unit; empty where there is no figure
/// @param entered who gave it and when; empty likewise
/// @param lock why it cannot be written now; empty where it can
/// @param open whether the viewer may write it now
/// @param withdrawable whether the viewer may take it back from those who check it
/// @param keptNote the note as it is kept
/// @param note the note as it stands in its field: the kept one, or what could not be kept
/// @param notice what the last action did; null where there was none
public record DetailView(
    Key key,
    String cell,
    String account,
    String seen,
    String plain,
    String shown,
    String name,
    String periodName,
    String amount,
    @Nullable Badge state,
    String entered,
    String lock,
    boolean open,
    boolean withdrawable,
    String gridAddress,
    String historyAddress,
    Course course,
    String keptNote,
    String note,
    List<RemarkView> remarks,
    List<EvidenceView> evidence,
    List<Option> reusable,
    String evidenceMax,
    @Nullable Notice notice) {

  /// What every form here sends along.
  public record Key(String agency, String variable, String period) {}

  /// The last figures.
  ///
  /// @param line points of the line in a field of 240 by 56; empty with fewer than two figures
  /// @param dots each figure's point
  /// @param words what the line shows, for who does not see it
  public record Course(String line, List<Dot> dots, String words, List<Past> past) {}

  /// A point of the line.
  public record Dot(String x, String y, boolean here) {}

  /// A row of the table behind the line.
  public record Past(String period, String amount, String change, boolean here) {}

  /// A remark.
  ///
  /// @param open whether somebody still has to do something
  public record RemarkView(
      String id, String who, String body, boolean open, String settled, boolean wanted) {}

  /// An item of evidence.
  public record EvidenceView(
      String id,
      String title,
      String facts,
      String address,
      boolean removable,
      @Nullable Badge check) {}
}
