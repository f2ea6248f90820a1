package id.tolok.figures.print;

import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.form.MeasurementRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form as one page without anything from outside, to be read on a screen and printed on A4
/// landscape.
public final class FormPage {

  private final MeasurementForm form;
  private final List<FormColumn> columns;
  private final StringBuilder page = new StringBuilder();

  private FormPage(MeasurementForm form) {
    this.form = form;
    // The position stands as a line of its own above its indicators.
    this.columns =
        FormColumn.of(form.period()).stream()
            .filter(column -> column != FormColumn.POSITION)
            .toList();
  }

  public static String write(MeasurementForm form) {
    var page = new FormPage(form);
    page.write();
    return page.page.toString();
  }

  private void write() {
    String title = FormTitle.title(form);
    page.append("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n");
    paragraph("office", FormTitle.offices(form));
    paragraph("mean", FormTitle.mean(form));
    table();
    FormTitle.legend(form.period()).forEach(words -> paragraph("legend", words));
    paragraph("legend", "Sumber: " + String.join("; ", form.catalogues().documents()));
    page.append("</body>\n</html>\n");
  }

  private void table() {
    page.append("<table>\n<thead>\n<tr><th scope=\"col\">No</th>");
    for (FormColumn column : columns) {
      page.append("<th scope=\"col\" class=\"")
          .append(cssClass(column))
          .append("\">")
          .append(escaped(column.heading(form.period())))
          .append("</th>");
    }
    page.append("</tr>\n</thead>\n<tbody>\n");
    String position = null;
    String objective = null;
    int number = 0;
    for (MeasurementRow row : form.rows()) {
      String name = row.indicator().position().name();
      if (!name.equals(position)) {
        positionLine(name);
        objective = null;
      }
      position = name;
      number++;
      row(number, row, objective);
      objective = row.indicator().indicator().objective();
    }
    page.append("</tbody>\n</table>\n");
  }

  private void positionLine(String name) {
    page.append("<tr class=\"position\"><th scope=\"rowgroup\" colspan=\"")
        .append(columns.size() + 1)
        .append("\">")
        .append(escaped(name))
        .append("</th></tr>\n");
  }

  /// @param above the objective of the row above, which is not repeated
  private void row(int number, MeasurementRow row, @Nullable String above) {
    page.append("<tr><td class=\"number\">").append(number).append("</td>");
    for (FormColumn column : columns) {
      FormCell cell = column.cell(row);
      boolean repeated = column == FormColumn.OBJECTIVE && cell.text().equals(above);
      page.append("<td class=\"").append(cssClass(column));
      if (cell.number() != null) {
        page.append(" number");
      }
      page.append('"');
      if (cell.colour() != null) {
        page.append(" style=\"background:")
            .append(cell.colour())
            .append(";color:")
            .append(Contrast.on(cell.colour()))
            .append('"');
      }
      page.append('>').append(repeated ? "" : escaped(cell.text())).append("</td>");
    }
    page.append("</tr>\n");
  }

  private static String cssClass(FormColumn column) {
    return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void paragraph(String kind, String words) {
    if (!words.isEmpty()) {
      page.append("<p class=\"").append(kind).append("\">").append(escaped(words)).append("</p>\n");
    }
  }

  private static String style() {
    try (var stream = FormPage.class.getResourceAsStream("form.css")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
