package id.tolok.cli.decree;

import id.tolok.cli.Console;
import id.tolok.cli.Refusal;
import id.tolok.cli.show.Ink;
import id.tolok.cli.show.MeasurementTable;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.figures.print.FormCsv;
import id.tolok.figures.print.FormJson;
import id.tolok.figures.print.FormPage;
import id.tolok.figures.print.FormWorkbook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// The forms a measurement can be printed in.
enum FormFormat {
  TABLE,
  CSV,
  JSON,
  XLSX,
  HTML;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /// The format a file's ending asks for; a table where it asks for none of the others.
  static FormFormat of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (FormFormat format : values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    return name.endsWith(".htm") ? HTML : TABLE;
  }

  /// The form as bytes of a file. Spreadsheets need a mark to see that CSV is UTF-8.
  byte[] file(MeasurementForm form) {
    return switch (this) {
      case XLSX -> FormWorkbook.write(form);
      case CSV -> (BYTE_ORDER_MARK + FormCsv.write(form)).getBytes(StandardCharsets.UTF_8);
      case TABLE, JSON, HTML ->
          text(form, Ink.PLAIN, Console.DEFAULT_WIDTH).getBytes(StandardCharsets.UTF_8);
    };
  }

  /// The form as text for standard output.
  ///
  /// @throws Refusal when the format is no text
  String text(MeasurementForm form, Ink ink, int width) {
    return switch (this) {
      case TABLE -> String.join("\n", MeasurementTable.lines(form, ink, width)) + "\n";
      case CSV -> FormCsv.write(form);
      case JSON -> FormJson.write(form) + "\n";
      case HTML -> FormPage.write(form);
      case XLSX -> throw new Refusal("--format xlsx: sebutkan juga berkasnya dengan --out.");
    };
  }
}
