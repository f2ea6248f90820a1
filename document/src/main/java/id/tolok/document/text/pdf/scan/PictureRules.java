package id.tolok.document.text.pdf.scan;

import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.pdf.page.Ruling;
import id.tolok.document.text.pdf.page.Ruling.Axis;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/// Finds the straight rules in a picture of a page: dark runs far longer than a letter is wide.
final class PictureRules {

  private static final int DARK = 190;
  private static final int WHITE = 255;

  /// In points; longer than any stroke of a letter.
  private static final float ACROSS = 40f;

  private static final float DOWN = 22f;

  /// Dots of noise that may interrupt a rule.
  private static final int HOLE = 3;

  private PictureRules() {}

  /// @param point size of a dot in points
  static List<Ruling> of(BufferedImage picture, float point) {
    var raster = picture.getRaster();
    var rules = new ArrayList<Ruling>();
    int width = picture.getWidth();
    int height = picture.getHeight();
    for (int y = 0; y < height && rules.size() < OpenLimits.LINES; y++) {
      collect(raster, Axis.HORIZONTAL, y, width, point, rules);
    }
    for (int x = 0; x < width && rules.size() < OpenLimits.LINES; x++) {
      collect(raster, Axis.VERTICAL, x, height, point, rules);
    }
    return rules;
  }

  /// Paints rules over in white, since recognition takes them for letters or loses words beside
  /// them.
  static void erase(BufferedImage picture, List<Ruling> rules, float point) {
    var raster = picture.getRaster();
    for (var rule : rules) {
      int at = Math.round(rule.at() / point);
      int from = Math.round(rule.from() / point);
      int to = Math.round(rule.to() / point);
      for (int i = from; i <= to; i++) {
        for (int beside = at - 1; beside <= at + 1; beside++) {
          int x = rule.isHorizontal() ? i : beside;
          int y = rule.isHorizontal() ? beside : i;
          if (x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight()) {
            raster.setSample(x, y, 0, WHITE);
          }
        }
      }
    }
  }

  private static void collect(
      Raster raster, Axis axis, int at, int length, float point, List<Ruling> rules) {
    boolean across = axis == Axis.HORIZONTAL;
    float least = across ? ACROSS : DOWN;
    int start = -1;
    int last = -1;
    for (int i = 0; i <= length; i++) {
      boolean dark = i < length && raster.getSample(across ? i : at, across ? at : i, 0) < DARK;
      if (dark) {
        start = start < 0 ? i : start;
        last = i;
      } else if (start >= 0 && (i - last > HOLE || i == length)) {
        if ((last - start) * point >= least) {
          rules.add(new Ruling(axis, at * point, start * point, last * point));
        }
        start = -1;
      }
    }
  }
}
