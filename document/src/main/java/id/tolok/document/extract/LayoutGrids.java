package id.tolok.document.extract;

import id.tolok.document.extract.row.HeaderFinder;
import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Grid;
import java.util.regex.Pattern;

/// Tells tables from grids that only lay text out: `Menimbang | : | a. | bahwa`.
public final class LayoutGrids {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^\\W*(?:menimbang|mengingat|memperhatikan|membaca|menetapkan|memutuskan|kesatu|pertama|kedua|ketiga|nama|jabatan|tugas|fungsi|nip|nomor|tanggal|tentang|ditetapkan|pada"
              + " tanggal|lampiran|tembusan|unit kerja|satuan kerja|instansi)\\b.*",
          Pattern.DOTALL);
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i)\\bNIP\\b\\W*\\d|\\bpihak (?:pertama|kedua)\\b|\\bditetapkan"
              + " di\\b|\\bmengetahui\\b\\s*[,:]");
  private static final int ROWS_SEARCHED = 6;

  private LayoutGrids() {}

  /// Fields of one indicator below each other: label, colon, value.
  private static boolean isFieldSheet(Grid grid) {
    return grid.rows().stream().allMatch(row -> row.cells().size() <= 4)
        && grid.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .filter(row -> row.cells().stream().limit(2).anyMatch(LayoutGrids::isHeading))
                .count()
            >= 3;
  }

  /// Signatures stand side by side in cells without borders.
  private static boolean isSigned(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> SIGNED.matcher(cell.text()).find());
  }

  private static boolean isHeading(Cell cell) {
    return !cell.isBlank() && Headings.match(cell.text().replace(":", "")).isPresent();
  }

  /// Whether a grid is a table in its own right.
  public static boolean isTable(Grid grid) {
    if (HeaderFinder.find(grid).isPresent()) {
      return true;
    }
    if (HeaderFinder.knownHeadings(grid) >= 3) {
      return true;
    }
    if (isFieldSheet(grid) || isSigned(grid)) {
      return false;
    }
    return grid.rows().stream()
        .limit(ROWS_SEARCHED)
        .noneMatch(row ->
            row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Cell::text)
                .filter(text -> LABEL.matcher(text).matches())
                .isPresent());
  }
}
