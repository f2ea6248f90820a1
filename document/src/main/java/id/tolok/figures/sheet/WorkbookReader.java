package id.tolok.figures.sheet;

import id.tolok.document.ArchiveGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// A filled sheet that came back as a workbook, as saved by Excel, LibreOffice or others.
final class WorkbookReader {

  /// Programs store numbers as binary fractions; fifteen digits are what they mean.
  private static final MathContext STORED_DIGITS = new MathContext(15);

  private WorkbookReader() {}

  static List<FilledRow> read(byte[] bytes) {
    var rows = new ArrayList<FilledRow>();
    grids(bytes).forEach((sheet, grid) -> rows.addAll(GridRow.below(sheet, grid)));
    return rows;
  }

  /// The cells of every sheet, by its name.
  static Map<String, List<GridRow>> grids(byte[] bytes) {
    Map<String, List<GridRow>> grids = new LinkedHashMap<>();
    refuseBombs(bytes);
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        grids.put(sheet.getName(), rows(sheet));
      }
    } catch (IOException | RuntimeException e) {
      // The library gives up on damaged files in a dozen ways of its own; all mean the same here.
      throw new UnreadableSheetException("isinya rusak atau bukan buku kerja", e);
    }
    return grids;
  }

  private static void refuseBombs(byte[] bytes) {
    if (ArchiveGuard.unfoldsTooLarge(bytes)) {
      throw new UnreadableSheetException("isinya mengembang terlalu besar");
    }
  }

  private static List<GridRow> rows(Sheet sheet) throws IOException {
    var grid = new ArrayList<GridRow>();
    try (var rows = sheet.openStream()) {
      rows.forEach(row -> grid.add(gridRow(row)));
    }
    return grid;
  }

  private static GridRow gridRow(Row row) {
    var cells = new ArrayList<GridRow.GridCell>();
    for (Cell cell : row) {
      CellValue value = cell == null ? null : value(cell);
      if (value != null) {
        cells.add(new GridRow.GridCell(cell.getColumnIndex(), value));
      }
    }
    return new GridRow(row.getRowNum(), cells);
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
          ? new CellValue.Broken("tanggal")
          : new CellValue.Numeric(percent ? number.movePointRight(2) : number, percent);
    } catch (NumberFormatException e) {
      return new CellValue.Words(raw);
    }
  }

  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    String signs = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return signs.contains("yy") || signs.contains("dd") || signs.contains("mm");
  }
}
