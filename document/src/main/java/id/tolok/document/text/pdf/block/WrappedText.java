package id.tolok.document.text.pdf.block;

import java.util.List;

/// The text of a cell from its lines. A line that ended because the next word had no more room goes
/// on after a blank; one that ended earlier was meant to end and keeps its line break.
final class WrappedText {

  private static final float WIDEST_MARGIN = 8f;

  private WrappedText() {}

  /// @param left edge of the cell
  /// @param width of the cell
  static String of(List<TextLine> lines, float left, float width) {
    float nearest = lines.stream().map(TextLine::left).min(Float::compare).orElse(left) - left;
    float room = width - 2 * Math.clamp(nearest, 0f, WIDEST_MARGIN);
    var text = new StringBuilder();
    TextLine before = null;
    for (var line : lines) {
      if (before != null) {
        text.append(isWrapped(before, line, room) ? ' ' : '\n');
      }
      text.append(line.words());
      before = line;
    }
    return text.toString();
  }

  /// A hyphen at the end keeps its line break, by which the word is later put together; so does a
  /// line that is underlined alone, as the numerator of a fraction.
  private static boolean isWrapped(TextLine line, TextLine next, float room) {
    var last = line.glyphs().getLast();
    boolean bar = line.isUnderlined() && !next.isUnderlined();
    if (last.text().endsWith("-") || bar) {
      return false;
    }
    float used = line.right() - line.left();
    return used + 2 * last.space() + next.firstWordWidth() > room - 1;
  }
}
