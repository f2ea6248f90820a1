package id.tolok.measurement.entry;

import id.tolok.measurement.limit.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The quotients among the formulas of a year, found by either of what they divide.
record Ratios(Map<Long, List<Ratio>> byVariable) {

  static final Ratios NONE = new Ratios(Map.of());

  Ratios {
    byVariable = Map.copyOf(byVariable);
  }

  static Ratios of(Iterable<Ratio> all) {
    Map<Long, List<Ratio>> byVariable = new HashMap<>();
    for (Ratio ratio : all) {
      byVariable.computeIfAbsent(ratio.part(), _ -> new ArrayList<>()).add(ratio);
      byVariable.computeIfAbsent(ratio.whole(), _ -> new ArrayList<>()).add(ratio);
    }
    return new Ratios(byVariable);
  }

  /// Those that have a variable above or below the line.
  List<Ratio> about(long variableId) {
    return byVariable.getOrDefault(variableId, List.of());
  }
}
