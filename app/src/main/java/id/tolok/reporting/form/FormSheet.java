package id.tolok.reporting.form;

import id.tolok.figures.cell.CellFit;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.print.Contrast;
import id.tolok.reporting.form.FormPaper.SignatureOnPaper;
import id.tolok.reporting.form.PrintedForm.Cell;
import id.tolok.reporting.form.PrintedForm.Column;
import id.tolok.reporting.form.PrintedForm.Line;
import id.tolok.reporting.form.PrintedForm.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A form as a workbook. Numbers are numbers; whatever would begin a formula is text.
public final class FormSheet {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String SECTION_COLOUR = "F0F3F6";
  private static final String NUMBER_HEADING = "No";
  private static final int NUMBER_COLUMN_WIDTH = 5;
  private static final String FOOTER_FONT = "Calibri";
  private static final int FOOTER_SIZE = 9;

  /// Room for a hand.
  private static final int SIGNING_ROWS = 4;

  private final Worksheet sheet;
  private final PrintedForm form;
  private int row;

  private FormSheet(Worksheet sheet, PrintedForm form) {
    this.sheet = sheet;
    this.form = form;
  }

  /// @param stateLine state of the data, as the other forms print it
  /// @param mark above everything, such as that this is a draft; empty for none
  /// @param signature under the table
  /// @param seal how the document is confirmed; empty for what was not printed
  public static byte[] write(
      PrintedForm form,
      String stateLine,
      String mark,
      SignatureOnPaper signature,
      List<String> seal) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      new FormSheet(workbook.newWorksheet("Pengukuran"), form)
          .write(stateLine, mark, signature, seal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(String stateLine, String mark, SignatureOnPaper signature, List<String> seal) {
    top(stateLine, mark);
    head();
    for (Section section : form.sections()) {
      section(section);
    }
    foot(signature, seal);
    sheet.footer(form.title(), Position.LEFT, FOOTER_FONT, FOOTER_SIZE);
    sheet.footer("Halaman &P dari &N", Position.RIGHT, FOOTER_FONT, FOOTER_SIZE);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void top(String stateLine, String mark) {
    sheet.value(row, 0, mark.isEmpty() ? form.title() : mark + " · " + form.title());
    sheet.style(row++, 0).bold().fontSize(14).set();
    for (String words : List.of(form.office(), form.mean(), stateLine)) {
      sheet.value(row++, 0, InertText.of(words));
    }
    row++;
  }

  private void head() {
    List<String> headings = new ArrayList<>(List.of(NUMBER_HEADING));
    List<Integer> widths = new ArrayList<>(List.of(NUMBER_COLUMN_WIDTH));
    for (Column column : form.columns()) {
      headings.add(column.heading());
      widths.add(column.width());
    }
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(row, column, headings.get(column));
      sheet.width(column, widths.get(column));
    }
    sheet.rowHeight(row, CellFit.rowHeight(headings, widths));
    sheet
        .range(row, 0, row, headings.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(HEAD_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.repeatRows(row);
    sheet.freezePane(3, row + 1);
    row++;
  }

  private void section(Section section) {
    sheet.value(row, 0, InertText.of(section.position()));
    sheet.range(row, 0, row, form.columns().size()).merge();
    sheet
        .range(row, 0, row, form.columns().size())
        .style()
        .bold()
        .fillColor(SECTION_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .set();
    row++;
    for (Line line : section.lines()) {
      line(line);
    }
  }

  private void line(Line line) {
    sheet.value(row, 0, line.number());
    sheet.style(row, 0).verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
    for (int column = 0; column < line.cells().size(); column++) {
      cell(column + 1, line.cells().get(column));
    }
    sheet.rowHeight(
        row,
        CellFit.rowHeight(
            line.cells().stream().map(Cell::text).toList(),
            form.columns().stream().map(Column::width).toList()));
    row++;
  }

  private void cell(int column, Cell cell) {
    var style =
        sheet
            .style(row, column)
            .wrapText(true)
            .verticalAlignment("top")
            .borderStyle(BorderStyle.THIN);
    BigDecimal number = cell.number();
    if (number == null) {
      sheet.value(row, column, InertText.of(cell.text()));
    } else {
      sheet.value(row, column, number.scale() < 0 ? number.setScale(0) : number);
      style = style.format("#,##0.00");
    }
    String colour = cell.colour();
    if (colour != null) {
      style = style.fillColor(colour.substring(1)).fontColor(Contrast.on(colour).substring(1));
    }
    style.set();
  }

  private void foot(SignatureOnPaper signature, List<String> seal) {
    row++;
    for (String words : form.legend()) {
      sheet.value(row, 0, words);
      sheet.style(row++, 0).italic().set();
    }
    row++;
    sheet.value(row++, 0, InertText.of(signature.date()));
    sheet.value(row, 0, InertText.of(signature.position()));
    row += SIGNING_ROWS;
    sheet.value(row, 0, InertText.of(signature.name()));
    sheet.style(row++, 0).bold().set();
    if (!signature.number().isEmpty()) {
      sheet.value(row++, 0, "NIP " + signature.number());
    }
    row++;
    for (String words : seal) {
      sheet.value(row++, 0, InertText.of(words));
    }
  }
}
