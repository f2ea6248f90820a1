package id.tolok.document.text.plain;

import id.tolok.document.text.line.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Puts rows together again that line ends inside a cell broke into pieces. Pieces belong together
/// when they add up to the width of the table and something else says so too: a line without tabs
/// between them, a word that reads on, or one that waits for more.
final class TabPieces {

  private static final int PIECES = 12;

  /// How far to look for the rows that tell how wide a table is.
  private static final int SAMPLE = 40;

  private final List<SourceLine> lines;

  TabPieces(List<SourceLine> lines) {
    this.lines = lines;
  }

  /// A row and where the text goes on after it.
  record Whole(TabRow row, int next) {}

  /// The first row of a table, whose width only the rows below tell. Being narrower than they are
  /// is enough to look for its pieces.
  Whole header(int at, TabRow start) {
    int width = usualWidth(at);
    if (start.width() >= width) {
      return complete(at, start, start.width());
    }
    var whole = join(at, start, width, true);
    if (whole.next == at + 1) {
      return complete(at, start, start.width());
    }
    boolean tail =
        whole.next + 1 < lines.size()
            && isBare(lines.get(whole.next))
            && TabRow.width(lines.get(whole.next + 1)) == width;
    return tail
        ? new Whole(whole.row.joined(TabRow.of(lines.get(whole.next))), whole.next + 1)
        : whole;
  }

  /// Headings of which even the first is broken, so that the table begins with a line without tabs:
  /// in capitals, at once followed by the narrow pieces of the others.
  Optional<Whole> brokenHeader(int at) {
    var start = TabRow.of(lines.get(at));
    boolean possible =
        isBare(lines.get(at))
            && start.isCapitals()
            && at + 1 < lines.size()
            && lines.get(at + 1).text().indexOf('\t') >= 0
            && TabRow.of(lines.get(at + 1)).isCapitals();
    int width = possible ? usualWidth(at) : 0;
    if (width < 3 || TabRow.width(lines.get(at + 1)) >= width) {
      return Optional.empty();
    }
    return Optional.of(header(at, start)).filter(whole -> whole.next > at + 2);
  }

  /// The row at a line, with the pieces that line ends broke off it.
  Whole complete(int at, TabRow start, int width) {
    var whole = join(at, start, width, false);
    return whole.next > at + 1 ? whole : tail(at, start, width);
  }

  private Whole join(int at, TabRow start, int width, boolean known) {
    var row = start;
    boolean sure = known;
    for (int next = at + 1; next < lines.size() && next - at <= PIECES; next++) {
      if (row.width() >= width || lines.get(next).isBlank()) {
        break;
      }
      var piece = TabRow.of(lines.get(next));
      if (piece.startsBlank() || isTitle(piece, row, known)) {
        break;
      }
      sure =
          sure
              || piece.width() == 1
              || piece.readsOn()
              || row.waits()
              || (start.isNumbered() && !piece.isNumbered());
      row = row.joined(piece);
      if (row.width() == width && sure && piece.width() > 1) {
        return new Whole(row, next + 1);
      }
    }
    return new Whole(start, at + 1);
  }

  /// A line in capitals below words in small letters is a title, not the rest of them.
  private static boolean isTitle(TabRow piece, TabRow row, boolean inHeader) {
    return !inHeader && piece.width() == 1 && piece.isCapitals() && !row.isCapitals();
  }

  /// A last cell that goes on in lower case on a line of its own, before the next row.
  private Whole tail(int at, TabRow row, int width) {
    int next = at + 1;
    if (row.width() != width || next + 1 >= lines.size() || !isBare(lines.get(next))) {
      return new Whole(row, next);
    }
    var piece = TabRow.of(lines.get(next));
    boolean followed = TabRow.width(lines.get(next + 1)) == width;
    return followed && piece.readsOn()
        ? new Whole(row.joined(piece), next + 1)
        : new Whole(row, next);
  }

  private static boolean isBare(SourceLine line) {
    return !line.isBlank() && line.text().indexOf('\t') < 0;
  }

  /// The width of the rows below: the widest that two of them have, since broken rows are narrower,
  /// else the widest there is; 0 when there are none.
  private int usualWidth(int at) {
    int widest = 0;
    int repeated = 0;
    int gap = 0;
    var seen = new HashSet<Integer>();
    for (int i = at + 1; i < lines.size() && i - at <= SAMPLE && gap <= PIECES; i++) {
      boolean tabbed = lines.get(i).text().indexOf('\t') >= 0;
      gap = tabbed ? 0 : gap + 1;
      if (tabbed) {
        int width = TabRow.width(lines.get(i));
        widest = Math.max(widest, width);
        repeated = seen.add(width) ? repeated : Math.max(repeated, width);
      }
    }
    return repeated > 0 ? repeated : widest;
  }
}
