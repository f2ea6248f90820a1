package id.tolok.document.text.pdf.page;

import java.util.List;

/// What stands on one page.
///
/// @param number from 1
/// @param pictures whether the page shows pictures
/// @param upright whether its text runs as the page is shown, not along its side
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    boolean pictures,
    boolean upright) {

  private static final int FEW_LETTERS = 12;

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  /// Whether the page is a picture of text: hardly a letter on it, but a picture.
  public boolean isScan() {
    return pictures && glyphs.size() < FEW_LETTERS;
  }
}
