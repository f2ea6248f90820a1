package id.tolok.figures.sheet;

import static id.tolok.figures.Fixtures.DOCUMENT;
import static id.tolok.figures.Fixtures.anIndicator;
import static id.tolok.figures.Fixtures.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.figures.CatalogueSet;
import id.tolok.figures.need.Needs;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workbook as another library and another program see it.
class WorkbookTest {

  private static final CatalogueSet POSTS =
      catalogue(
          anIndicator("Persentase pos aktif")
              .ratio("Jumlah pos aktif", "jumlah pos")
              .in("%")
              .target(2025, "82.5"),
          anIndicator("=HYPERLINK(\"x\")").count("+jumlah").target(2025, "4"));

  private static final Needs NEEDS = Needs.of(POSTS);

  private static final int Q1 = 7;

  @Test
  void figuresTargetsAndInstructionsHaveASheetEach() throws IOException {
    try (var workbook = open(FigureSheet.workbook(NEEDS, 2025))) {
      assertThat(sheets(workbook)).containsExactly("Angka", "Target", "Petunjuk");
      assertThat(texts(workbook.getSheet("Angka").getRow(0)))
          .containsExactly(
              "No",
              "Nama",
              "Satuan",
              "Cara menjumlah",
              "Pengisi",
              "Tahun",
              "Setahun",
              "TW I",
              "TW II",
              "TW III",
              "TW IV",
              "Catatan",
              "Dipakai untuk",
              "Dokumen");
      assertThat(workbook.getSheet("Target").getRow(1).getCell(6).getNumericCellValue())
          .isEqualTo(82.5);
      assertThat(workbook.getSheet("Angka").getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void quartersTakeOnlyNumbersAndTheWayIsChosenFromAList() throws IOException {
    try (var workbook = open(FigureSheet.workbook(NEEDS, 2025))) {
      List<? extends DataValidation> checks = workbook.getSheet("Angka").getDataValidations();

      assertThat(checks)
          .extracting(check ->
              check.getRegions().getCellRangeAddresses()[0].formatAsString()
                  + " "
                  + check.getValidationConstraint().getFormula1())
          .contains(
              "H2 AND(ISNUMBER(H2),H2>=0)",
              "K3 AND(ISNUMBER(K3),K3>=0)",
              "D2 \"Jumlah,Nilai terakhir,Rata-rata,Tetap setahun\"");
    }
  }

  @Test
  void noCellHoldsAFormula() throws IOException {
    try (var workbook = open(FigureSheet.workbook(NEEDS, 2025))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getStringCellValue()).doesNotStartWith("=").doesNotStartWith("+");
            }
          }
        }
      }
    }
  }

  @Test
  void theEmptySheetComesBackWithoutRemarks() {
    assertThat(FigureSheet.read("f.xlsx", FigureSheet.workbook(NEEDS, 2025), NEEDS).findings())
        .isEmpty();
  }

  @Test
  void numbersTypedAsNumbersAndAsTextComeBackTheSame() throws IOException {
    var filled =
        fill(row -> {
          row.getCell(Q1).setCellValue(13);
          row.getCell(Q1 + 1).setCellValue("1.234,5");
          row.getCell(Q1 + 2).setCellValue(0.1 + 0.2);
          row.getCell(Q1 + 3).setCellFormula("20+1");
        });

    assertThat(filled.findings()).isEmpty();
    assertThat(figure(filled, 1).orElseThrow()).isEqualByComparingTo("13");
    assertThat(figure(filled, 2).orElseThrow()).isEqualByComparingTo("1234.5");
    assertThat(figure(filled, 3).orElseThrow()).isEqualByComparingTo("0.3");
    assertThat(figure(filled, 4).orElseThrow()).isEqualByComparingTo("21");
  }

  @Test
  void aTargetTypedWithThreeDecimalsIsNotDoubtful() throws IOException {
    byte[] bytes =
        edit(
            FigureSheet.workbook(NEEDS, 2025),
            workbook -> workbook.getSheet("Target").getRow(1).getCell(6).setCellValue(1.125));

    var filled = FigureSheet.read("f.xlsx", bytes, NEEDS);
    var target = filled.book().target(POSTS.indicators().getFirst(), 2025).orElseThrow();
    assertThat(target.annual()).isEqualTo("1,125");
  }

  @Test
  void remarksNameSheetRowAndCell() throws IOException {
    var filled =
        fill(row -> {
          row.getCell(Q1).setCellValue("1.234");
          row.getCell(Q1 + 1).setCellValue("banyak");
          row.getCell(Q1 + 2).setCellValue(true);
        });

    assertThat(filled.findings())
        .extracting(finding ->
            finding.code().name()
                + " "
                + finding.where().sheet()
                + "!"
                + finding.where().cell()
                + " line "
                + finding.where().line())
        .containsExactly(
            "NUMBER_DOUBTFUL Angka!H2 line 2",
            "NOT_A_NUMBER Angka!I2 line 2",
            "CELL_BROKEN Angka!J2 line 2");
  }

  @Test
  void percentAndDateFormatsAreNotTakenForFigures() throws IOException {
    byte[] bytes =
        edit(
            FigureSheet.workbook(NEEDS, 2025),
            workbook -> {
              var percent = workbook.createCellStyle();
              percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
              var date = workbook.createCellStyle();
              date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
              Row row = workbook.getSheet("Angka").getRow(1);
              row.getCell(Q1).setCellStyle(percent);
              row.getCell(Q1).setCellValue(0.85);
              row.getCell(Q1 + 1).setCellStyle(date);
              row.getCell(Q1 + 1).setCellValue(45000);
            });

    var filled = FigureSheet.read("f.xlsx", bytes, NEEDS);

    assertThat(filled.findings())
        .extracting(Finding::code)
        .extracting(code -> code.name())
        .containsExactly("READ_AS_PERCENT", "CELL_BROKEN");
    assertThat(figure(filled, 1).orElseThrow()).isEqualByComparingTo("85");
    assertThat(figure(filled, 2)).isEmpty();
  }

  @Test
  void whatLibreOfficeSavesIsReadTheSame(@TempDir Path folder) throws Exception {
    Optional<Path> office =
        Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(office.isPresent(), "LibreOffice tidak terpasang: uji simpan ulang dilewati");
    Path file = folder.resolve("angka.xlsx");
    Files.write(
        file,
        edit(
            FigureSheet.workbook(NEEDS, 2025),
            workbook -> {
              Row row = workbook.getSheet("Angka").getRow(1);
              row.getCell(Q1).setCellValue(13);
              row.getCell(Q1 + 1).setCellValue("1.234,5");
            }));
    Path saved = folder.resolve("disimpan");
    Process process =
        new ProcessBuilder(
                office.get().toString(),
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                saved.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();

    var filled =
        FigureSheet.read("angka.xlsx", Files.readAllBytes(saved.resolve("angka.xlsx")), NEEDS);

    assertThat(filled.findings()).isEmpty();
    assertThat(figure(filled, 1).orElseThrow()).isEqualByComparingTo("13");
    assertThat(figure(filled, 2).orElseThrow()).isEqualByComparingTo("1234.5");
  }

  private static Optional<BigDecimal> figure(FilledFigures filled, int quarter) {
    return filled
        .book()
        .series(DOCUMENT, "Jumlah pos aktif")
        .flatMap(series -> series.inQuarter(Period.quarter(2025, quarter)));
  }

  private static FilledFigures fill(Consumer<Row> filler) throws IOException {
    byte[] bytes =
        edit(
            FigureSheet.workbook(NEEDS, 2025),
            workbook -> {
              filler.accept(workbook.getSheet("Angka").getRow(1));
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    return FigureSheet.read("f.xlsx", bytes, NEEDS);
  }

  private static byte[] edit(byte[] bytes, Consumer<XSSFWorkbook> change) throws IOException {
    try (var workbook = open(bytes);
        var edited = new ByteArrayOutputStream()) {
      change.accept(workbook);
      workbook.write(edited);
      return edited.toByteArray();
    }
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    return Stream.iterate(0, index -> index + 1)
        .limit(workbook.getNumberOfSheets())
        .map(workbook::getSheetName)
        .toList();
  }

  private static List<String> texts(Row row) {
    return Stream.iterate(0, index -> index + 1)
        .limit(row.getLastCellNum())
        .map(index -> row.getCell(index).getStringCellValue())
        .toList();
  }
}
