package id.tolok.document.decree.line;

import id.tolok.kernel.SourceSpan;

/// A line of running text without inline marks and debris.
///
/// @param block index of the block it comes from
/// @param text never blank
public record TextLine(int block, String text, SourceSpan where) {

  /// Whether every letter is a capital, as headings are printed. Short lines prove nothing.
  public boolean isCapitals() {
    return Wording.isCapitals(text);
  }
}
