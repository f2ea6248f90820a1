package id.tolok.figures.print;

import id.tolok.figures.cell.CsvLine;
import id.tolok.figures.cell.InertText;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import java.util.List;

/// The form as CSV with semicolons and decimal commas, one line per indicator.
public final class FormCsv {

  private FormCsv() {}

  public static String write(MeasurementForm form) {
    List<FormColumn> columns = FormColumn.of(form.period());
    var text = new StringBuilder();
    text.append(CsvLine.of(columns.stream().map(column -> column.heading(form.period())).toList()));
    for (MeasurementRow row : form.rows()) {
      text.append(CsvLine.of(columns.stream().map(column -> cell(column.cell(row))).toList()));
    }
    return text.toString();
  }

  private static String cell(FormCell cell) {
    return cell.findNumber()
        .map(number -> number.toPlainString().replace('.', ','))
        .orElseGet(() -> InertText.of(cell.text()));
  }
}
