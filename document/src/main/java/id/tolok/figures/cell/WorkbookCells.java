package id.tolok.figures.cell;

import id.tolok.document.ArchiveGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// The cells of a workbook that came back, as saved by Excel, LibreOffice or others.
public final class WorkbookCells {

  /// Programs store numbers as binary fractions; fifteen digits are what they mean.
  private static final MathContext STORED_DIGITS = new MathContext(15);

  private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(24 * 60);
  private static final BigDecimal DAYS_MOST = BigDecimal.valueOf(200_000);

  private static final Pattern DATE_LETTER = Pattern.compile("[yYdDmM]");
  private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private WorkbookCells() {}

  /// A sheet of it.
  ///
  /// @param rows those with a cell that holds something, in order
  public record CellSheet(String name, List<CellRow> rows) {
    public CellSheet {
      rows = List.copyOf(rows);
    }
  }

  /// A row of a sheet.
  ///
  /// @param line from 1
  /// @param cells those that hold something, in order
  public record CellRow(int line, List<PlacedCell> cells) {
    public CellRow {
      cells = List.copyOf(cells);
    }

    /// The cell of a column; null where it holds nothing.
    public @Nullable PlacedCell cell(int column) {
      for (PlacedCell cell : cells) {
        if (cell.column() == column) {
          return cell;
        }
      }
      return null;
    }

    /// What a cell says; a program may have made a number of it. Empty where it holds neither words
    /// nor a number.
    public String text(int column) {
      PlacedCell cell = cell(column);
      return switch (cell == null ? null : cell.value()) {
        case CellValue.Words(var text) -> text.strip();
        case CellValue.Numeric(var number, _) -> number.stripTrailingZeros().toPlainString();
        case CellValue.Dated _, CellValue.Broken _ -> "";
        case null -> "";
      };
    }
  }

  /// A cell that holds something.
  ///
  /// @param column from 0
  /// @param formula whether the value is what a formula last gave
  public record PlacedCell(int column, CellValue value, boolean formula) {}

  /// The letters of a column: `A` for 0.
  public static String letters(int column) {
    String letters = "";
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters = (char) ('A' + (rest - 1) % 26) + letters;
    }
    return letters;
  }

  /// Every sheet of a workbook.
  ///
  /// @throws UnreadableWorkbookException where it is none, damaged or unfolds too large
  public static List<CellSheet> read(byte[] bytes) {
    if (ArchiveGuard.unfoldsTooLarge(bytes)) {
      throw new UnreadableWorkbookException("isinya mengembang terlalu besar", null);
    }
    var sheets = new ArrayList<CellSheet>();
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(new CellSheet(sheet.getName(), rows(sheet)));
      }
    } catch (IOException | RuntimeException e) {
      // The library gives up on damaged files in a dozen ways of its own; all mean the same here.
      throw new UnreadableWorkbookException("isinya rusak atau bukan buku kerja", e);
    }
    return sheets;
  }

  private static List<CellRow> rows(Sheet sheet) throws IOException {
    var all = new ArrayList<CellRow>();
    try (var rows = sheet.openStream()) {
      rows.forEach(row -> all.add(row(row)));
    }
    return all;
  }

  private static CellRow row(Row row) {
    var cells = new ArrayList<PlacedCell>();
    for (Cell cell : row) {
      CellValue value = cell == null ? null : value(cell);
      if (value != null) {
        cells.add(new PlacedCell(cell.getColumnIndex(), value, cell.getType() == CellType.FORMULA));
      }
    }
    return new CellRow(row.getRowNum(), cells);
  }

  private static @Nullable CellValue value(Cell cell) {
    String raw = cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> null;
      case NUMBER -> numeric(cell, String.valueOf(raw));
      case STRING -> words(cell.getText());
      case FORMULA -> ofFormula(cell, raw);
      case BOOLEAN -> new CellValue.Broken("benar/salah");
      case ERROR -> new CellValue.Broken("kesalahan " + raw);
    };
  }

  /// What a formula last gave; the program that saved the file computed it.
  private static @Nullable CellValue ofFormula(Cell cell, @Nullable String raw) {
    if (raw == null || raw.isBlank()) {
      return new CellValue.Broken("rumus tanpa hasil");
    }
    return raw.startsWith("#") ? new CellValue.Broken("kesalahan " + raw) : numeric(cell, raw);
  }

  private static @Nullable CellValue words(@Nullable String text) {
    return text == null || text.isBlank() ? null : new CellValue.Words(text);
  }

  private static CellValue numeric(Cell cell, String raw) {
    String format = cell.getDataFormatString();
    try {
      BigDecimal number = new BigDecimal(raw.strip()).round(STORED_DIGITS);
      boolean percent = format != null && format.contains("%");
      return isDate(format)
          ? dated(number)
          : new CellValue.Numeric(percent ? number.movePointRight(2) : number, percent);
    } catch (NumberFormatException e) {
      return new CellValue.Words(raw);
    }
  }

  /// Programs count days from the end of 1899, and a day's parts behind the decimal sign.
  private static CellValue dated(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(DAYS_MOST) > 0) {
      return new CellValue.Broken("tanggal");
    }
    long minutes =
        number.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    return new CellValue.Dated(DAY_ZERO.plusMinutes(minutes));
  }

  /// Whether what a format shows, apart from quoted words, brackets and escaped signs, has days,
  /// months or years.
  private static boolean isDate(@Nullable String format) {
    if (format == null || !DATE_LETTER.matcher(format).find()) {
      return false;
    }
    String signs = NOT_SHOWN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return signs.contains("yy") || signs.contains("dd") || signs.contains("mm");
  }
}
