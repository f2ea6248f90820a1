package id.tolok.figures.print;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.Adding;
import id.tolok.figures.CatalogueSet;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureKey;
import id.tolok.figures.form.MeasurementForm;
import id.tolok.kernel.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FormPrintTest {

  private static final CatalogueSet SET =
      catalogue(
          anIndicator("Persentase <pos> aktif").ratio("aktif", "semua").in("%").target(2025, "80"),
          anIndicator("=JUMLAH(A1)").count("kasus").in("Kasus").target(2025, "4"));

  private static final MeasurementForm FORM = form(Period.quarter(2025, 2));

  private static MeasurementForm form(Period period) {
    var aktif = FigureKey.of(DOCUMENT, "aktif");
    var semua = FigureKey.of(DOCUMENT, "semua");
    var second = Period.quarter(2025, 2);
    var book =
        new FigureBook.Builder()
            .adding(aktif, Adding.LAST)
            .figure(aktif, second, new BigDecimal("2"))
            .adding(semua, Adding.LAST)
            .figure(semua, second, new BigDecimal("3"))
            .build();
    return MeasurementForm.of(SET, book, period);
  }

  @Test
  void csvHasDecimalCommasAndNoFormulas() {
    assertThat(FormCsv.write(FORM).lines())
        .containsExactly(
            "Jabatan;Sasaran;Indikator;Satuan;Arah;Target setahun;Target TW;Target s.d. TW;Dasar;"
                + "Realisasi TW;Realisasi s.d. TW;Capaian TW (%);Capaian thd. setahun (%);Kategori;"
                + "Keterangan",
            "Kasi Tertib;Sasaran Persentase <pos> aktif;Persentase <pos> aktif;%;naik;80;80;80;S;"
                + "66,67;66,67;83,33;83,33;Tinggi;",
            "Kasi Tertib;Sasaran =JUMLAH(A1);'=JUMLAH(A1);Kasus;naik;4;4;4;S;–;–;–;–;–;"
                + "Belum diisi: kasus (TW II).");
  }

  @Test
  void jsonKeepsMoreDigitsThanPeopleSee() {
    var root = JsonMapper.builder().build().readTree(FormJson.write(FORM));

    assertThat(root.path("period").asString()).isEqualTo("2025-Q2");
    assertThat(root.path("mean").path("planned").asInt()).isEqualTo(2);
    var first = root.path("indicators").path(0);
    assertThat(first.path("quarter").path("actual").asString()).isEqualTo("66.6666666667");
    assertThat(first.path("quarter").path("achievement").asString()).isEqualTo("83.33");
    assertThat(first.path("grade").path("name").asString()).isEqualTo("Tinggi");
    var second = root.path("indicators").path(1);
    assertThat(second.path("quarter").path("actual").isNull()).isTrue();
    assertThat(second.path("quarter").path("reason").asString()).isEqualTo("NOT_REPORTED");
    assertThat(second.path("remarks").path(0).path("code").asString()).isEqualTo("FIGURES_MISSING");
  }

  @Test
  void thePageEscapesWhatPeopleWroteAndLoadsNothing() {
    String page = FormPage.write(FORM);

    assertThat(page)
        .contains("Persentase &lt;pos&gt; aktif")
        .contains(">83,33</td>")
        .contains("background:#66BB6A")
        .doesNotContain("<pos>")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("<script");
  }

  @Test
  void theWorkbookHoldsNumbersAsNumbersAndNoFormulas() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.write(FORM)))) {
      var sheet = workbook.getSheet("Pengukuran");
      assertThat(sheet.getRow(5).getCell(11).getNumericCellValue()).isEqualTo(83.33);
      assertThat(sheet.getRow(6).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).isEqualTo("'=JUMLAH(A1)");
      assertThat(workbook.getSheet("Tindak lanjut").getRow(4).getCell(3).getStringCellValue())
          .isEqualTo("Faktor pendorong");
    }
  }

  @Test
  void aYearHasNoQuarterColumns() {
    assertThat(FormCsv.write(form(Period.year(2025))).lines().findFirst())
        .contains(
            "Jabatan;Sasaran;Indikator;Satuan;Arah;Target setahun;Realisasi setahun;Capaian (%);"
                + "Kategori;Keterangan");
  }

  @Test
  void aMarkStandsOnEveryForm() {
    var marked = FORM.marked("DATA CONTOH");

    assertThat(FormTitle.title(marked))
        .isEqualTo("DATA CONTOH · Pengukuran Kinerja Triwulan II Tahun 2025");
    assertThat(FormPage.write(marked)).contains("<h1>DATA CONTOH · ");
  }
}
