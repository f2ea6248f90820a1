package id.tolok.figures.template;

import id.tolok.figures.cell.InertText;
import id.tolok.figures.cell.WorkbookCells.CellRow;
import id.tolok.figures.cell.WorkbookCells.CellSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of a filled sheet, each by what it stands for. Rows may be moved or taken out; what no
/// longer says what it stands for is a mistake, never a guess.
///
/// @param rows in order of the sheet; none where a heading is not as it was
/// @param mistakes what is not as the template had it
public record TemplateRows(List<Found> rows, List<Mistake> mistakes) {

  public TemplateRows {
    rows = List.copyOf(rows);
    mistakes = List.copyOf(mistakes);
  }

  /// What stands over a column to fill.
  ///
  /// @param code what it stands for, hidden
  /// @param label what people read
  public record Heading(String code, String label) {}

  /// A row.
  ///
  /// @param code what it stands for
  public record Found(long code, CellRow row) {}

  /// How something is not as the template had it.
  public enum Kind {
    /// A heading says something else than it did.
    HEADING_CHANGED,
    /// A row was added, or its code is gone.
    ROW_OF_NOTHING,
    /// A row's name is that of another, as where only some columns were sorted.
    NAME_CHANGED,
    /// A row is there twice.
    ROW_TWICE
  }

  /// Something that is not as it was.
  ///
  /// @param column from 0
  /// @param line from 1
  /// @param values what to say of it: the heading now and before, or the name of the row
  public record Mistake(Kind kind, int column, int line, List<String> values) {

    public Mistake {
      values = List.copyOf(values);
    }
  }

  /// @param headings of the columns to fill, by column
  /// @param names of the rows, by their codes
  public static TemplateRows read(
      CellSheet sheet, Map<Integer, Heading> headings, Map<Long, String> names) {
    var changed = changedHeadings(sheet, headings);
    return changed.isEmpty()
        ? rows(sheet, headings.keySet(), names)
        : new TemplateRows(List.of(), changed);
  }

  /// The codes say what a column stands for, the labels what people read: both must be as they
  /// were.
  private static List<Mistake> changedHeadings(CellSheet sheet, Map<Integer, Heading> headings) {
    Map<Integer, CellRow> byLine = new HashMap<>();
    sheet.rows().forEach(row -> byLine.put(row.line(), row));
    var codes = byLine.get(TemplateLayout.CODE_ROW + 1);
    var labels = byLine.get(TemplateLayout.HEADING_ROW + 1);
    var changed = new ArrayList<Mistake>();
    headings.forEach((column, heading) -> {
      String code = codes == null ? "" : codes.text(column);
      String label = labels == null ? "" : labels.text(column);
      if (!code.equals(heading.code()) || !label.equals(heading.label())) {
        changed.add(
            new Mistake(
                Kind.HEADING_CHANGED,
                column,
                TemplateLayout.HEADING_ROW + 1,
                List.of(label.isEmpty() ? "–" : label, heading.label())));
      }
    });
    return changed;
  }

  private static TemplateRows rows(CellSheet sheet, Set<Integer> toFill, Map<Long, String> names) {
    var rows = new ArrayList<Found>();
    var mistakes = new ArrayList<Mistake>();
    Set<Long> met = new HashSet<>();
    for (CellRow row : sheet.rows()) {
      if (row.line() <= TemplateLayout.FIRST_ROW) {
        continue;
      }
      String written = row.text(TemplateLayout.CODE);
      long code = written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
      String name = names.get(code);
      if (name == null) {
        if (row.cells().stream().anyMatch(cell -> toFill.contains(cell.column()))) {
          mistakes.add(mistake(Kind.ROW_OF_NOTHING, row));
        }
      } else if (!InertText.restore(row.text(TemplateLayout.NAME)).equals(name.strip())) {
        mistakes.add(mistake(Kind.NAME_CHANGED, row, name));
      } else if (!met.add(code)) {
        mistakes.add(mistake(Kind.ROW_TWICE, row, name));
      } else {
        rows.add(new Found(code, row));
      }
    }
    return new TemplateRows(rows, mistakes);
  }

  private static Mistake mistake(Kind kind, CellRow row, String... values) {
    return new Mistake(kind, TemplateLayout.NAME, row.line(), List.of(values));
  }
}
