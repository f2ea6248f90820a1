package id.tolok.document.text.pdf.page;

/// A character or word where it stands on a page, in points from the upper left corner.
///
/// @param y of its baseline
/// @param size of its font
/// @param space width that a gap must have to be a blank between words
/// @param apart whether a blank was drawn before it
/// @param underlined whether a rule runs just below it
public record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean apart,
    boolean underlined) {

  public float right() {
    return x + width;
  }

  public float middleX() {
    return x + width / 2;
  }

  public float middleY() {
    return y - size * 0.3f;
  }

  public Glyph withUnderline() {
    return new Glyph(text, x, y, width, size, space, apart, true);
  }
}
