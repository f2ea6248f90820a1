package id.tolok.desk.verification;

import id.tolok.desk.detail.DetailView.Course;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for verification, and one figure of it with everything it rests on.
///
/// @param agencyId empty where an agency has to be chosen first
/// @param elsewhere other agencies and years where something waits
/// @param place such as `3 dari 12`
/// @param value null where nothing waits
/// @param passing how many of those shown the viewer may pass on
/// @param held why others cannot be passed on, each once
public record VerificationView(
    String agency,
    String agencyId,
    String year,
    String address,
    List<Crumb> elsewhere,
    List<Option> periods,
    List<Option> owners,
    boolean filtered,
    List<Line> queue,
    String place,
    @Nullable String previous,
    @Nullable String next,
    @Nullable ValueView value,
    List<String> passing,
    String passLabel,
    List<String> held) {

  /// A figure of the queue.
  public record Line(
      String address,
      String name,
      String period,
      String amount,
      boolean here,
      boolean mine,
      List<Badge> badges) {}

  /// The figure looked at.
  ///
  /// @param code how forms name it
  /// @param version the one seen
  /// @param obstacles why the viewer cannot pass it on; empty where they can
  public record ValueView(
      String code,
      String version,
      String name,
      String period,
      String amount,
      String entered,
      String owner,
      String note,
      String word,
      List<String> obstacles,
      List<IndicatorView> indicators,
      Course course,
      List<EvidenceView> evidence,
      List<RemarkView> remarks,
      Typed typed) {}

  /// What the figure leads to.
  ///
  /// @param words what was explained; null where nothing was
  /// @param asked whether it has to be explained
  public record IndicatorView(
      String name,
      String target,
      String actual,
      String share,
      MarkView mark,
      String reasonAddress,
      boolean asked,
      @Nullable WordsView words) {}

  /// An explanation.
  public record WordsView(String cause, String obstacle, String followUp, String who) {}

  /// An item of evidence.
  ///
  /// @param picture address of a picture of it; empty where there is none or it holds personal data
  public record EvidenceView(
      String id,
      String title,
      String facts,
      String address,
      String picture,
      boolean personal,
      Badge verdict,
      String note,
      boolean judged,
      boolean own) {}

  /// A remark.
  public record RemarkView(String id, String who, String body, boolean open) {}

  /// What was typed before the page came back.
  public record Typed(
      boolean evidence, boolean period, boolean arithmetic, String reason, String error) {
    static final Typed NOTHING = new Typed(false, false, false, "", "");
  }
}
