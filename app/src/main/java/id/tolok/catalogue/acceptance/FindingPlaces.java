package id.tolok.catalogue.acceptance;

import id.tolok.document.CatalogueFinding;
import id.tolok.document.Indicator;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Which indicator a remark concerns: the one that has a field where the remark points.
final class FindingPlaces {

  private FindingPlaces() {}

  /// Place of the indicator in the list; empty for a remark on the decree as a whole.
  static OptionalInt indicator(CatalogueFinding finding, List<Indicator> indicators) {
    SourceSpan where = finding.where();
    if (where == null) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).sources().values().stream().anyMatch(span -> holds(span, where))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean holds(SourceSpan field, SourceSpan place) {
    return agree(field.sheet(), place.sheet())
        && agree(field.page(), place.page())
        && agree(field.cell(), place.cell())
        && !before(place.line(), place.column(), field.line(), field.column())
        && !before(field.endLine(), field.endColumn(), place.line(), place.column())
        && !(field.endLine() == place.line() && field.endColumn() == place.column());
  }

  private static boolean agree(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean before(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }
}
