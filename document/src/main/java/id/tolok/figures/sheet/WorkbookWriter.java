package id.tolok.figures.sheet;

import id.tolok.figures.Adding;
import id.tolok.figures.cell.CellFit;
import id.tolok.figures.cell.InertText;
import id.tolok.kernel.Polarity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An empty sheet as a workbook: what to fill is coloured and checked while typing.
final class WorkbookWriter {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String FILL_COLOUR = "FFF8DC";
  private static final Set<SheetColumn> COUNTED = Set.of(SheetColumn.NUMBER, SheetColumn.YEAR);
  private static final List<SheetColumn> COLUMNS =
      Stream.of(SheetColumn.values()).filter(column -> column != SheetColumn.KIND).toList();

  private WorkbookWriter() {}

  static byte[] write(List<SheetRow> rows, int year) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      for (SheetRow.Kind kind : SheetRow.Kind.values()) {
        var ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
        sheet(workbook.newWorksheet(kind.label()), kind, ofKind);
      }
      Instructions.write(workbook.newWorksheet("Petunjuk"), year);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void sheet(Worksheet sheet, SheetRow.Kind kind, List<SheetRow> rows) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, COLUMNS.get(column).width());
      sheet.value(0, column, heading(COLUMNS.get(column), kind));
    }
    sheet
        .range(0, 0, 0, COLUMNS.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_COLOUR)
        .horizontalAlignment("center")
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.freezePane(COLUMNS.indexOf(SheetColumn.NAME) + 1, 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    for (int index = 0; index < rows.size(); index++) {
      row(sheet, index + 1, rows.get(index));
    }
  }

  private static String heading(SheetColumn column, SheetRow.Kind kind) {
    if (column != SheetColumn.WAY) {
      return column.heading();
    }
    return switch (kind) {
      case FIGURE -> "Cara menjumlah";
      case TARGET -> "Arah";
    };
  }

  private static void row(Worksheet sheet, int line, SheetRow row) {
    for (int index = 0; index < COLUMNS.size(); index++) {
      SheetColumn column = COLUMNS.get(index);
      boolean fillable = row.fillable().contains(column);
      value(sheet, line, index, row.text(column), fillable || COUNTED.contains(column));
      var style =
          sheet
              .style(line, index)
              .wrapText(true)
              .verticalAlignment("top")
              .borderStyle(BorderStyle.THIN)
              .borderColor("B0B0B0");
      if (fillable) {
        style = style.fillColor(FILL_COLOUR);
      }
      if (fillable && row.kind() == SheetRow.Kind.FIGURE) {
        style = style.format("#,##0.####");
        check(sheet.range(line, index, line, index), row.mayBeNegative());
      }
      style.set();
    }
    ways(sheet, line, row);
    sheet.rowHeight(
        line,
        CellFit.rowHeight(
            COLUMNS.stream().map(row::text).toList(),
            COLUMNS.stream().map(SheetColumn::width).toList()));
  }

  private static void value(
      Worksheet sheet, int line, int column, String text, boolean mayBeNumber) {
    if (mayBeNumber && text.matches("-?\\d{1,15}(\\.\\d+)?")) {
      sheet.value(line, column, new BigDecimal(text));
    } else if (!text.isEmpty()) {
      sheet.value(line, column, InertText.of(text));
    }
  }

  private static void check(Range cell, boolean mayBeNegative) {
    String address = cell.toString().replaceFirst(":.*", "");
    String least = mayBeNegative ? "" : "," + address + ">=0";
    cell.validateWithFormula("AND(ISNUMBER(" + address + ")" + least + ")")
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle("Isi dengan angka")
        .error(
            mayBeNegative
                ? "Isi angka saja. Kosongkan bila belum ada."
                : "Isi angka nol atau lebih. Kosongkan bila belum ada; jangan diisi nol.");
  }

  private static void ways(Worksheet sheet, int line, SheetRow row) {
    int column = COLUMNS.indexOf(SheetColumn.WAY);
    String choices =
        switch (row.kind()) {
          case FIGURE -> choices(Arrays.stream(Adding.values()).map(Adding::label));
          case TARGET -> choices(Arrays.stream(Polarity.values()).map(DirectionLabel::of));
        };
    sheet
        .range(line, column, line, column)
        .validateWithListByFormula("\"" + choices + "\"")
        .allowBlank(false)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle("Pilih dari daftar")
        .error("Pilih salah satu dari daftar.");
    sheet.style(line, column).fillColor(FILL_COLOUR).set();
  }

  private static String choices(Stream<String> labels) {
    return labels.collect(Collectors.joining(","));
  }
}
