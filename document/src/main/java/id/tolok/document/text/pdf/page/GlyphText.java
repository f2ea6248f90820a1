package id.tolok.document.text.pdf.page;

import java.text.Normalizer;

/// Characters of a PDF as they are written elsewhere: ligatures as letters, the bullets of symbol
/// fonts as one bullet.
final class GlyphText {

  private GlyphText() {}

  static String of(String text) {
    char first = text.charAt(0);
    if (first >= '\uFB00' && first <= '\uFB06') {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    if (first >= '\uE000' && first <= '\uF8FF') {
      return "•";
    }
    return text;
  }
}
