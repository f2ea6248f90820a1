package id.tolok.reporting.layout;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Writes tables into a Word document: a heading row that repeats on every page, a grid with the
/// width of each column, rows that are not torn.
final class WordTables {

  private static final int WIDTH = 9354;
  private static final String HEAD_COLOUR = "E1EEF0";
  private static final String FOOT_COLOUR = "EDF1F3";

  private final XWPFDocument document;

  WordTables(XWPFDocument document) {
    this.document = document;
  }

  void write(Block.Grid grid) {
    List<Block.Column> columns = grid.columns();
    XWPFTable table = document.createTable(1 + grid.rows().size(), columns.size());
    table.setStyleID("TableGrid");
    int[] widths = widths(columns);
    shape(table, widths);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int place = 0; place < columns.size(); place++) {
      XWPFTableCell cell = head.getCell(place);
      cell.setColor(HEAD_COLOUR);
      fill(
          cell,
          columns.get(place).number() ? "TableHeadNumber" : "TableHead",
          columns.get(place).heading(),
          widths[place]);
    }
    for (int line = 0; line < grid.rows().size(); line++) {
      XWPFTableRow row = table.getRow(line + 1);
      row.setCantSplitRow(true);
      boolean foot = grid.foot() && line == grid.rows().size() - 1;
      List<String> cells = grid.rows().get(line);
      for (int place = 0; place < columns.size(); place++) {
        XWPFTableCell cell = row.getCell(place);
        if (foot) {
          cell.setColor(FOOT_COLOUR);
        }
        String style = columns.get(place).number() ? "TableNumber" : "TableWords";
        fill(cell, style, cells.get(place), widths[place]);
      }
    }
  }

  private static int[] widths(List<Block.Column> columns) {
    int whole = columns.stream().mapToInt(Block.Column::share).sum();
    return columns.stream().mapToInt(column -> WIDTH * column.share() / whole).toArray();
  }

  private static void shape(XWPFTable table, int[] widths) {
    var properties = table.getCTTbl().getTblPr();
    if (properties.isSetTblBorders()) {
      // Those of the style are meant.
      properties.unsetTblBorders();
    }
    var layout =
        properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
    layout.setType(STTblLayoutType.FIXED);
    table.setWidth(Integer.toString(WIDTH));
    var shape = table.getCTTbl().getTblGrid();
    var columns = shape == null ? table.getCTTbl().addNewTblGrid() : shape;
    while (columns.sizeOfGridColArray() > 0) {
      columns.removeGridCol(0);
    }
    for (int width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void fill(XWPFTableCell cell, String style, String text, int width) {
    var properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    var wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    wide.setW(BigInteger.valueOf(width));
    wide.setType(STTblWidth.DXA);
    var paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(clean(text));
    }
  }

  /// Signs XML does not know are left out.
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\x{FFFE}\\x{FFFF}]|\\p{Cs}", "");
  }
}
