package id.tolok.catalogue.variable;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind a figure that another module gave: where it comes from, how it was computed,
/// and the counts it was computed from. It goes down to counts, never to one person.
///
/// @param sentence where it comes from, in the reader's language
/// @param worked the last step of the computation with its numbers; empty where there is none
/// @param caption what the table below shows
/// @param columns headings of its columns, without the first, which names the row
/// @param rows what the figure was computed from; empty where it may not be shown
/// @param remarks what to know about it
/// @param address page of the module for those who work with it; empty where there is none
/// @param openAddress page for everybody; empty where there is none
public record FigureOrigin(
    String sentence,
    String worked,
    String caption,
    List<Column> columns,
    List<Row> rows,
    List<String> remarks,
    String address,
    String openAddress) {

  public FigureOrigin {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(row + " has other columns than " + columns);
      }
    }
  }

  /// @param code its name for programs
  /// @param heading its name for people
  public record Column(String code, String heading) {}

  /// One part of the figure.
  ///
  /// @param code its name for programs
  /// @param name its name for people
  /// @param cells one for each column
  public record Row(String code, String name, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param text as people read it
  /// @param number the same for programs; null where it is words or not shown
  public record Cell(String text, @Nullable BigDecimal number) {}
}
