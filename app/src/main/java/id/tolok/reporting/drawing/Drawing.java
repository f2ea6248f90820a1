package id.tolok.reporting.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// A picture made of filled shapes, its words among them. It looks the same wherever it is shown;
/// what it says must stand beside it as text, since nobody can read outlines aloud.
public final class Drawing {

  private final int width;
  private final int height;
  private final List<Mark> marks = new ArrayList<>();

  Drawing(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// Where words stand by their point.
  enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  private record Mark(Shape shape, String colour) {}

  void fill(Shape shape, String colour) {
    marks.add(new Mark(shape, colour));
  }

  void box(double x, double y, double boxWidth, double boxHeight, String colour) {
    fill(new Rectangle2D.Double(x, y, boxWidth, boxHeight), colour);
  }

  void roundBox(double x, double y, double boxWidth, double boxHeight, double round, String fill) {
    fill(new RoundRectangle2D.Double(x, y, boxWidth, boxHeight, round, round), fill);
  }

  void dot(double x, double y, double radius, String colour) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
  }

  void stroke(Shape line, double thick, String colour) {
    var pen = new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(pen.createStrokedShape(line), colour);
  }

  void line(double fromX, double fromY, double toX, double toY, double thick, String colour) {
    var path = new Path2D.Double();
    path.moveTo(fromX, fromY);
    path.lineTo(toX, toY);
    stroke(path, thick, colour);
  }

  void words(
      String words, double x, double y, double size, Letters letters, Align align, String colour) {
    double left =
        switch (align) {
          case LEFT -> x;
          case MIDDLE -> x - letters.width(words, size) / 2;
          case RIGHT -> x - letters.width(words, size);
        };
    fill(letters.outline(words, left, y, size), colour);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// The shapes as SVG writes them, in the order they cover each other.
  public List<SvgPath> paths() {
    return marks.stream()
        .map(mark -> new SvgPath(SvgPath.of(mark.shape()), mark.colour()))
        .toList();
  }

  /// The picture on white as PNG.
  ///
  /// @param scale dots for each unit
  public byte[] png(int scale) {
    var image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, image.getWidth(), image.getHeight());
      pen.scale(scale, scale);
      for (Mark mark : marks) {
        pen.setColor(Color.decode(mark.colour()));
        pen.fill(mark.shape());
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pen.dispose();
    }
  }
}
