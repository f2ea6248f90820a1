package id.tolok.document.table.line;

import id.tolok.kernel.SourceSpan;

/// A part of a line that belongs to one cell, without blanks at its ends.
///
/// @param from first character in the line, from 0
/// @param to just after the last character
public record Piece(TextLine line, int from, int to) {

  public String text() {
    return line.text().substring(from, to);
  }

  public SourceSpan where() {
    return line.span(from, to);
  }

  public int length() {
    return to - from;
  }

  public boolean overlaps(int left, int right) {
    return from < right && left < to;
  }
}
