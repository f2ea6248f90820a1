package id.tolok.measurement.batch;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.measurement.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out which figure each row gives. What names no figure, or one that nobody enters, or one
/// another row gives already, is a fault.
final class RowReading {

  private static final int NOTE_MAX = 2000;
  private static final int DIGITS_MAX = 18;
  private static final int DECIMALS_MAX = 10;

  /// A row and the figure it gives.
  record Read(Row row, Variable variable, FigureKey key) {}

  private final long agencyId;
  private final NamedVariables variables;
  private final Faults faults;
  private final Map<String, Optional<EntryPeriod>> periods = new HashMap<>();
  private final Map<FigureKey, Row> met = new HashMap<>();

  RowReading(long agencyId, NamedVariables variables, Faults faults) {
    this.agencyId = agencyId;
    this.variables = variables;
    this.faults = faults;
  }

  /// The year of a period as rows write it; empty where it is none.
  static Optional<Integer> yearOf(String period) {
    return period.length() >= 4
            && period.length() < 12
            && period.chars().limit(4).allMatch(RowReading::isDigit)
        ? Optional.of(Integer.parseInt(period.substring(0, 4))).filter(y -> y >= 1900 && y <= 2199)
        : Optional.empty();
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  /// The figure of a row; null where it has a fault.
  @Nullable Read read(Row row) {
    var period = periods.computeIfAbsent(row.period(), EntryPeriod::parse).orElse(null);
    if (period == null) {
      faults.add(row, "period", "NOT_A_PERIOD", shortened(row.period()));
      return null;
    }
    Variable variable = variable(row, period);
    if (variable == null || !isEntered(row, variable, period) || !isWritable(row)) {
      return null;
    }
    var key = new FigureKey(agencyId, variable.id(), period);
    Row before = met.putIfAbsent(key, row);
    if (before != null) {
      faults.add(row, "variable", "TWICE", before.place(), variable.name(), period.code());
      return null;
    }
    return new Read(row, variable, key);
  }

  private @Nullable Variable variable(Row row, EntryPeriod period) {
    if (row.variableId() != null) {
      var found = variables.find(row.variableId());
      if (found.isEmpty()) {
        faults.add(row, "variable", "UNKNOWN_VARIABLE", row.variableId().toString());
      }
      return found.filter(variable -> isNamedSo(row, variable)).orElse(null);
    }
    if (row.name() != null && !row.name().isBlank()) {
      var found = variables.find(row.name());
      if (found.isEmpty()) {
        faults.add(row, "variable", "UNKNOWN_VARIABLE", shortened(row.name()));
      }
      return found.orElse(null);
    }
    if (row.indicatorId() != null) {
      return ofIndicator(row, row.indicatorId(), period);
    }
    faults.add(row, "variable", "NOTHING_NAMED");
    return null;
  }

  /// A key beside the name of something else: which of them is meant is not guessed.
  private boolean isNamedSo(Row row, Variable variable) {
    if (row.name() == null || row.name().isBlank()) {
      return true;
    }
    boolean same =
        variables.find(row.name()).filter(named -> named.id() == variable.id()).isPresent();
    if (!same) {
      faults.add(
          row,
          "variable",
          "OTHER_VARIABLE",
          String.valueOf(variable.id()),
          variable.name(),
          shortened(row.name()));
    }
    return same;
  }

  private @Nullable Variable ofIndicator(Row row, long lineageId, EntryPeriod period) {
    List<Variable> asked = variables.ofIndicator(lineageId, period.year());
    if (asked.size() == 1) {
      return asked.getFirst();
    }
    if (asked.isEmpty()) {
      faults.add(row, "indicator", "UNKNOWN_INDICATOR", String.valueOf(lineageId));
    } else {
      var names = asked.stream().map(each -> each.id() + " (" + each.name() + ")").toList();
      faults.add(row, "indicator", "SEVERAL_VARIABLES", String.join("; ", names));
    }
    return null;
  }

  private boolean isEntered(Row row, Variable variable, EntryPeriod period) {
    if (!(variable.binding() instanceof Variable.Binding.Entered)) {
      faults.add(row, "variable", "NOT_ENTERED", variable.name());
      return false;
    }
    if (variable.kind() != period.kind()) {
      var fitting = EntryPeriod.all(period.year(), variable.kind()).getFirst().code();
      faults.add(
          row,
          "period",
          "OTHER_PERIOD." + variable.kind(),
          period.code(),
          variable.name(),
          fitting);
      return false;
    }
    return true;
  }

  private boolean isWritable(Row row) {
    if (row.note() != null && row.note().length() > NOTE_MAX) {
      faults.add(row, "note", "NOTE_TOO_LONG", String.valueOf(NOTE_MAX));
      return false;
    }
    if (row.amount() != null) {
      var amount = row.amount();
      if ((amount.scale() > DECIMALS_MAX && amount.stripTrailingZeros().scale() > DECIMALS_MAX)
          || (long) amount.precision() - amount.scale() > DIGITS_MAX) {
        faults.add(row, "amount", "TOO_MANY_DIGITS");
        return false;
      }
    }
    return true;
  }

  private static String shortened(String given) {
    return given.length() <= 80 ? given : given.substring(0, 80) + "…";
  }
}
