package id.tolok.figures.template;

import id.tolok.figures.cell.CellFit;
import id.tolok.figures.cell.InertText;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a sheet that is protected but for the cells to fill: yellow ones are filled, grey ones
/// locked.
public final class TemplateSheet {

  /// Against accidents, not against people: the instructions say it.
  private static final String PASSWORD = "tolok";

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String FILL_COLOUR = "FFF8DC";
  private static final String LOCKED_COLOUR = "EDEDED";
  private static final String BORDER_COLOUR = "B0B0B0";
  private static final double HEADING_POINTS = 34;
  private static final int TITLE_POINTS = 14;
  private static final int INSTRUCTION_WIDTH = 100;

  private final Worksheet sheet;
  private final List<TemplateColumn> columns;

  /// Begins a sheet with its title, a hint and the headings.
  ///
  /// @param columns the first two are the code and the name of a row
  public TemplateSheet(
      Workbook workbook, String name, String title, String hint, List<TemplateColumn> columns) {
    this.sheet = workbook.newWorksheet(name);
    this.columns = List.copyOf(columns);
    head(title, hint);
  }

  /// What it is written to, for checks of single cells.
  public Worksheet worksheet() {
    return sheet;
  }

  private void head(String title, String hint) {
    sheet.value(TemplateLayout.TITLE_ROW, TemplateLayout.NAME, InertText.of(title));
    sheet.style(TemplateLayout.TITLE_ROW, TemplateLayout.NAME).bold().fontSize(TITLE_POINTS).set();
    sheet.value(TemplateLayout.HINT_ROW, TemplateLayout.NAME, hint);
    for (int column = 0; column < columns.size(); column++) {
      var meant = columns.get(column);
      if (!meant.code().isEmpty()) {
        sheet.value(TemplateLayout.CODE_ROW, column, meant.code());
      }
      sheet.value(TemplateLayout.HEADING_ROW, column, meant.heading());
      sheet.width(column, meant.width());
    }
    sheet
        .range(TemplateLayout.HEADING_ROW, 0, TemplateLayout.HEADING_ROW, columns.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_COLOUR)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .wrapText(true)
        .borderStyle(BorderStyle.THIN)
        .set();
    sheet.rowHeight(TemplateLayout.HEADING_ROW, HEADING_POINTS);
    sheet.hideRow(TemplateLayout.CODE_ROW);
    sheet.hideColumn(TemplateLayout.CODE);
  }

  /// A row's code.
  public void code(int line, long code) {
    sheet.value(line, TemplateLayout.CODE, String.valueOf(code));
  }

  /// Text that is only to be read.
  public void text(int line, int column, String text) {
    if (!text.isEmpty()) {
      sheet.value(line, column, InertText.of(text));
    }
    sheet
        .style(line, column)
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER_COLOUR)
        .set();
  }

  /// How a cell of a column to fill looks, and whether it may be filled in this row.
  ///
  /// @param format how numbers are shown; `@` for text
  public void cell(int line, int column, boolean fillable, String format) {
    sheet
        .style(line, column)
        .format(format)
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(fillable ? FILL_COLOUR : LOCKED_COLOUR)
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER_COLOUR)
        .protectionOption(ProtectionOption.LOCKED, !fillable)
        .set();
  }

  /// Makes a row as high as its texts need.
  ///
  /// @param texts by column
  public void fit(int line, Map<Integer, String> texts) {
    var asked = List.copyOf(texts.keySet());
    sheet.rowHeight(
        line,
        CellFit.rowHeight(
            asked.stream().map(column -> texts.getOrDefault(column, "")).toList(),
            asked.stream().map(column -> columns.get(column).width()).toList()));
  }

  /// Ends the sheet: protected, printed across a page, its head always in sight.
  public void protect() {
    sheet.protect(
        PASSWORD,
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS);
    sheet.freezePane(TemplateLayout.NAME + 1, TemplateLayout.FIRST_ROW);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(TemplateLayout.HEADING_ROW);
  }

  /// Adds a sheet of numbered instructions.
  public static void instructions(Workbook workbook, String title, List<String> instructions) {
    var sheet = workbook.newWorksheet(title);
    sheet.width(0, INSTRUCTION_WIDTH);
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().fontSize(TITLE_POINTS).set();
    for (int line = 1; line <= instructions.size(); line++) {
      sheet.value(line, 0, line + ". " + instructions.get(line - 1));
      sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
    }
  }
}
