package id.tolok.intake.finding;

import id.tolok.intake.draft.Cell;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Draft;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which field of a draft was read from a place in the source.
final class SourcePlaces {

  /// Remarks of the reader that the linter makes as well, better.
  static final Set<String> LINTED_ANYWAY = Set.of("NUMBER_MISSING", "PERIOD_MISMATCH");

  /// A field, and whether a person has changed it since.
  record Place(String item, String field, boolean isChanged) {

    static final Place NOWHERE = new Place("", "", false);
  }

  private record Known(String item, String field, Cell cell, SourceSpan where) {}

  private final List<Known> known = new ArrayList<>();

  private SourcePlaces() {}

  static SourcePlaces of(Draft draft) {
    var places = new SourcePlaces();
    draft.rows().forEach(row -> places.collect(row.id(), row.cells()));
    draft.positions().forEach(position -> places.collect(position.id(), position.cells()));
    draft.decrees().forEach(decree -> places.collect(decree.id(), decree.cells()));
    return places;
  }

  private void collect(String item, Cells cells) {
    cells
        .byKey()
        .forEach((field, cell) -> {
          var where = cell.where();
          if (where != null) {
            known.add(new Known(item, field, cell, where));
          }
        });
  }

  /// The field that begins exactly there, else the first one that holds the place.
  Place find(@Nullable SourceSpan where) {
    if (where == null) {
      return Place.NOWHERE;
    }
    return known.stream()
        .filter(one -> samePart(one.where(), where) && begins(one.where(), where))
        .findFirst()
        .or(() ->
            known.stream()
                .filter(one -> samePart(one.where(), where) && holds(one.where(), where))
                .findFirst())
        .map(one -> new Place(one.item(), one.field(), one.cell().isChanged()))
        .orElse(Place.NOWHERE);
  }

  private static boolean samePart(SourceSpan one, SourceSpan other) {
    return Objects.equals(one.page(), other.page()) && Objects.equals(one.sheet(), other.sheet());
  }

  private static boolean begins(SourceSpan field, SourceSpan where) {
    return field.line() == where.line() && field.column() == where.column();
  }

  private static boolean holds(SourceSpan field, SourceSpan where) {
    boolean after =
        field.line() < where.line()
            || (field.line() == where.line() && field.column() <= where.column());
    boolean before =
        field.endLine() > where.line()
            || (field.endLine() == where.line() && field.endColumn() > where.column());
    return after && before && !(where.line() == 1 && where.column() == 1);
  }
}
