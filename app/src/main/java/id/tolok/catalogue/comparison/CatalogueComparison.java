package id.tolok.catalogue.comparison;

import id.tolok.catalogue.comparison.ComparedCatalogue.HeaderField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two catalogues side by side.
///
/// @param header fields of the decree that differ, in order
/// @param rows every row of both, in order of the right side, removed ones at their old place
public record CatalogueComparison(List<HeaderDifference> header, List<RowDifference> rows) {

  /// A field of the decree that differs; absent where a side does not state it.
  public record HeaderDifference(
      HeaderField field, @Nullable String before, @Nullable String after) {

    public WordDifference words() {
      return WordDifference.between(before == null ? "" : before, after == null ? "" : after);
    }
  }

  /// How many rows became what.
  ///
  /// @param moved rows under another position; they count as changed too
  public record Summary(int unchanged, int changed, int moved, int added, int removed) {}

  public CatalogueComparison {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  public static CatalogueComparison between(ComparedCatalogue left, ComparedCatalogue right) {
    return new CatalogueComparison(
        headers(left.header(), right.header()), rows(left.rows(), right.rows()));
  }

  public Summary summary() {
    int unchanged = 0;
    int changed = 0;
    int moved = 0;
    int added = 0;
    int removed = 0;
    for (RowDifference row : rows) {
      switch (row) {
        case RowDifference.Unchanged _ -> unchanged++;
        case RowDifference.Changed change -> {
          changed++;
          moved += change.moved() ? 1 : 0;
        }
        case RowDifference.Added _ -> added++;
        case RowDifference.Removed _ -> removed++;
      }
    }
    return new Summary(unchanged, changed, moved, added, removed);
  }

  private static List<HeaderDifference> headers(
      Map<HeaderField, String> left, Map<HeaderField, String> right) {
    List<HeaderDifference> differences = new ArrayList<>();
    for (HeaderField field : HeaderField.values()) {
      if (!Objects.equals(left.get(field), right.get(field))) {
        differences.add(new HeaderDifference(field, left.get(field), right.get(field)));
      }
    }
    return differences;
  }

  private static List<RowDifference> rows(List<ComparedRow> left, List<ComparedRow> right) {
    var pairs = RowMatching.pairs(left, right);
    Map<ComparedRow, ComparedRow> partner =
        pairs.stream().collect(Collectors.toMap(RowMatching.Pair::right, RowMatching.Pair::left));
    Map<ComparedRow, ComparedRow> partnerOfLeft =
        pairs.stream().collect(Collectors.toMap(RowMatching.Pair::left, RowMatching.Pair::right));
    List<RowDifference> rows = new ArrayList<>();
    for (ComparedRow row : right) {
      ComparedRow same = partner.get(row);
      rows.add(same == null ? new RowDifference.Added(row, nearest(row, left)) : paired(same, row));
    }
    left.stream()
        .filter(row -> !partnerOfLeft.containsKey(row))
        .forEach(row -> rows.add(place(rows, row, left, partnerOfLeft), removed(row, right)));
    return rows;
  }

  private static RowDifference paired(ComparedRow left, ComparedRow right) {
    var fields = Fields.between(left, right);
    return fields.isEmpty()
        ? new RowDifference.Unchanged(left, right)
        : new RowDifference.Changed(left, right, fields);
  }

  private static RowDifference removed(ComparedRow row, List<ComparedRow> right) {
    return new RowDifference.Removed(row, nearest(row, right));
  }

  /// A removed row stands behind the row it once stood behind.
  private static int place(
      List<RowDifference> rows,
      ComparedRow removed,
      List<ComparedRow> left,
      Map<ComparedRow, ComparedRow> partner) {
    for (int i = left.indexOf(removed) - 1; i >= 0; i--) {
      ComparedRow before = left.get(i);
      for (int at = 0; at < rows.size(); at++) {
        if (stands(rows.get(at), before, partner.get(before))) {
          return at + 1;
        }
      }
    }
    return 0;
  }

  private static boolean stands(RowDifference at, ComparedRow left, @Nullable ComparedRow partner) {
    return switch (at) {
      case RowDifference.Unchanged(_, var right) -> right.equals(partner);
      case RowDifference.Changed(_, var right, _) -> right.equals(partner);
      case RowDifference.Added _ -> false;
      case RowDifference.Removed(var row, _) -> row.equals(left);
    };
  }

  /// The row of the other side that is most like one that has no partner there.
  private static @Nullable ComparedRow nearest(ComparedRow row, List<ComparedRow> others) {
    return others.stream()
        .filter(other -> RowMatching.alike(row, other) > 0)
        .max(Comparator.comparingDouble(other -> RowMatching.alike(row, other)))
        .orElse(null);
  }
}
