package id.tolok.document.table.head;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import id.tolok.document.table.line.Piece;
import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The heading rows of a table among lines of text.
///
/// @param from first line, counted from 0 in the run of lines
/// @param to just after the last line
/// @param placed whether the headings stand above their columns; else only their order is known
public record TableHead(List<Column> columns, int from, int to, boolean placed) {

  /// One column with its heading.
  ///
  /// @param pieces the parts of the heading, top to bottom
  public record Column(Heading heading, List<Piece> pieces) {

    public Field field() {
      return heading.field();
    }

    /// Whether both headings announce the same.
    boolean means(Column other) {
      return field() == other.field()
          && Objects.equals(heading.year(), other.heading.year())
          && Objects.equals(heading.quarter(), other.heading.quarter());
    }

    String text() {
      return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    public int left() {
      return pieces.stream().mapToInt(Piece::from).min().orElse(0);
    }

    public int right() {
      return pieces.stream().mapToInt(Piece::to).max().orElse(0);
    }

    public double centre() {
      return (left() + right()) / 2.0;
    }

    public boolean hasPeriod() {
      return heading.year() != null || heading.quarter() != null;
    }

    /// Holds short planned or measured values rather than words.
    public boolean isFigures() {
      return switch (field()) {
        case TARGET, BASELINE, RESULT -> true;
        default -> false;
      };
    }
  }

  private static final Set<Field> COMPANIONS =
      EnumSet.of(
          Field.OBJECTIVE,
          Field.FORMULA,
          Field.EXPLANATION,
          Field.DEFINITION,
          Field.TARGET,
          Field.DATA_SOURCE);

  public List<Field> fields() {
    return columns.stream().map(Column::field).toList();
  }

  /// Whether these headings make an indicator table.
  boolean isIndicatorTable() {
    var fields = fields();
    return fields.contains(Field.INDICATOR)
        && !isTitle(fields)
        && fields.stream().anyMatch(COMPANIONS::contains);
  }

  /// The title of a sheet, `INDIKATOR KINERJA UTAMA TAHUN 2031 - 2034`, names an indicator and
  /// years, and nothing else that a table has.
  private static boolean isTitle(List<Field> fields) {
    return fields.stream().allMatch(field -> field == Field.INDICATOR || field == Field.TARGET);
  }

  /// Whether another head is this one printed again.
  boolean repeats(TableHead other) {
    return fields().equals(other.fields());
  }

  Block.Row row() {
    var cells = new ArrayList<Block.Cell>();
    for (var column : columns) {
      cells.add(Grids.cell(column.pieces(), " "));
    }
    return new Block.Row(cells);
  }
}
