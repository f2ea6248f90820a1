package id.tolok.measurement.evidence;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Which figures are borne out by something. One paper for an indicator is enough: a figure is
/// covered where something stands beside it, or where every indicator that asks for it has
/// something beside another of its figures of that time.
///
/// @param attached figures that have at least one item which was not rejected
/// @param byIndicator the variables each indicator asks for
record Coverage(Set<FigureKey> attached, Map<Long, Set<Long>> byIndicator) {

  Coverage {
    attached = Set.copyOf(attached);
    byIndicator = Map.copyOf(byIndicator);
  }

  boolean covers(FigureKey figure) {
    if (attached.contains(figure)) {
      return true;
    }
    var asking =
        byIndicator.values().stream()
            .filter(variables -> variables.contains(figure.variableId()))
            .toList();
    return !asking.isEmpty()
        && asking.stream().allMatch(variables -> hasAny(variables, figure.period()));
  }

  private boolean hasAny(Collection<Long> variables, EntryPeriod period) {
    return attached.stream()
        .anyMatch(one -> variables.contains(one.variableId()) && meet(one.period(), period));
  }

  private static boolean meet(EntryPeriod one, EntryPeriod other) {
    return one.contains(other) || other.contains(one);
  }
}
