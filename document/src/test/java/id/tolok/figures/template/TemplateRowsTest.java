package id.tolok.figures.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.cell.WorkbookCells.PlacedCell;
import id.tolok.figures.template.TemplateRows.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateRowsTest {

  private static final Map<Integer, Heading> HEADINGS = Map.of(2, new Heading("t", "Target"));
  private static final Map<Long, String> NAMES = Map.of(7L, "Laporan", 8L, "=Kunjungan");

  @Test
  void rowsAreFoundByTheirCodesWhereverTheyStand() {
    assertThat(said("| | t", "Kode | Nama | Target", "8 | '=Kunjungan | 5", "7 | Laporan | 6"))
        .isEqualTo("8 in 5, 7 in 6");
  }

  @Test
  void rowTakenOutIsNoMistake() {
    assertThat(said("| | t", "Kode | Nama | Target", "7 | Laporan | 6")).isEqualTo("7 in 5");
  }

  @Test
  void changedHeadingLeavesNoRowToRead() {
    assertThat(said("| | t", "Kode | Nama | Sasaran", "7 | Laporan | 6"))
        .isEqualTo("HEADING_CHANGED C4 [Sasaran, Target]");
  }

  @Test
  void missingHeadingAndCodeAreAChangedHeading() {
    assertThat(said("|", "Kode | Nama", "7 | Laporan | 6"))
        .isEqualTo("HEADING_CHANGED C4 [–, Target]");
  }

  @Test
  void columnMovedUnderAnotherHeadingIsAMistake() {
    assertThat(said("| | u", "Kode | Nama | Target", "7 | Laporan | 6"))
        .isEqualTo("HEADING_CHANGED C4 [Target, Target]");
  }

  @Test
  void nameOfAnotherRowIsAMistakeEvenWhereNothingIsFilled() {
    assertThat(said("| | t", "Kode | Nama | Target", "7 | Naga"))
        .isEqualTo("NAME_CHANGED B5 [Laporan]");
  }

  @Test
  void secondRowOfTheSameIsAMistake() {
    assertThat(said("| | t", "Kode | Nama | Target", "7 | Laporan | 6", "7 | Laporan | 9"))
        .isEqualTo("7 in 5, ROW_TWICE B6 [Laporan]");
  }

  @Test
  void foreignRowIsAMistakeOnlyWhereItFillsSomething() {
    assertThat(said("| | t", "Kode | Nama | Target", "| Catatan saya", "99 | Naga | 4", "| | 3"))
        .isEqualTo("ROW_OF_NOTHING B6 [], ROW_OF_NOTHING B7 []");
  }

  /// A sheet from its third row on: codes, headings, rows; cells apart by bars.
  private static String said(String... lines) {
    var rows = new ArrayList<CellRow>();
    for (int index = 0; index < lines.length; index++) {
      rows.add(row(TemplateLayout.CODE_ROW + 1 + index, lines[index]));
    }
    var read = TemplateRows.read(new CellSheet("Target", rows), HEADINGS, NAMES);
    return Stream.concat(
            read.rows().stream().map(found -> found.code() + " in " + found.row().line()),
            read.mistakes().stream()
                .map(mistake ->
                    mistake.kind()
                        + " "
                        + (char) ('A' + mistake.column())
                        + mistake.line()
                        + " "
                        + mistake.values()))
        .collect(Collectors.joining(", "));
  }

  private static CellRow row(int line, String text) {
    var cells = new ArrayList<PlacedCell>();
    var parts = List.of(text.split("\\|", -1));
    for (int column = 0; column < parts.size(); column++) {
      if (!parts.get(column).isBlank()) {
        var words = new CellValue.Words(parts.get(column).strip());
        cells.add(new PlacedCell(column, words, false));
      }
    }
    return new CellRow(line, cells);
  }
}
