package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.plain.PlainTextReader.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds HTML tables within a text: from `<table` to the `</table>` that closes it. What stands
/// before and after on the same lines stays.
final class MarkedTables {

  private static final Pattern MARK = Pattern.compile("(?i)<(/?)table\\b[^<>]*>");
  private static final int LINES = 20_000;

  private final List<SourceLine> lines;

  MarkedTables(List<SourceLine> lines) {
    this.lines = lines;
  }

  static boolean mayStart(SourceLine line) {
    var text = line.text();
    return text.indexOf('<') >= 0 && text.toLowerCase(Locale.ROOT).contains("<table");
  }

  Optional<Piece> at(int at) {
    int depth = 0;
    int from = -1;
    for (int i = at; i < lines.size() && i - at < LINES; i++) {
      var marks = MARK.matcher(lines.get(i).text());
      while (marks.find()) {
        boolean opens = marks.group(1).isEmpty();
        if (from < 0 && !opens) {
          return Optional.empty();
        }
        from = from < 0 ? marks.start() : from;
        depth += opens ? 1 : -1;
        if (depth == 0) {
          return Optional.of(table(at, i, from, marks.end()));
        }
      }
    }
    return Optional.empty();
  }

  private Piece table(int first, int last, int from, int to) {
    var blocks = new ArrayList<Block>();
    addWords(lines.get(first), 0, from, blocks);
    var source = JoinedLines.of(lines.subList(first, last + 1));
    int end = source.text().length() - lines.get(last).text().length() + to;
    blocks.addAll(HtmlReader.tables(source, from, end));
    addWords(lines.get(last), to, lines.get(last).text().length(), blocks);
    return new Piece(blocks, last + 1);
  }

  private static void addWords(SourceLine line, int from, int to, List<Block> blocks) {
    var text = line.text().substring(from, to);
    if (!text.isBlank()) {
      blocks.add(new Block.Line(text, line.span(from, to)));
    }
  }
}
