package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import java.util.List;

/// Reads a text or Markdown file: every line is kept, either as a line or within the table it
/// belongs to.
public final class PlainTextReader {

  private final List<SourceLine> lines;
  private final Opening opening;
  private final PipeTables pipes;
  private final TabTables tabs;
  private final MarkedTables marked;

  private PlainTextReader(List<SourceLine> lines, Opening opening) {
    this.lines = lines;
    this.opening = opening;
    this.pipes = new PipeTables(lines);
    this.tabs = new TabTables(lines);
    this.marked = new MarkedTables(lines);
  }

  public static void read(String text, Opening opening) {
    new PlainTextReader(SourceLines.of(text, opening), opening).read();
  }

  private void read() {
    int at = 0;
    while (at < lines.size() && !opening.full()) {
      var piece = pieceAt(at);
      piece.blocks().forEach(opening::add);
      at = piece.next();
    }
  }

  private Piece pieceAt(int at) {
    var line = lines.get(at);
    if (MarkedTables.mayStart(line)) {
      var table = marked.at(at);
      if (table.isPresent()) {
        return table.get();
      }
    }
    var table = line.text().indexOf('|') >= 0 ? pipes.at(at) : tabs.at(at);
    if (table.isEmpty() && line.text().indexOf('\t') >= 0) {
      table = tabs.at(at);
    }
    return table.orElseGet(() -> Piece.line(line, at));
  }

  /// What stands at a line and where the text goes on after it.
  record Piece(List<Block> blocks, int next) {

    Piece {
      blocks = List.copyOf(blocks);
    }

    static Piece line(SourceLine line, int at) {
      return new Piece(List.of(new Block.Line(line.text(), line.span())), at + 1);
    }
  }
}
