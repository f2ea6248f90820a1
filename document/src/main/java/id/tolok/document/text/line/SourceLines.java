package id.tolok.document.text.line;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into lines. `\n`, `\r\n` and `\r` end a line; a form feed ends a page, in the middle
/// of a line too. NUL characters are dropped and not counted as columns.
public final class SourceLines {

  private final Opening opening;
  private final boolean paged;
  private final List<SourceLine> lines = new ArrayList<>();
  private int number = 1;
  private int page = 1;

  private SourceLines(Opening opening, boolean paged) {
    this.opening = opening;
    this.paged = paged;
  }

  public static List<SourceLine> of(String text, Opening opening) {
    var clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    var cut = new SourceLines(opening, clean.indexOf('\f') >= 0);
    cut.cut(clean);
    return cut.lines;
  }

  private void cut(String text) {
    int start = 0;
    while (start < text.length() && lines.size() <= OpenLimits.LINES) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      addPages(text.substring(start, end));
      boolean both = text.startsWith("\r\n", end);
      start = end + (both ? 2 : 1);
      number++;
    }
  }

  private void addPages(String line) {
    int start = 0;
    for (int feed = line.indexOf('\f'); feed >= 0; feed = line.indexOf('\f', start)) {
      if (feed > start) {
        addPieces(line.substring(start, feed), start + 1);
      }
      page++;
      start = feed + 1;
    }
    if (start == 0 || start < line.length()) {
      addPieces(line.substring(start), start + 1);
    }
  }

  private void addPieces(String text, int column) {
    int start = 0;
    while (text.length() - start > OpenLimits.LINE_CHARACTERS) {
      int blank = text.lastIndexOf(' ', start + OpenLimits.LINE_CHARACTERS);
      int end = blank > start ? blank + 1 : start + OpenLimits.LINE_CHARACTERS;
      add(text.substring(start, end), column + start);
      opening.remarkOnce(
          OpenFindingCode.LINE_TOO_LONG,
          lines.getLast().span(),
          Integer.toString(number),
          Integer.toString(OpenLimits.LINE_CHARACTERS));
      start = end;
    }
    add(text.substring(start), column + start);
  }

  private void add(String text, int column) {
    lines.add(new SourceLine(text, number, column, paged ? page : null));
  }
}
