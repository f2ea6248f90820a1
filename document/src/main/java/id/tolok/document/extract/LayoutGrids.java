package id.tolok.document.extract;

import id.tolok.document.extract.row.HeaderFinder;
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
  private static final int ROWS_SEARCHED = 6;

  private LayoutGrids() {}

  /// Whether a grid is a table in its own right.
  public static boolean isTable(Grid grid) {
    if (HeaderFinder.find(grid).isPresent()) {
      return true;
    }
    if (HeaderFinder.knownHeadings(grid) >= 3) {
      return true;
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
