package id.tolok.document.text.pdf.block;

import id.tolok.document.text.Block;
import id.tolok.document.text.PageNumber;
import id.tolok.document.text.pdf.block.PageBlocks.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes away what is printed on page after page at its edges: page numbers, and lines that repeat
/// at the same height. A title at the top of the text is no running head, however often it comes.
public final class RunningText {

  private static final float HEAD = 0.065f;
  private static final float FOOT = 0.92f;
  private static final int HEAD_REPEATS = 3;
  private static final int FOOT_REPEATS = 2;

  private final Map<String, Integer> seen = new HashMap<>();

  /// @param blocks of a page, in order
  public record Page(float height, List<Placed> blocks) {}

  public static List<List<Block>> drop(List<Page> pages) {
    var running = new RunningText();
    pages.forEach(running::note);
    return pages.stream().map(running::kept).toList();
  }

  private void note(Page page) {
    for (var placed : page.blocks()) {
      if (placed.block() instanceof Block.Line(var text, _) && isAtEdge(page, placed)) {
        seen.merge(key(text, placed), 1, Integer::sum);
      }
    }
  }

  private List<Block> kept(Page page) {
    var kept = new ArrayList<Block>();
    for (var placed : page.blocks()) {
      if (!(placed.block() instanceof Block.Line(var text, _) && runs(page, placed, text))) {
        kept.add(placed.block());
      }
    }
    return kept;
  }

  private boolean runs(Page page, Placed placed, String text) {
    if (!isAtEdge(page, placed) || text.isBlank()) {
      return false;
    }
    if (PageNumber.is(text)) {
      return true;
    }
    int times = seen.getOrDefault(key(text, placed), 0);
    boolean foot = placed.y() > page.height() * FOOT;
    return times >= (foot ? FOOT_REPEATS : HEAD_REPEATS);
  }

  private static boolean isAtEdge(Page page, Placed placed) {
    return placed.y() < page.height() * HEAD || placed.y() > page.height() * FOOT;
  }

  /// Same words, whatever the page number, at about the same height.
  private static String key(String text, Placed placed) {
    var words = text.strip().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
    return Math.round(placed.y() / 6) + words;
  }
}
