package id.tolok.planning.web;

import static id.tolok.planning.web.TargetWorkbook.bytes;
import static id.tolok.planning.web.TargetWorkbook.cell;
import static id.tolok.planning.web.TargetWorkbook.headings;
import static id.tolok.planning.web.TargetWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class BadTargetSheetIT extends TargetSheetOffice {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Target setahun         | 1.234  | 1.234 dapat berarti 1234 atau 1,234
          Target setahun         | BB     | Nyatakan angka yang mewakili
          Target setahun         | 80-90  | Bentuk target tidak sesuai dengan arahnya.
          Triwulan II            | 30     | padahal pembagiannya dihitung
          Pembagian ke triwulan  | Entah  | “Entah” tidak ada di daftar
          Arah                   | Naik   | “Naik” tidak ada di daftar
          Pembagian ke triwulan  | Sama di setiap triwulan | Target triwulan tidak sama dengan target tahunan.
          """)
  void whatCannotBeTakenIsAFaultOfItsCell(String heading, String text, String fault)
      throws IOException {
    var preview =
        given(filled(2024, sheet -> cell(sheet, COUNT, heading).setCellValue(text)), 2024);
    assertThat(preview.body())
        .contains(escaped(fault), "Target 2024!")
        .doesNotContain("name=\"tampil\"");
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
  }

  @Test
  void quartersThatDoNotMakeTheYearAreAFault() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  cell(sheet, COUNT, "Pembagian ke triwulan")
                      .setCellValue("Ditulis sendiri per triwulan");
                  cell(sheet, COUNT, "Triwulan II").setCellValue(30);
                }),
            2024);
    assertThat(preview.body())
        .contains("Target triwulan tidak sama dengan target tahunan.", "Ubah angka triwulannya");
  }

  @Test
  void dateIsNamedAndExplained() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  var cell = cell(sheet, COUNT, "Target setahun");
                  var style = sheet.getWorkbook().createCellStyle();
                  style.setDataFormat((short) 14);
                  cell.setCellStyle(style);
                  cell.setCellValue(LocalDate.of(2024, 10, 5));
                }),
            2024);
    assertThat(preview.body()).contains("Sel ini berisi tanggal", "5 s.d. 10");
  }

  @Test
  void formulaGivesItsResultAndIsSaid() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  var cell = cell(sheet, COUNT, "Target setahun");
                  cell.setCellFormula("60+40");
                  sheet
                      .getWorkbook()
                      .getCreationHelper()
                      .createFormulaEvaluator()
                      .evaluateFormulaCell(cell);
                }),
            2026);
    assertThat(preview.body()).contains("Hasil rumus dipakai: 100", "I: 25");
  }

  @Test
  void rowsMayBeMovedAndTakenOut() throws IOException {
    var bytes =
        filled(
            2026,
            sheet -> {
              cell(sheet, VISITS, "Target setahun").setCellValue(12);
              swap(row(sheet, SHARE), row(sheet, VISITS));
              sheet.removeRow(row(sheet, COUNT));
            });
    apply(given(bytes, 2026), "");
    assertThat(said(2026)).isEqualTo("– | – | 12 3 3 3 3");
  }

  @Test
  void columnsSortedAloneChangedHeadingsAndForeignRowsAreFaults() throws IOException {
    var sorted =
        filled(
            2026,
            sheet -> {
              row(sheet, COUNT).getCell(TemplateLayout.NAME).setCellValue("Jumlah naga");
              sheet
                  .createRow(sheet.getLastRowNum() + 1)
                  .createCell(headings(sheet).indexOf("Target setahun"))
                  .setCellValue(5);
            });
    assertThat(given(sorted, 2026).body())
        .contains("semula “" + COUNT + "”", "Baris ini bukan baris templat");
    var renamed =
        filled(
            2026,
            sheet ->
                sheet
                    .getRow(TemplateLayout.HEADING_ROW)
                    .getCell(headings(sheet).indexOf("Triwulan I"))
                    .setCellValue("TW 1"));
    assertThat(given(renamed, 2026).body())
        .contains("Judul kolom ini sekarang “TW 1”, semula “Triwulan I”");
  }

  @Test
  void indicatorThatIsGoneSinceIsAFault() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, VISITS, "Target setahun").setCellValue(12));
    accept(DECREE.replaceFirst("(?m)^Kasi \\| Jumlah kunjungan.*\\n", ""), "2025-01-01");
    assertThat(given(bytes, 2026).body()).contains("tidak memuat indikator ini lagi");
  }

  @Test
  void targetThatSomebodyRevisedMeanwhileIsNotOverwritten() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    var other = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(90));
    var preview = given(bytes, 2026);
    apply(given(other, 2026), "");
    assertThat(apply(preview, "").statusCode()).isEqualTo(409);
    assertThat(given(bytes, 2026).body())
        .contains("mengubah target ini sejak templat diunduh, menjadi 90");
    assertThat(said(2026)).contains("| 90 ");
  }

  @Test
  void sameFileTwiceChangesNothingAndTheSecondClickIsToldSo() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    var preview = given(bytes, 2026);
    String batch = location(apply(preview, ""));
    var again = apply(preview, "");
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body()).contains("sudah disimpan", batch);
    assertThat(given(bytes, 2026).body()).contains("Tidak ada yang berubah");
    assertThat(said(2026)).contains("| 100 ");
  }

  @Test
  void sheetOfAnotherAgencyOrYearIsRefusedByName() throws IOException {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    assertThat(upload(bytes, 2024).body())
        .contains("Lembar ini untuk tahun 2026, sedangkan yang sedang dibuka tahun 2024");
    agency = other;
    planner = people.at(other, Role.PLANNER);
    var refused = upload(bytes, 2026);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Templat ini milik Kecamatan Lembar");
  }

  @Test
  void whatIsNoTemplateOrTooLargeIsRefused() throws IOException {
    assertThat(upload("bukan buku kerja".getBytes(StandardCharsets.UTF_8), 2024).body())
        .contains("Berkas ini bukan buku kerja XLSX");
    assertThat(upload(new byte[0], 2024).body()).contains("Pilih berkas yang sudah diisi");
    assertThat(upload(new byte[50 * 1024 * 1024], 2024).body()).contains("Berkas lebih dari 20 MB");
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("x").createRow(0).createCell(0).setCellValue(1);
      assertThat(upload(bytes(workbook), 2024).body()).contains("Ini bukan templat Tolok");
    }
  }

  @Test
  void sheetOfSomebodyElseDoesNotExistAndReadersGiveNone() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    String waiting = location(upload(bytes, 2026));
    assertThat(people.at(agency, Role.PLANNER).get(waiting).statusCode()).isEqualTo(404);
    assertThat(planner.get(waiting.replace(PAGE, "/pengisian/lembar")).statusCode())
        .as("a sheet of targets is none of figures")
        .isEqualTo(404);
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(reader.get(PAGE + "/templat.xlsx?tahun=2024&instansi=" + agency).statusCode())
        .isEqualTo(403);
  }
}
