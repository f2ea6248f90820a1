package id.tolok.document.text.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.document.text.OpenedDocument;
import id.tolok.document.text.Shorthand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {

  private static OpenedDocument open(byte[] bytes) {
    return DocumentOpener.open("contoh.xlsx", bytes);
  }

  private static OpenedDocument givenSheet(Consumer<XSSFSheet> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      content.accept(workbook.createSheet("IKU"));
      workbook.write(bytes);
    }
    return open(bytes.toByteArray());
  }

  private static void set(XSSFSheet sheet, int row, int column, String text) {
    var inRow = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    inRow.createCell(column).setCellValue(text);
  }

  private static void set(XSSFSheet sheet, int row, int column, double value, String format) {
    var book = sheet.getWorkbook();
    var style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    var inRow = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = inRow.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Test
  void titlesTablesAndNotesComeApart() throws IOException {
    var document =
        givenSheet(sheet -> {
          set(sheet, 0, 0, "INDIKATOR KINERJA UTAMA");
          set(sheet, 2, 0, "Sasaran");
          set(sheet, 2, 1, "Indikator");
          set(sheet, 3, 0, "Tertata");
          set(sheet, 3, 1, "Arsip");
          set(sheet, 4, 1, "Surat");
          set(sheet, 5, 0, "Catatan: contoh");
        });

    assertThat(Shorthand.of(document))
        .isEqualTo(
            """
            INDIKATOR KINERJA UTAMA
            | Sasaran | Indikator |
            | Tertata | Arsip |
            |  | Surat |
            Catatan: contoh\
            """);
  }

  @Test
  void cellsKnowSheetAndAddress() throws IOException {
    var document =
        givenSheet(sheet -> {
          set(sheet, 1, 1, "a");
          set(sheet, 1, 2, "b");
          set(sheet, 2, 1, "c");
          set(sheet, 2, 2, "d");
        });
    var cell = ((Block.Grid) document.blocks().getFirst()).rows().get(1).cells().get(1);

    assertThat(cell.text()).isEqualTo("d");
    assertThat(cell.where().sheet()).isEqualTo("IKU");
    assertThat(cell.where().cell()).isEqualTo("C3");
    assertThat(cell.where().line()).isEqualTo(3);
  }

  @Test
  void mergedCellsContinueUpwardsAndToTheLeft() throws IOException {
    var document =
        givenSheet(sheet -> {
          set(sheet, 0, 0, "Sasaran");
          set(sheet, 0, 1, "Target");
          set(sheet, 1, 1, "2024");
          set(sheet, 1, 2, "2025");
          sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });

    assertThat(Shorthand.of(document)).isEqualTo("| Sasaran | Target | < |\n| ^ | 2024 | 2025 |");
  }

  @Test
  void numbersAreShownAsTheirCellsShowThem() throws IOException {
    var document =
        givenSheet(sheet -> {
          set(sheet, 0, 0, 0.9, "0%");
          set(sheet, 0, 1, 0.8255, "0.00%");
          set(sheet, 0, 2, 83.25, "General");
          set(sheet, 0, 3, 1500, "#,##0");
          set(sheet, 1, 0, 2024, "General");
          set(sheet, 1, 1, 45296, "d mmmm yyyy");
          set(sheet, 1, 2, 0.1 + 0.2, "General");
          set(sheet, 1, 3, 7, "0.00");
        });

    assertThat(Shorthand.of(document))
        .isEqualTo("| 90% | 82,55% | 83,25 | 1500 |\n| 2024 | 5 Januari 2024 | 0,3 | 7,00 |");
  }

  @Test
  void hiddenRowsAreReadWithARemark() throws IOException {
    var document =
        givenSheet(sheet -> {
          set(sheet, 0, 0, "a");
          set(sheet, 0, 1, "b");
          set(sheet, 1, 0, "c");
          set(sheet, 1, 1, "d");
          sheet.getRow(1).setZeroHeight(true);
        });

    assertThat(Shorthand.of(document)).isEqualTo("| a | b |\n| c | d |");
    assertThat(Shorthand.findings(document)).isEqualTo("HIDDEN_CONTENT");
  }

  @Test
  void everySheetOfAStreamedWorkbookIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      for (var name : new String[] {"Camat", "Kasi"}) {
        var sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "Sasaran");
        sheet.value(0, 1, "Indikator");
        sheet.value(1, 0, name);
        sheet.value(1, 1, LocalDate.of(2024, 5, 17));
        sheet.style(1, 1).format("yyyy-MM-dd").set();
      }
    }

    assertThat(Shorthand.of(open(bytes.toByteArray())))
        .isEqualTo(
            """
            | Sasaran | Indikator |
            | Camat | 17 Mei 2024 |
            | Sasaran | Indikator |
            | Kasi | 17 Mei 2024 |\
            """);
  }
}
