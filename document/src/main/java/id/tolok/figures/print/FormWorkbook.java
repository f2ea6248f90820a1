package id.tolok.figures.print;

import id.tolok.figures.cell.CellFit;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The form as a workbook: the numbers on one sheet, what people write beside them on another.
public final class FormWorkbook {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final int HEAD = 4;

  /// To be written by people: what drove the result, what held it back, what follows, and the
  /// proof.
  private static final List<String> TO_WRITE =
      List.of(
          "Faktor pendorong",
          "Faktor penghambat",
          "Tindak lanjut",
          "Penanggung jawab",
          "Tenggat",
          "Data dukung");

  private static final int TO_WRITE_WIDTH = 24;
  private static final List<FormColumn> BESIDE =
      List.of(FormColumn.POSITION, FormColumn.INDICATOR, FormColumn.GRADE);

  private FormWorkbook() {}

  public static byte[] write(MeasurementForm form) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      var numbers = workbook.newWorksheet("Pengukuran");
      int end = table(numbers, form, FormColumn.of(form.period()), List.of());
      foot(numbers, end + 1, form);
      table(workbook.newWorksheet("Tindak lanjut"), form, BESIDE, TO_WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// @param toWrite headings of empty columns
  /// @return the line below the table
  private static int table(
      Worksheet sheet, MeasurementForm form, List<FormColumn> columns, List<String> toWrite) {
    head(sheet, form, columns, toWrite);
    int line = HEAD + 1;
    for (MeasurementRow row : form.rows()) {
      row(sheet, line, row, columns);
      for (int column = 0; column < toWrite.size(); column++) {
        sheet.style(line, columns.size() + column).borderStyle(BorderStyle.THIN).set();
      }
      line++;
    }
    return line;
  }

  private static void head(
      Worksheet sheet, MeasurementForm form, List<FormColumn> columns, List<String> toWrite) {
    sheet.value(0, 0, FormTitle.title(form));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, InertText.of(FormTitle.offices(form)));
    sheet.value(2, 0, FormTitle.mean(form));
    var headings = new ArrayList<String>();
    var widths = new ArrayList<Integer>();
    for (FormColumn column : columns) {
      headings.add(column.heading(form.period()));
      widths.add(column.width());
    }
    for (String heading : toWrite) {
      headings.add(heading);
      widths.add(TO_WRITE_WIDTH);
    }
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(HEAD, column, headings.get(column));
      sheet.width(column, widths.get(column));
    }
    sheet.rowHeight(HEAD, CellFit.rowHeight(headings, widths));
    sheet
        .range(HEAD, 0, HEAD, headings.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(HEAD_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.freezePane(columns.indexOf(FormColumn.INDICATOR) + 1, HEAD + 1);
    sheet.repeatRows(HEAD);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static void row(Worksheet sheet, int line, MeasurementRow row, List<FormColumn> columns) {
    List<FormCell> cells = columns.stream().map(column -> column.cell(row)).toList();
    for (int column = 0; column < cells.size(); column++) {
      cell(sheet, line, column, cells.get(column));
    }
    sheet.rowHeight(
        line,
        CellFit.rowHeight(
            cells.stream().map(FormCell::text).toList(),
            columns.stream().map(FormColumn::width).toList()));
  }

  private static void cell(Worksheet sheet, int line, int column, FormCell cell) {
    var style =
        sheet
            .style(line, column)
            .wrapText(true)
            .verticalAlignment("top")
            .borderStyle(BorderStyle.THIN);
    if (cell.number() == null) {
      sheet.value(line, column, InertText.of(cell.text()));
    } else {
      sheet.value(line, column, cell.number());
      style = style.format("#,##0.00");
    }
    if (cell.colour() != null) {
      String background = cell.colour().substring(1);
      style = style.fillColor(background).fontColor(Contrast.on(cell.colour()).substring(1));
    }
    style.set();
  }

  private static void foot(Worksheet sheet, int line, MeasurementForm form) {
    int next = line;
    for (String words : FormTitle.legend(form.period())) {
      sheet.value(next, 0, words);
      sheet.style(next, 0).italic().set();
      next++;
    }
  }
}
