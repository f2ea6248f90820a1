package id.tolok.reporting.drawing;

import id.tolok.reporting.drawing.Chart.Bar;
import id.tolok.reporting.drawing.Chart.Tick;
import id.tolok.reporting.drawing.Chart.Trend;
import id.tolok.reporting.drawing.Drawing.Align;
import java.awt.geom.Path2D;

/// Draws a line over time.
final class TrendDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 230;
  private static final int LEFT = 60;
  private static final int RIGHT = 600;
  private static final int TOP = 24;
  private static final int BOTTOM = 190;
  private static final double SIZE = 10.5;
  private static final double THICK = 2.4;
  private static final double DOT = 4.5;
  private static final String TEXT = "#16232b";
  private static final String MUTED = "#51606a";
  private static final String LINE = "#0b5563";
  private static final String RULE = "#c3cdd3";

  private TrendDrawing() {}

  static Drawing of(Trend chart) {
    var drawing = new Drawing(WIDTH, HEIGHT);
    for (Tick tick : chart.ticks()) {
      double y = y(chart, tick.value().doubleValue());
      drawing.line(LEFT, y, RIGHT, y, 0.8, RULE);
      drawing.words(tick.label(), LEFT - 8.0, y + 4, SIZE, Letters.REGULAR, Align.RIGHT, MUTED);
    }
    drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, 1, MUTED);
    int count = chart.points().size();
    double step = (RIGHT - LEFT) / (double) Math.max(count, 1);
    var line = new Path2D.Double();
    for (int place = 0; place < count; place++) {
      double x = x(place, step);
      double y = y(chart, chart.points().get(place).value().doubleValue());
      if (place == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    if (count > 1) {
      drawing.stroke(line, THICK, LINE);
    }
    for (int place = 0; place < count; place++) {
      point(drawing, chart, chart.points().get(place), x(place, step), step);
    }
    return drawing;
  }

  private static void point(Drawing drawing, Trend chart, Bar point, double x, double step) {
    double y = y(chart, point.value().doubleValue());
    drawing.dot(x, y, DOT + 1.5, "#ffffff");
    drawing.dot(x, y, DOT, point.colour());
    drawing.words(point.shown(), x, y - 11, SIZE, Letters.BOLD, Align.MIDDLE, TEXT);
    drawing.words(
        Letters.REGULAR.fitted(point.label(), SIZE, step - 4),
        x,
        BOTTOM + 18.0,
        SIZE,
        Letters.REGULAR,
        Align.MIDDLE,
        MUTED);
  }

  private static double x(int place, double step) {
    return LEFT + step * (place + 0.5);
  }

  private static double y(Trend chart, double value) {
    double from = chart.from().doubleValue();
    double whole = chart.until().doubleValue() - from;
    double share = whole <= 0 ? 0 : Math.clamp((value - from) / whole, 0, 1);
    return BOTTOM - share * (BOTTOM - TOP);
  }
}
