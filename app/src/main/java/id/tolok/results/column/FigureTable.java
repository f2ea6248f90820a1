package id.tolok.results.column;

import id.tolok.database.WrittenRows;
import id.tolok.kernel.EntryPeriod;
import id.tolok.results.Basis;
import id.tolok.results.store.FigureInputStore.Input;
import id.tolok.scorecard.FigureColumns;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The figures of one agency's year and of the years its formulas look back to, one column for each
/// variable and year with a place for every period.
final class FigureTable {

  private static final int PLACES = 20;

  private record Place(long variableId, int year) {}

  private final Map<Basis, Map<Place, @Nullable BigDecimal[]>> columns = new EnumMap<>(Basis.class);
  private final Map<Place, Integer> rows = new HashMap<>();
  private int rowCount;
  private int figureCount;

  private FigureTable() {
    for (Basis basis : Basis.values()) {
      columns.put(basis, new HashMap<>());
    }
  }

  static FigureTable of(List<Input> inputs) {
    var table = new FigureTable();
    inputs.forEach(table::take);
    return table;
  }

  /// The same figures with some of them changed; this table stays as it is.
  ///
  /// @return empty where figures are gone, so that all of them have to be read
  Optional<FigureTable> with(WrittenRows<Input> changes) {
    var changed = new FigureTable();
    changed.figureCount = figureCount;
    changed.rowCount = rowCount;
    changed.rows.putAll(rows);
    for (Basis basis : Basis.values()) {
      changed.columns(basis).putAll(columns(basis));
      for (Input input : changes.rows()) {
        changed.columns(basis).computeIfPresent(place(input), (_, column) -> column.clone());
      }
    }
    changes.rows().forEach(changed::take);
    return changed.rowCount == changes.total() ? Optional.of(changed) : Optional.empty();
  }

  private void take(Input input) {
    int slot = 1 << input.period().slot();
    int known = rows.getOrDefault(place(input), 0);
    if ((known & slot) == 0) {
      rows.put(place(input), known | slot);
      rowCount++;
    }
    for (Basis basis : Basis.values()) {
      put(basis, input.variableId(), input.period(), amount(input, basis));
    }
  }

  private static Place place(Input input) {
    return new Place(input.variableId(), input.period().year());
  }

  /// Adds a figure that another module gives; it counts on every basis.
  void putGiven(long variableId, EntryPeriod period, BigDecimal figure) {
    for (Basis basis : Basis.values()) {
      put(basis, variableId, period, figure);
    }
  }

  /// The figures that count on a basis.
  FigureColumns on(Basis basis) {
    return new OnBasis(columns(basis));
  }

  /// The columns of one basis, written as whole numbers when first computed in bulk.
  private static final class OnBasis implements FigureColumns {

    private final Map<Place, @Nullable BigDecimal[]> columns;
    private final Map<Place, Optional<long[]>> whole = new ConcurrentHashMap<>();

    OnBasis(Map<Place, @Nullable BigDecimal[]> columns) {
      this.columns = columns;
    }

    @Override
    public @Nullable BigDecimal figure(long variableId, EntryPeriod period) {
      var column = columns.get(new Place(variableId, period.year()));
      return column == null ? null : column[period.slot()];
    }

    @Override
    public long @Nullable [] tenThousandths(long variableId, int year) {
      return whole
          .computeIfAbsent(
              new Place(variableId, year),
              _ -> Optional.ofNullable(FigureColumns.super.tenThousandths(variableId, year)))
          .orElse(null);
    }
  }

  /// How many figures it holds on all bases, for judging its size.
  int figureCount() {
    return figureCount;
  }

  /// What counts of a figure on a basis; null where nothing does.
  static @Nullable BigDecimal amount(Input input, Basis basis) {
    return switch (basis) {
      case ENTERED -> input.amount();
      case SUBMITTED -> input.state().isHandedIn() ? input.amount() : input.approvedAmount();
      case APPROVED -> input.approvedAmount();
    };
  }

  private void put(Basis basis, long variableId, EntryPeriod period, @Nullable BigDecimal figure) {
    var place = new Place(variableId, period.year());
    if (figure != null || columns(basis).containsKey(place)) {
      var column = columns(basis).computeIfAbsent(place, _ -> new BigDecimal[PLACES]);
      figureCount += (figure == null ? 0 : 1) - (column[period.slot()] == null ? 0 : 1);
      column[period.slot()] = figure;
    }
  }

  private Map<Place, @Nullable BigDecimal[]> columns(Basis basis) {
    return Objects.requireNonNull(columns.get(basis));
  }
}
