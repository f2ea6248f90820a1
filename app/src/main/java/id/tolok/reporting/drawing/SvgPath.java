package id.tolok.reporting.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// One shape of a picture.
///
/// @param data as the attribute `d` of SVG writes it
/// @param colour as `#RRGGBB`
public record SvgPath(String data, String colour) {

  static String of(Shape shape) {
    var data = new StringBuilder();
    var at = new double[6];
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> write(data, 'M', at, 2);
        case PathIterator.SEG_LINETO -> write(data, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> write(data, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> write(data, 'C', at, 6);
        case PathIterator.SEG_CLOSE -> data.append('Z');
        default -> throw new IllegalStateException("no such segment");
      }
    }
    return data.toString();
  }

  private static void write(StringBuilder data, char letter, double[] at, int count) {
    data.append(letter);
    for (int place = 0; place < count; place++) {
      if (place > 0) {
        data.append(' ');
      }
      data.append(
          BigDecimal.valueOf(at[place])
              .setScale(2, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString());
    }
  }
}
