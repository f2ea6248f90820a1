package id.tolok.figures.cell;

import java.util.List;

/// How high a workbook's row must be for its wrapped texts: programs that open a workbook do not
/// all work it out themselves.
public final class CellFit {

  private static final double LINE_POINTS = 15;
  private static final int LINES_MOST = 25;

  private CellFit() {}

  /// The height in points.
  ///
  /// @param widths of the columns in characters, one per text
  public static double rowHeight(List<String> texts, List<Integer> widths) {
    int most = 1;
    for (int column = 0; column < texts.size(); column++) {
      most = Math.max(most, lines(texts.get(column), widths.get(column)));
    }
    return LINE_POINTS * Math.min(most, LINES_MOST);
  }

  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split("\\s+", -1)) {
      int length = word.length();
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, length - 1) / width;
      used += (used > 0 ? 1 : 0) + length;
    }
    return lines;
  }
}
