package id.tolok.shell.part;

/// A chart. Part `shell/part/chart`.
///
/// @param data JSON for `shell/charts.js`; empty where there is nothing to draw
/// @param text what it shows, in a sentence
public record ChartView(String data, String text) {

  public static final ChartView NONE = new ChartView("", "");

  public boolean isDrawn() {
    return !data.isEmpty();
  }
}
