package id.tolok.testing.load;

import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Gives figures as a person does with a spreadsheet: takes the template, fills every cell, gives
/// it, looks at what it would change, agrees.
record SheetImport(SignedIn person, int years) {

  private static final Pattern FINGERPRINT = Pattern.compile("name=\"tampil\" value=\"([^\"]+)\"");
  private static final String PAGE = "/pengisian/lembar";
  private static final int FIRST_ROW = 4;
  private static final int NAME = 1;
  private static final int FIRST_MONTH = 5;

  void send(long agency, int firstYear, ImportTimes times)
      throws IOException, InterruptedException {
    byte[] template;
    try (var client = HttpClient.newHttpClient()) {
      template =
          client
              .send(
                  person
                      .request(
                          PAGE
                              + "/templat.xlsx?lingkup=semua&instansi="
                              + agency
                              + "&tahun="
                              + firstYear
                              + "&sampai="
                              + (firstYear + years - 1))
                      .build(),
                  BodyHandlers.ofByteArray())
              .body();
    }
    var filled = new Filled();
    byte[] bytes = filled.of(template);
    long given = System.nanoTime();
    var sent = upload(agency, bytes);
    var address = sent.headers().firstValue("Location").orElseThrow(() -> fault(sent));
    var preview = person.get(address);
    times.add(
        "sheet given and shown", new ImportTimes.Took(System.nanoTime() - given, filled.count));
    var shown = FINGERPRINT.matcher(preview.body());
    if (!shown.find()) {
      throw fault(preview);
    }
    long agreed = System.nanoTime();
    var kept = person.post(address, Map.of("tampil", shown.group(1)));
    times.add("sheet kept", new ImportTimes.Took(System.nanoTime() - agreed, filled.count));
    if (kept.statusCode() != 303) {
      throw fault(kept);
    }
  }

  private static IllegalStateException fault(HttpResponse<String> answer) {
    return new IllegalStateException(answer.statusCode() + " " + answer.body());
  }

  private HttpResponse<String> upload(long agency, byte[] bytes) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--garis\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"ukur.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--garis--\r\n".getBytes(StandardCharsets.UTF_8));
    return person.send(
        person
            .request(PAGE + "?instansi=" + agency)
            .header("X-XSRF-TOKEN", person.csrf())
            .header("Content-Type", "multipart/form-data; boundary=garis")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /// A template with a figure in every cell of a month.
  private static final class Filled {
    private int count;

    byte[] of(byte[] template) throws IOException {
      try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
        for (Sheet sheet : workbook) {
          if (sheet.getSheetName().startsWith("Bulan")) {
            fill(sheet);
          }
        }
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
      }
    }

    private void fill(Sheet sheet) {
      for (int line = FIRST_ROW; line <= sheet.getLastRowNum(); line++) {
        Row row = sheet.getRow(line);
        String name = row.getCell(NAME).getStringCellValue();
        int amount =
            name.startsWith("jumlah rencana") ? 400 : name.startsWith("hari kerja") ? 21 : 17;
        for (int month = 0; month < 12; month++) {
          row.getCell(FIRST_MONTH + month, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
              .setCellValue(amount);
          count++;
        }
      }
    }
  }
}
