package id.tolok.document.table;

import id.tolok.kernel.SourceSpan;

/// A part of a line that belongs to one cell, without blanks at its ends.
///
/// @param from first character in the line, from 0
/// @param to just after the last character
record Piece(TextLine line, int from, int to) {

  String text() {
    return line.text().substring(from, to);
  }

  SourceSpan where() {
    return line.span(from, to);
  }

  int length() {
    return to - from;
  }

  boolean overlaps(int left, int right) {
    return from < right && left < to;
  }
}
