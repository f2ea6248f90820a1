package id.tolok.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A table of words that fits a width: long cells are wrapped at blanks, the widest columns give
/// way first. Columns that hold only numbers stand to the right.
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<Cell> head;
  private final List<List<Cell>> rows = new ArrayList<>();

  private TextTable(List<Cell> head) {
    this.head = head;
  }

  public static TextTable of(Ink ink, String... headings) {
    var head = new ArrayList<Cell>();
    for (String heading : headings) {
      head.add(new Cell(heading, ink::bold));
    }
    return new TextTable(List.copyOf(head));
  }

  /// A cell and how it is painted once it has its width.
  public record Cell(String text, UnaryOperator<String> paint) {

    public static Cell of(String text) {
      return new Cell(text, UnaryOperator.identity());
    }
  }

  public TextTable row(String... texts) {
    return row(List.of(texts).stream().map(Cell::of).toList());
  }

  public TextTable row(List<Cell> cells) {
    if (cells.size() != head.size()) {
      throw new IllegalArgumentException(cells.size() + " cells under " + head.size());
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /// The table as lines no longer than the width, unless there are too many columns for it.
  public List<String> lines(int width) {
    int[] widths = widths(width);
    var lines = new ArrayList<String>();
    lines.addAll(rowLines(head, widths));
    for (List<Cell> row : rows) {
      lines.addAll(rowLines(row, widths));
    }
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = new int[head.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = head.get(column).text().length();
      for (List<Cell> row : rows) {
        widths[column] = Math.max(widths[column], row.get(column).text().length());
      }
    }
    int spare = width - GAP.length() * (widths.length - 1);
    for (int over = sum(widths) - spare; over > 0; over--) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  private static int widest(int[] widths) {
    int widest = 0;
    for (int column = 1; column < widths.length; column++) {
      if (widths[column] > widths[widest]) {
        widest = column;
      }
    }
    return widest;
  }

  private List<String> rowLines(List<Cell> row, int[] widths) {
    var wrapped = new ArrayList<List<String>>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      List<String> lines = Wrapping.wrap(row.get(column).text(), widths[column]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    var result = new ArrayList<String>();
    for (int index = 0; index < height; index++) {
      var line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> lines = wrapped.get(column);
        String text = index < lines.size() ? lines.get(index) : "";
        boolean last = column == widths.length - 1;
        String padded = pad(text, widths[column], isNumeric(column), last);
        line.append(row.get(column).paint().apply(padded)).append(last ? "" : GAP);
      }
      result.add(line.toString().stripTrailing());
    }
    return result;
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.get(column).text().matches("[-\\d.,% ]*"))
        && rows.stream().anyMatch(row -> !row.get(column).text().isBlank());
  }

  private static String pad(String text, int width, boolean right, boolean last) {
    String blanks = " ".repeat(Math.max(0, width - text.length()));
    if (right) {
      return blanks + text;
    }
    return last ? text : text + blanks;
  }
}
