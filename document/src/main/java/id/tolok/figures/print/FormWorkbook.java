package id.tolok.figures.print;

import id.tolok.figures.InertText;
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

/// The form as a workbook, with empty columns for what people write beside the numbers.
public final class FormWorkbook {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final int HEAD = 4;

  /// To be written by hand: what drove the result, what held it back, what follows, and the proof.
  private static final List<String> TO_WRITE =
      List.of("Faktor pendorong", "Faktor penghambat", "Tindak lanjut", "Data dukung");

  private static final int TO_WRITE_WIDTH = 26;

  private FormWorkbook() {}

  public static byte[] write(MeasurementForm form) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      var sheet = workbook.newWorksheet("Pengukuran");
      List<FormColumn> columns = FormColumn.of(form.period());
      head(sheet, form, columns);
      int line = HEAD + 1;
      for (MeasurementRow row : form.rows()) {
        row(sheet, line, row, columns);
        line++;
      }
      foot(sheet, line + 1, form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void head(Worksheet sheet, MeasurementForm form, List<FormColumn> columns) {
    sheet.value(0, 0, FormTitle.title(form.period()));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, InertText.of(FormTitle.offices(form)));
    sheet.value(2, 0, FormTitle.mean(form));
    var headings = new ArrayList<String>();
    for (int column = 0; column < columns.size(); column++) {
      headings.add(columns.get(column).heading(form.period()));
      sheet.width(column, columns.get(column).width());
    }
    for (int column = 0; column < TO_WRITE.size(); column++) {
      headings.add(TO_WRITE.get(column));
      sheet.width(columns.size() + column, TO_WRITE_WIDTH);
    }
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(HEAD, column, headings.get(column));
    }
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
    for (int column = 0; column < columns.size(); column++) {
      FormCell cell = columns.get(column).cell(row);
      if (cell.number() != null) {
        sheet.value(line, column, cell.number());
      } else {
        sheet.value(line, column, InertText.of(cell.text()));
      }
      var style =
          sheet
              .style(line, column)
              .wrapText(true)
              .verticalAlignment("top")
              .borderStyle(BorderStyle.THIN);
      if (cell.number() != null) {
        style = style.format("#,##0.##");
      }
      if (cell.colour() != null) {
        String colour = cell.colour().substring(1);
        style = style.fillColor(colour).fontColor(Contrast.on(cell.colour()).substring(1));
      }
      style.set();
    }
    for (int column = 0; column < TO_WRITE.size(); column++) {
      sheet.style(line, columns.size() + column).borderStyle(BorderStyle.THIN).set();
    }
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
