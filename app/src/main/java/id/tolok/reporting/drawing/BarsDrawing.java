package id.tolok.reporting.drawing;

import id.tolok.reporting.drawing.Chart.Bar;
import id.tolok.reporting.drawing.Chart.Bars;
import id.tolok.reporting.drawing.Chart.Tick;
import id.tolok.reporting.drawing.Drawing.Align;
import java.math.BigDecimal;
import java.util.List;

/// Draws bars.
final class BarsDrawing {

  private static final int WIDTH = 640;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int TOP = 20;
  private static final int SCALE_LEFT = 264;
  private static final int SCALE_WIDTH = 278;
  private static final double SIZE = 11;
  private static final double TICK_SIZE = 9;
  private static final double LETTER_DOWN = 12;
  private static final String TEXT = "#16232b";
  private static final String MUTED = "#51606a";
  private static final String GROUND = "#edf1f3";
  private static final String RULE = "#9aa7af";

  private BarsDrawing() {}

  static Drawing of(Bars chart) {
    int height = TOP + chart.bars().size() * ROW + 6;
    var drawing = new Drawing(WIDTH, height);
    double down = TOP + 5;
    for (Bar bar : chart.bars()) {
      drawing.roundBox(SCALE_LEFT, down, SCALE_WIDTH, BAR, 3, GROUND);
      down += ROW;
    }
    ticks(drawing, chart, height);
    down = TOP + 5;
    for (Bar bar : chart.bars()) {
      String label = Letters.REGULAR.fitted(bar.label(), SIZE, SCALE_LEFT - 12.0);
      drawing.words(
          label, SCALE_LEFT - 10.0, down + LETTER_DOWN, SIZE, Letters.REGULAR, Align.RIGHT, TEXT);
      double length = SCALE_WIDTH * share(bar.value(), chart.from(), chart.until());
      drawing.roundBox(SCALE_LEFT, down, Math.max(length, 2), BAR, 3, bar.colour());
      drawing.words(
          bar.shown(),
          SCALE_LEFT + SCALE_WIDTH + 8.0,
          down + LETTER_DOWN,
          SIZE,
          Letters.BOLD,
          Align.LEFT,
          TEXT);
      down += ROW;
    }
    return drawing;
  }

  private static void ticks(Drawing drawing, Bars chart, int height) {
    List<Tick> ticks = chart.ticks();
    for (Tick tick : ticks) {
      double x = SCALE_LEFT + SCALE_WIDTH * share(tick.value(), chart.from(), chart.until());
      drawing.line(x, TOP - 2.0, x, height - 4.0, 0.8, RULE);
      drawing.words(tick.label(), x, TOP - 7.0, TICK_SIZE, Letters.REGULAR, Align.MIDDLE, MUTED);
    }
  }

  /// How far along the scale a value lies, 0 to 1.
  static double share(BigDecimal value, BigDecimal from, BigDecimal until) {
    double whole = until.subtract(from).doubleValue();
    return whole <= 0 ? 0 : Math.clamp(value.subtract(from).doubleValue() / whole, 0, 1);
  }
}
