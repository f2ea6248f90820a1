package id.tolok.document.original;

import id.tolok.document.text.pdf.PageRenderer;
import java.util.Optional;

/// A page of a PDF as a picture.
public final class PagePicture {

  private PagePicture() {}

  /// Draws a page as PNG; nothing where the page does not exist or cannot be drawn. Bounded in size
  /// and time whatever the file holds.
  ///
  /// @param page from 1
  public static Optional<byte[]> png(byte[] pdf, int page) {
    return PageRenderer.png(pdf, page);
  }

  /// How many pages a PDF has; 0 where it cannot be opened, such as one under a password.
  public static int count(byte[] pdf) {
    return PageRenderer.count(pdf);
  }
}
