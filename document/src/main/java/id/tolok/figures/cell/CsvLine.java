package id.tolok.figures.cell;

import java.util.List;
import java.util.stream.Collectors;

/// A line of CSV: semicolons, because the comma is the decimal sign.
public final class CsvLine {

  private static final String NEEDS_QUOTES = ";\"\r\n\t";

  private CsvLine() {}

  /// The cells as one line with its line break.
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(sign -> NEEDS_QUOTES.indexOf(sign) >= 0);
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
