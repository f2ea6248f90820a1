package id.tolok.desk.sheet;

import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import id.tolok.figures.template.TemplateRows.Heading;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// What a template knows of itself, on a sheet nobody sees: whose it is, which column stands for
/// which period, and every figure as it was when the template was made. So only what was changed in
/// the sheet is taken from it, and only where nobody else changed it since.
///
/// @param headings of the period columns, by sheet and column
/// @param names of the variables, by their keys
/// @param figures as they were, by variable and period
record SheetMark(
    long agencyId,
    String agency,
    Map<String, Map<Integer, Heading>> headings,
    Map<Long, String> names,
    Map<Place, Original> figures) {

  static final String SHEET = "tolok";
  private static final String FORMAT = "tolok-lembar/1";
  private static final String OPEN = "open";

  /// A figure's place.
  record Place(long variableId, String period) {}

  /// A figure as it was.
  ///
  /// @param version 0 where there was none
  /// @param open whether its cell was left open to be filled
  record Original(int version, @Nullable BigDecimal amount, boolean open) {
    static final Original NONE = new Original(0, null, false);

    static Original of(@Nullable Figure figure, boolean open) {
      return figure == null
          ? new Original(0, null, open)
          : new Original(figure.version(), figure.amount(), open);
    }
  }

  /// The figure of a place when the template was made.
  Original original(Place place) {
    return figures.getOrDefault(place, Original.NONE);
  }

  void write(Workbook workbook) {
    var sheet = workbook.newWorksheet(SHEET);
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    sheet.value(0, 0, FORMAT);
    sheet.value(1, 0, "agency");
    sheet.value(1, 1, String.valueOf(agencyId));
    sheet.value(1, 2, agency);
    int row = 2;
    for (var ofSheet : headings.entrySet()) {
      for (var heading : ofSheet.getValue().entrySet()) {
        sheet.value(row, 0, "column");
        sheet.value(row, 1, ofSheet.getKey());
        sheet.value(row, 2, String.valueOf(heading.getKey()));
        sheet.value(row, 3, heading.getValue().code());
        sheet.value(row++, 4, heading.getValue().label());
      }
    }
    for (var name : names.entrySet()) {
      sheet.value(row, 0, "variable");
      sheet.value(row, 1, String.valueOf(name.getKey()));
      sheet.value(row++, 2, name.getValue());
    }
    for (var figure : figures.entrySet()) {
      var amount = figure.getValue().amount();
      sheet.value(row, 0, "figure");
      sheet.value(row, 1, String.valueOf(figure.getKey().variableId()));
      sheet.value(row, 2, figure.getKey().period());
      sheet.value(row, 3, String.valueOf(figure.getValue().version()));
      if (amount != null) {
        sheet.value(row, 4, amount.toPlainString());
      }
      if (figure.getValue().open()) {
        sheet.value(row, 5, OPEN);
      }
      row++;
    }
  }

  /// Reads the mark of a template; empty where the sheet is none of ours, or was tampered with.
  static Optional<SheetMark> read(CellSheet sheet) {
    Map<String, Map<Integer, Heading>> headings = new LinkedHashMap<>();
    Map<Long, String> names = new HashMap<>();
    Map<Place, Original> figures = new HashMap<>();
    String agency = "";
    long agencyId = 0;
    if (sheet.rows().isEmpty() || !sheet.rows().getFirst().text(0).equals(FORMAT)) {
      return Optional.empty();
    }
    try {
      for (CellRow row : sheet.rows()) {
        switch (row.text(0)) {
          case "agency" -> {
            agencyId = Long.parseLong(row.text(1));
            agency = row.text(2);
          }
          case "column" ->
              headings
                  .computeIfAbsent(row.text(1), _ -> new LinkedHashMap<>())
                  .put(Integer.parseInt(row.text(2)), new Heading(row.text(3), row.text(4)));
          case "variable" -> names.put(Long.parseLong(row.text(1)), row.text(2));
          case "figure" ->
              figures.put(
                  new Place(Long.parseLong(row.text(1)), row.text(2)),
                  new Original(
                      Integer.parseInt(row.text(3)),
                      row.text(4).isEmpty() ? null : new BigDecimal(row.text(4)),
                      row.text(5).equals(OPEN)));
          default -> {}
        }
      }
    } catch (NumberFormatException tampered) {
      return Optional.empty();
    }
    return agencyId == 0 || headings.isEmpty()
        ? Optional.empty()
        : Optional.of(new SheetMark(agencyId, agency, headings, names, figures));
  }

  static Place place(long variableId, EntryPeriod period) {
    return new Place(variableId, period.code());
  }
}
