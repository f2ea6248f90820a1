package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.document.text.html.HtmlReader;
import id.tolok.document.text.line.JoinedLines;
import id.tolok.document.text.line.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds HTML tables within a text: from `<table` to the `</table>` that closes it. What stands
/// before and after on the same lines stays.
final class MarkedTables {

  private static final Pattern MARK = Pattern.compile("(?i)<(/?)table\\b[^<>]*>");
  private static final int LINES = 20_000;

  private final List<SourceLine> lines;
  private final Opening opening;

  MarkedTables(List<SourceLine> lines, Opening opening) {
    this.lines = lines;
    this.opening = opening;
  }

  static boolean mayStart(SourceLine line) {
    var text = line.text();
    return text.indexOf('<') >= 0 && text.toLowerCase(Locale.ROOT).contains("<table");
  }

  /// Adds the table that starts on a line, if one does, and says where the text goes on after it.
  OptionalInt read(int at) {
    int depth = 0;
    int from = -1;
    for (int i = at; i < lines.size() && i - at < LINES; i++) {
      var marks = MARK.matcher(lines.get(i).text());
      while (marks.find()) {
        boolean opens = marks.group(1).isEmpty();
        if (from < 0 && !opens) {
          return OptionalInt.empty();
        }
        from = from < 0 ? marks.start() : from;
        depth += opens ? 1 : -1;
        if (depth == 0) {
          add(at, i, from, marks.end());
          return OptionalInt.of(i + 1);
        }
      }
    }
    return OptionalInt.empty();
  }

  private void add(int first, int last, int from, int to) {
    addWords(lines.get(first), 0, from);
    var source = JoinedLines.of(lines.subList(first, last + 1));
    int end = source.text().length() - lines.get(last).text().length() + to;
    HtmlReader.readTables(source, from, end, opening);
    addWords(lines.get(last), to, lines.get(last).text().length());
  }

  private void addWords(SourceLine line, int from, int to) {
    var text = line.text().substring(from, to);
    if (!text.isBlank()) {
      opening.add(new Block.Line(text, line.span(from, to)));
    }
  }
}
