package id.tolok.document.text.line;

import id.tolok.kernel.SourceSpan;
import org.jspecify.annotations.Nullable;

/// A line of a text file, or the part of one between two page breaks.
///
/// @param number line in the file, from 1
/// @param column column of its first character, from 1
/// @param page page from 1 when the file has page breaks, else null
public record SourceLine(String text, int number, int column, @Nullable Integer page) {

  public boolean isBlank() {
    return text.isBlank();
  }

  public SourceSpan span() {
    return span(0, text.length());
  }

  public SourceSpan span(int from, int to) {
    return new SourceSpan(number, column + from, number, column + to, page, null, null);
  }
}
