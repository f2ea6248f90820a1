package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.document.text.line.SourceLine;
import id.tolok.document.text.line.SourceLines;
import java.util.List;
import java.util.OptionalInt;

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
    this.pipes = new PipeTables(lines, opening);
    this.tabs = new TabTables(lines, opening);
    this.marked = new MarkedTables(lines, opening);
  }

  public static void read(String text, Opening opening) {
    var lines = RunningLines.emptied(SourceLines.of(text, opening));
    new PlainTextReader(lines, opening).read();
  }

  private void read() {
    int at = 0;
    while (at < lines.size() && !opening.full()) {
      var next = table(at);
      if (next.isEmpty()) {
        var line = lines.get(at);
        opening.add(new Block.Line(line.text(), line.span()));
      }
      at = next.orElse(at + 1);
    }
  }

  /// Reads the table that starts at a line, if one does, and says where the text goes on.
  private OptionalInt table(int at) {
    var line = lines.get(at);
    var next = OptionalInt.empty();
    if (MarkedTables.mayStart(line)) {
      next = marked.read(at);
    }
    if (next.isEmpty() && line.text().indexOf('|') >= 0) {
      next = pipes.read(at);
    }
    if (next.isEmpty() && (hasTab(at) || hasTab(at + 1))) {
      next = tabs.read(at);
    }
    return next;
  }

  private boolean hasTab(int at) {
    return at < lines.size() && lines.get(at).text().indexOf('\t') >= 0;
  }
}
