package id.tolok.formula.syntax;

import id.tolok.kernel.SourceSpan;

/// Shows one line of a text with carets under a place in it, in a fixed-width font.
///
/// Tabs are shown as spaces up to the next stop of eight, letters of double width count twice,
/// combining marks and invisible format characters not at all; control characters are shown as a
/// replacement sign so that a text cannot steer the terminal. A long line is cut around the place.
public final class CaretView {

  private static final int TAB_STOP = 8;
  private static final int BEFORE_MAX = 60;
  private static final int WIDTH_MAX = 100;
  private static final String CUT = "…";

  private final StringBuilder shown = new StringBuilder();
  private final StringBuilder carets = new StringBuilder();
  private int width;
  private boolean cutAfter;

  private CaretView() {}

  /// Two lines without a line break at the end: the text, and the carets below it.
  public static String of(String text, SourceSpan where) {
    var view = new CaretView();
    String line = line(text, where.line());
    int from = Math.min(where.column() - 1, line.length());
    boolean within = where.endLine() == where.line();
    int to = within ? Math.min(where.endColumn() - 1, line.length()) : line.length();
    view.draw(line, from, to);
    return view.shown.toString().stripTrailing() + "\n" + view.carets;
  }

  private void draw(String line, int from, int to) {
    int start = start(line, from);
    if (start > 0) {
      append(CUT, 1, ' ');
    }
    int offset = start;
    while (offset < line.length() && !cutAfter) {
      int codePoint = line.codePointAt(offset);
      show(codePoint, offset < from ? ' ' : offset < Math.max(to, from + 1) ? '^' : '\0');
      offset += Character.charCount(codePoint);
      cutAfter = width >= WIDTH_MAX && offset < line.length();
    }
    if (cutAfter) {
      shown.append(CUT);
    }
    if (carets.indexOf("^") < 0) {
      carets.append('^');
    }
  }

  /// Where to begin showing the line so that the place is within sight.
  private static int start(String line, int from) {
    int start = Math.max(0, from - BEFORE_MAX);
    boolean splitsPair = start > 0 && Character.isLowSurrogate(line.charAt(start));
    return splitsPair ? start + 1 : start;
  }

  private void show(int codePoint, char mark) {
    if (codePoint == '\t') {
      int spaces = TAB_STOP - width % TAB_STOP;
      append(" ".repeat(spaces), spaces, mark);
    } else if (Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE) {
      append("\uFFFD", 1, mark);
    } else if (Character.getType(codePoint) != Character.FORMAT) {
      append(Character.toString(codePoint), DisplayWidth.of(codePoint), mark);
    }
  }

  private void append(String text, int columns, char mark) {
    shown.append(text);
    width += columns;
    if (mark != '\0') {
      carets.repeat(mark, columns);
    }
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
