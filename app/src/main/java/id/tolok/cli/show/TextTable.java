package id.tolok.cli.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// A table of words that fits a width: long cells are wrapped at blanks, the widest columns give
/// way first. Columns that hold only numbers stand to the right.
public final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<Cell> head;
  private final List<List<Cell>> rows = new ArrayList<>();

  /// Lines across all columns, each below the row of that number; 0 is above the first row.
  private final List<Note> notes = new ArrayList<>();

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

  private record Note(int belowRow, String indent, Cell words) {}

  /// A line of words across all columns, below the row just added.
  public TextTable note(String indent, Cell words) {
    notes.add(new Note(rows.size(), indent, words));
    return this;
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
    addNotes(lines, 0, width);
    for (int row = 0; row < rows.size(); row++) {
      lines.addAll(rowLines(rows.get(row), widths));
      addNotes(lines, row + 1, width);
    }
    return lines;
  }

  private void addNotes(List<String> lines, int belowRow, int width) {
    for (Note note : notes) {
      if (note.belowRow() == belowRow) {
        int room = Math.max(NARROWEST, width - note.indent().length());
        for (String line : Wrapping.wrap(note.words().text(), room)) {
          lines.add(note.indent() + note.words().paint().apply(line));
        }
      }
    }
  }

  /// Each column as wide as its longest cell; headings wrap. Where that is too much the widest
  /// columns give way, down to their longest word first, then below it.
  private int[] widths(int width) {
    int columns = head.size();
    int[] widths = new int[columns];
    int[] words = new int[columns];
    for (int column = 0; column < columns; column++) {
      words[column] = longestWord(head.get(column).text());
      widths[column] = words[column];
      for (List<Cell> row : rows) {
        String text = row.get(column).text();
        widths[column] = Math.max(widths[column], text.length());
        words[column] = Math.max(words[column], longestWord(text));
      }
    }
    int spare = width - GAP.length() * (columns - 1);
    shrink(widths, words, spare);
    int[] narrowest = new int[columns];
    Arrays.fill(narrowest, NARROWEST);
    shrink(widths, narrowest, spare);
    return widths;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
  }

  private static void shrink(int[] widths, int[] least, int spare) {
    for (int over = sum(widths) - spare; over > 0; over--) {
      int widest = -1;
      for (int column = 0; column < widths.length; column++) {
        boolean gives = widths[column] > least[column];
        if (gives && (widest < 0 || widths[column] > widths[widest])) {
          widest = column;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int sum(int[] numbers) {
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
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
        line.append(padded.isBlank() ? padded : row.get(column).paint().apply(padded))
            .append(last ? "" : GAP);
      }
      result.add(line.toString().stripTrailing());
    }
    return result;
  }

  private boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.get(column).text().matches("[-–\\d.,% ]*|n/a"))
        && rows.stream().anyMatch(row -> row.get(column).text().matches(".*\\d.*"));
  }

  private static String pad(String text, int width, boolean right, boolean last) {
    String blanks = " ".repeat(Math.max(0, width - text.length()));
    if (right) {
      return blanks + text;
    }
    return last ? text : text + blanks;
  }
}
