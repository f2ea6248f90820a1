package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Pager;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The proposals that wait for a decision.
///
/// @param decides whether the viewer may decide any of them
/// @param busy whether proposals are still being looked for
/// @param pager absent where all are shown
public record QueueView(
    List<Tab> tabs,
    List<Proposal> proposals,
    boolean decides,
    boolean busy,
    @Nullable Pager pager) {

  /// Two indicators side by side.
  ///
  /// @param choice what the form sends
  /// @param share how alike, in words
  /// @param parts what that is made of
  /// @param ticked whether it is ticked for a decision together with others
  /// @param remark what speaks against it; empty where nothing does
  public record Proposal(
      String choice,
      String concept,
      String conceptAddress,
      String share,
      Badge badge,
      String parts,
      Indication left,
      Indication right,
      List<Line> lines,
      boolean ticked,
      boolean decides,
      String remark) {}

  /// One of the two.
  public record Indication(String agency, String position, String address) {}

  /// A field of both: left as it is, right with what differs marked.
  public record Line(String label, String left, WordDifference right) {}
}
