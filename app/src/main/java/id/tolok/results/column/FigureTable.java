package id.tolok.results.column;

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
  private int figureCount;

  private FigureTable() {
    for (Basis basis : Basis.values()) {
      columns.put(basis, new HashMap<>());
    }
  }

  static FigureTable of(List<Input> inputs) {
    var table = new FigureTable();
    for (Input input : inputs) {
      for (Basis basis : Basis.values()) {
        table.put(basis, input.variableId(), input.period(), amount(input, basis));
      }
    }
    return table;
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
    if (figure == null) {
      return;
    }
    var place = new Place(variableId, period.year());
    columns(basis).computeIfAbsent(place, _ -> new BigDecimal[PLACES])[period.slot()] = figure;
    figureCount++;
  }

  private Map<Place, @Nullable BigDecimal[]> columns(Basis basis) {
    return Objects.requireNonNull(columns.get(basis));
  }
}
