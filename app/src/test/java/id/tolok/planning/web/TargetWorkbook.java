package id.tolok.planning.web;

import id.tolok.figures.template.TemplateLayout;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Templates of targets as people fill them.
final class TargetWorkbook {

  private TargetWorkbook() {}

  /// The template of a year with something done to its sheet.
  static byte[] filled(SignedIn person, long agency, int year, Consumer<Sheet> filling)
      throws IOException {
    try (var workbook = template(person, agency, "tahun=" + year)) {
      filling.accept(workbook.getSheet("Target " + year));
      return bytes(workbook);
    }
  }

  static XSSFWorkbook template(SignedIn person, long agency, String years) throws IOException {
    var request =
        person.request("/target/lembar/templat.xlsx?instansi=" + agency + "&" + years).build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("template: " + answer.statusCode());
      }
      return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  static Row row(Sheet sheet, String indicator) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row ->
            row.getCell(TemplateLayout.NAME) != null
                && row.getCell(TemplateLayout.NAME).getStringCellValue().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  static List<String> headings(Sheet sheet) {
    var headings = new ArrayList<String>();
    sheet
        .getRow(TemplateLayout.HEADING_ROW)
        .forEach(cell -> headings.add(cell.getStringCellValue()));
    return headings;
  }

  static Cell cell(Sheet sheet, String indicator, String heading) {
    return row(sheet, indicator)
        .getCell(headings(sheet).indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }
}
