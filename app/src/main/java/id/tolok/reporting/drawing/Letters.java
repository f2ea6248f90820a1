package id.tolok.reporting.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters of our own font as outlines, so that a picture needs no font of the machine.
enum Letters {
  REGULAR("Regular"),
  BOLD("Bold");

  private static final char UNKNOWN = '?';

  private final TrueTypeFont font;
  private final Map<Integer, Letter> known = new ConcurrentHashMap<>();

  Letters(String style) {
    String name = "/id/tolok/reporting/font/LiberationSans-" + style + ".ttf";
    try (InputStream file = Letters.class.getResourceAsStream(name)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param outline at the origin, upwards, with a font size of one
  /// @param width up to the next letter
  private record Letter(Path2D outline, double width) {}

  /// How wide words are.
  double width(String words, double size) {
    return words.codePoints().mapToDouble(sign -> letter(sign).width()).sum() * size;
  }

  /// The outline of words whose line stands at a point.
  Shape outline(String words, double x, double y, double size) {
    var whole = new Path2D.Double();
    double at = x;
    for (int sign : words.codePoints().toArray()) {
      Letter letter = letter(sign);
      var place = AffineTransform.getTranslateInstance(at, y);
      place.scale(size, -size);
      whole.append(letter.outline().getPathIterator(place), false);
      at += letter.width() * size;
    }
    return whole;
  }

  /// Words cut where they would be wider than a space, with dots.
  String fitted(String words, double size, double space) {
    if (width(words, size) <= space) {
      return words;
    }
    int end = words.length();
    while (end > 0 && width(words.substring(0, end).strip() + "…", size) > space) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "…";
  }

  private Letter letter(int sign) {
    return known.computeIfAbsent(sign, this::read);
  }

  /// One at a time: the font reads its tables from one place.
  private synchronized Letter read(int sign) {
    try {
      var table = font.getUnicodeCmapLookup();
      int glyph = table.getGlyphId(sign);
      if (glyph == 0) {
        glyph = table.getGlyphId(UNKNOWN);
      }
      double unit = font.getUnitsPerEm();
      var outline = new Path2D.Double();
      var data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        outline.append(
            data.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / unit, 1 / unit)),
            false);
      }
      return new Letter(outline, font.getAdvanceWidth(glyph) / unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
