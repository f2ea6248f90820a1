package id.tolok.catalogue.registry;

import id.tolok.catalogue.store.VariableStore.Asking;
import id.tolok.catalogue.variable.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds indicators that would be computed from themselves.
final class BindingCircles {

  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, List<Long>> asked = new HashMap<>();
  private final Map<Long, Long> fedBy = new HashMap<>();

  /// @param askings which indicator asks for which variable, in the decrees in force
  /// @param variables of the agency
  BindingCircles(List<Asking> askings, List<Variable> variables) {
    for (Asking asking : askings) {
      names.put(asking.lineageId(), asking.indicator());
      asked.computeIfAbsent(asking.lineageId(), _ -> new ArrayList<>()).add(asking.variableId());
    }
    for (Variable variable : variables) {
      if (variable.binding() instanceof Variable.Binding.IndicatorActual(var lineage)) {
        fedBy.put(variable.id(), lineage);
      }
    }
  }

  /// The way from an indicator back to one that asks for a variable, by the names of the
  /// indicators; empty where feeding the variable from it makes no circle.
  Optional<List<String>> circle(long variableId, long fromLineageId) {
    Map<Long, Long> reachedFrom = new HashMap<>();
    Set<Long> seen = new HashSet<>(Set.of(fromLineageId));
    Deque<Long> open = new ArrayDeque<>(List.of(fromLineageId));
    while (!open.isEmpty()) {
      long lineage = open.removeFirst();
      List<Long> variables = asked.getOrDefault(lineage, List.of());
      if (variables.contains(variableId)) {
        return Optional.of(way(reachedFrom, lineage));
      }
      for (long variable : variables) {
        Long source = fedBy.get(variable);
        if (source != null && seen.add(source)) {
          reachedFrom.put(source, lineage);
          open.addLast(source);
        }
      }
    }
    return Optional.empty();
  }

  private List<String> way(Map<Long, Long> reachedFrom, long last) {
    var way = new ArrayList<String>();
    for (Long at = last; at != null; at = reachedFrom.get(at)) {
      way.addFirst(names.getOrDefault(at, "?"));
    }
    return way;
  }
}
