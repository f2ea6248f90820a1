package id.tolok.planning.web;

import static id.tolok.planning.web.TargetWorkbook.bytes;
import static id.tolok.planning.web.TargetWorkbook.cell;
import static id.tolok.planning.web.TargetWorkbook.headings;
import static id.tolok.planning.web.TargetWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.measurement.FigureEntry;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.Targets;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office with targets, its planner and its head, and the way of a sheet through the pages.
abstract class TargetSheetOffice {

  static final String PAGE = "/target/lembar";
  static final String SHARE = "Persentase pos kamling aktif";
  static final String COUNT = "Jumlah laporan kejadian";
  static final String VISITS = "Jumlah kunjungan lapangan";
  static final String DECREE =
      """
      Kasi | Persentase pos kamling aktif | [Jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]
      Kasi | Jumlah kunjungan lapangan | [jumlah kunjungan lapangan]
      """;
  private static final Pattern FINGERPRINT = Pattern.compile("name=\"tampil\" value=\"([^\"]+)\"");

  @Autowired VersionMaking making;
  @Autowired private Targets targets;
  @Autowired Places places;
  @Autowired People people;
  @Autowired private JdbcClient jdbc;
  @Autowired Catalogues catalogues;
  @Autowired FigureEntry entry;

  long agency;
  SignedIn planner;
  SignedIn camat;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Lembar"), "Kecamatan Lembar");
    accept(DECREE, "2024-01-01");
    planner = people.at(agency, Role.PLANNER);
    camat = people.at(agency, Role.APPROVER);
  }

  void accept(String decree, String validFrom) {
    var version = TestDecree.of(decree).acceptedFor(agency, validFrom);
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
  }

  byte[] filled(int year, Consumer<Sheet> filling) throws IOException {
    return TargetWorkbook.filled(planner, agency, year, filling);
  }

  static String escaped(String text) {
    return text.replace("\"", "&#34;");
  }

  /// The cells to fill of a row.
  static String line(Sheet sheet, String indicator) {
    var texts = new ArrayList<String>();
    int first = headings(sheet).indexOf("Target setahun");
    for (int column = first; column < first + 8; column++) {
      var cell = row(sheet, indicator).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      texts.add(
          switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case BLANK -> "-";
            default -> cell.getStringCellValue();
          });
    }
    return String.join(" | ", texts);
  }

  static void swap(Row one, Row other) {
    for (int column = 0; column < 14; column++) {
      var left = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      var right = other.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Object kept = value(left);
      put(left, value(right));
      put(right, kept);
    }
  }

  static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue();
      default -> cell.toString();
    };
  }

  static void put(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  HttpResponse<String> upload(byte[] bytes, int year) {
    var start =
        "--garis\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"target.xlsx\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    var body = new ByteArrayOutputStream();
    body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--garis--\r\n".getBytes(StandardCharsets.UTF_8));
    return planner.send(
        planner
            .request(PAGE + "?instansi=" + agency + "&tahun=" + year)
            .header("X-XSRF-TOKEN", planner.csrf())
            .header("Content-Type", "multipart/form-data; boundary=garis")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  HttpResponse<String> given(byte[] bytes, int year) {
    var sent = upload(bytes, year);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return planner.get(location(sent));
  }

  HttpResponse<String> apply(HttpResponse<String> preview, String reason) {
    var shown = FINGERPRINT.matcher(preview.body());
    assertThat(shown.find()).as(preview.body()).isTrue();
    return planner.post(
        preview.uri().getPath(), Map.of("tampil", shown.group(1), "alasan", reason));
  }

  static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  /// The targets of a year with their quarters, in order of the decree.
  String said(int year) {
    return Scope.within(Scope.EVERYTHING, () -> targets.ofYear(agency, year)).stream()
        .map(TargetSheetIT::said)
        .reduce((one, other) -> one + " | " + other)
        .orElse("");
  }

  static String said(IndicatorTarget target) {
    var texts = new ArrayList<String>();
    texts.add(TargetWriting.of(target.plan().annual()));
    for (int quarter = 1; quarter <= 4; quarter++) {
      texts.add(TargetWriting.of(target.plan().quarters().get(quarter)));
    }
    return texts.stream().allMatch(String::isEmpty)
        ? "–"
        : String.join(" ", texts.stream().map(text -> text.isEmpty() ? "–" : text).toList());
  }

  List<String> trail() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    "select action from audit.entry where agency_id = :agency and action like"
                        + " 'planning%' order by 1")
                .param("agency", agency)
                .query(String.class)
                .list());
  }
}
