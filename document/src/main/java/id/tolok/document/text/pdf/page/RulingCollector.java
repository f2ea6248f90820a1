package id.tolok.document.text.pdf.page;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.pdf.guard.OutOfTimeException;
import id.tolok.document.text.pdf.page.Ruling.Axis;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/// Collects the straight rules drawn on a page: stroked lines and boxes, and filled boxes so thin
/// that they are lines. Notes whether there are pictures.
final class RulingCollector extends PDFGraphicsStreamEngine {

  private static final float STRAIGHT = 1f;
  private static final float THIN = 3f;
  private static final float SHORTEST = 4f;

  private final Deadline deadline;
  private final int direction;
  private final float left;
  private final float bottom;
  private final float right;
  private final float top;
  private final List<float[]> segments = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private boolean pictures;
  private float startX;
  private float startY;
  private float x;
  private float y;

  private RulingCollector(PDPage page, int direction, Deadline deadline) {
    super(page);
    this.deadline = deadline;
    this.direction = direction;
    var box = page.getCropBox();
    this.left = box.getLowerLeftX();
    this.bottom = box.getLowerLeftY();
    this.right = box.getUpperRightX();
    this.top = box.getUpperRightY();
  }

  /// @param direction in which the text of the page runs, in degrees
  static RulingCollector of(PDPage page, int direction, Deadline deadline) throws IOException {
    var collector = new RulingCollector(page, direction, deadline);
    collector.processPage(page);
    return collector;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  boolean hasPictures() {
    return pictures;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (deadline.passed()) {
      throw new OutOfTimeException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    boxes.add(box(p0, p2));
    x = (float) p0.getX();
    y = (float) p0.getY();
  }

  private static float[] box(Point2D one, Point2D other) {
    return new float[] {
      (float) one.getX(), (float) one.getY(), (float) other.getX(), (float) other.getY()
    };
  }

  @Override
  public void moveTo(float toX, float toY) {
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  @Override
  public void lineTo(float toX, float toY) {
    segments.add(new float[] {x, y, toX, toY});
    x = toX;
    y = toY;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    x = x3;
    y = y3;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(x, y);
  }

  @Override
  public void closePath() {
    lineTo(startX, startY);
  }

  @Override
  public void endPath() {
    segments.clear();
    boxes.clear();
  }

  @Override
  public void strokePath() {
    segments.forEach(s -> add(s[0], s[1], s[2], s[3]));
    boxes.forEach(this::addEdges);
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    boxes.forEach(this::addIfThin);
    addThinPath();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void addEdges(float[] box) {
    if (!addIfThin(box)) {
      add(box[0], box[1], box[2], box[1]);
      add(box[0], box[3], box[2], box[3]);
      add(box[0], box[1], box[0], box[3]);
      add(box[2], box[1], box[2], box[3]);
    }
  }

  private boolean addIfThin(float[] box) {
    float width = Math.abs(box[2] - box[0]);
    float height = Math.abs(box[3] - box[1]);
    if (Math.min(width, height) > THIN) {
      return false;
    }
    float middleX = (box[0] + box[2]) / 2;
    float middleY = (box[1] + box[3]) / 2;
    if (width >= height) {
      add(box[0], middleY, box[2], middleY);
    } else {
      add(middleX, box[1], middleX, box[3]);
    }
    return true;
  }

  /// A filled outline of lines that encloses a thin box.
  private void addThinPath() {
    if (segments.size() < 3 || segments.size() > 5) {
      return;
    }
    float[] around = segments.getFirst().clone();
    for (var s : segments) {
      around[0] = Math.min(around[0], Math.min(s[0], s[2]));
      around[1] = Math.min(around[1], Math.min(s[1], s[3]));
      around[2] = Math.max(around[2], Math.max(s[0], s[2]));
      around[3] = Math.max(around[3], Math.max(s[1], s[3]));
    }
    addIfThin(around);
  }

  private void add(float x1, float y1, float x2, float y2) {
    if (rulings.size() >= OpenLimits.LINES) {
      return;
    }
    float[] a = onPage(x1, y1);
    float[] b = onPage(x2, y2);
    float width = Math.abs(a[0] - b[0]);
    float height = Math.abs(a[1] - b[1]);
    if (height <= STRAIGHT && width >= SHORTEST) {
      rulings.add(
          new Ruling(
              Axis.HORIZONTAL, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
    } else if (width <= STRAIGHT && height >= SHORTEST) {
      rulings.add(
          new Ruling(Axis.VERTICAL, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
    }
  }

  /// From the page's own coordinates to points from the upper left corner as a person sees it.
  private float[] onPage(float pointX, float pointY) {
    return switch (direction) {
      case 90 -> new float[] {pointY - bottom, pointX - left};
      case 180 -> new float[] {right - pointX, pointY - bottom};
      case 270 -> new float[] {top - pointY, right - pointX};
      default -> new float[] {pointX - left, top - pointY};
    };
  }

  @Override
  public void drawImage(@Nullable PDImage image) {
    pictures = true;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
