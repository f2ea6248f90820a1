package id.tolok.reporting.tree;

import id.tolok.catalogue.AcceptedPosition;
import id.tolok.organization.Position;
import id.tolok.planning.IndicatorTarget;
import id.tolok.reporting.tree.TreeNode.Kind;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts nodes below each other.
final class TreePlanting {

  private final Words words;
  private final TreeNodes nodes;
  private final List<AcceptedPosition> stated;
  private final Map<Long, Position> positions = new HashMap<>();

  /// @param stated positions of the decree
  /// @param positions of the organisation
  TreePlanting(
      Words words, TreeNodes nodes, List<AcceptedPosition> stated, List<Position> positions) {
    this.words = words;
    this.nodes = nodes;
    this.stated = stated;
    positions.forEach(position -> this.positions.put(position.id(), position));
  }

  List<TreeNode> below(Arrangement by, List<IndicatorTarget> targets) {
    return switch (by) {
      case OBJECTIVE -> byObjective(targets);
      case POSITION -> byPosition(targets);
    };
  }

  private List<TreeNode> byObjective(List<IndicatorTarget> targets) {
    List<TreeNode> grown = new ArrayList<>();
    grouped(targets, TreePlanting::objectiveKey)
        .values()
        .forEach(under ->
            grown.add(
                nodes.group(
                    Kind.OBJECTIVE,
                    objective(under.getFirst()),
                    under,
                    objectiveWarnings(under.getFirst()),
                    nodes.average(stated(under.getFirst()), null),
                    grouped(under, target -> target.indicator().position().name()).values().stream()
                        .map(own ->
                            position(
                                own.getFirst(),
                                own,
                                nodes.average(
                                    stated(own.getFirst()),
                                    own.getFirst().indicator().position().name()),
                                indicators(own)))
                        .toList())));
    withoutIndicators(targets).forEach(each -> grown.add(empty(each)));
    return grown;
  }

  private List<TreeNode> byPosition(List<IndicatorTarget> targets) {
    Map<Long, List<IndicatorTarget>> own = new HashMap<>();
    targets.forEach(target ->
        own.computeIfAbsent(target.indicator().position().id(), _ -> new ArrayList<>())
            .add(target));
    Map<Long, Long> parents = parents();
    List<TreeNode> grown = new ArrayList<>();
    Set<Long> planted = new HashSet<>();
    for (AcceptedPosition each : stated) {
      if (!parents.containsKey(each.id())) {
        grown.add(branch(each, own, parents, planted));
      }
    }
    // Positions that supervise each other in a circle hang below nothing, but are not lost.
    for (AcceptedPosition each : stated) {
      if (!planted.contains(each.id())) {
        grown.add(branch(each, own, parents, planted));
      }
    }
    return grown;
  }

  private TreeNode branch(
      AcceptedPosition here,
      Map<Long, List<IndicatorTarget>> own,
      Map<Long, Long> parents,
      Set<Long> planted) {
    planted.add(here.id());
    List<IndicatorTarget> mine = own.getOrDefault(here.id(), List.of());
    List<TreeNode> children = new ArrayList<>();
    grouped(mine, TreePlanting::objectiveKey)
        .values()
        .forEach(under ->
            children.add(
                nodes.group(
                    Kind.OBJECTIVE,
                    objective(under.getFirst()),
                    under,
                    objectiveWarnings(under.getFirst()),
                    nodes.average(stated(under.getFirst()), here.stated().name()),
                    indicators(under))));
    for (AcceptedPosition each : stated) {
      Long parent = parents.get(each.id());
      if (parent != null && parent == here.id() && !planted.contains(each.id())) {
        children.add(branch(each, own, parents, planted));
      }
    }
    return mine.isEmpty()
        ? nodes.group(Kind.POSITION, here.stated().name(), mine, emptyWarnings(here), "", children)
        : position(mine.getFirst(), mine, nodes.average(null, here.stated().name()), children);
  }

  /// The nearest position of the decree above each, as the organisation supervises; those that lead
  /// nowhere are left out.
  private Map<Long, Long> parents() {
    Map<Long, Long> inDecree = new HashMap<>();
    stated.forEach(
        each -> each.organizationPositionId().ifPresent(id -> inDecree.putIfAbsent(id, each.id())));
    Map<Long, Long> parents = new HashMap<>();
    for (AcceptedPosition each : stated) {
      if (each.organizationPositionId().isPresent()) {
        Long parent = nearest(each.organizationPositionId().getAsLong(), inDecree);
        if (parent != null && parent != each.id()) {
          parents.put(each.id(), parent);
        }
      }
    }
    return parents;
  }

  private @Nullable Long nearest(long organizationId, Map<Long, Long> inDecree) {
    Set<Long> seen = new HashSet<>();
    Position position = positions.get(organizationId);
    while (position != null && position.supervisorId() != null && seen.add(position.id())) {
      Long found = inDecree.get(position.supervisorId());
      if (found != null) {
        return found;
      }
      position = positions.get(position.supervisorId());
    }
    return null;
  }

  private TreeNode position(
      IndicatorTarget first, List<IndicatorTarget> under, String address, List<TreeNode> children) {
    var mark = first.indicator().position();
    List<String> warnings =
        mark.organizationPositionId().isPresent()
            ? List.of()
            : List.of(words.get("reporting.tree.position.unknown"));
    return nodes.group(Kind.POSITION, mark.name(), under, warnings, address, children);
  }

  private List<TreeNode> indicators(List<IndicatorTarget> under) {
    return under.stream().map(nodes::indicator).toList();
  }

  private List<AcceptedPosition> withoutIndicators(List<IndicatorTarget> targets) {
    Set<Long> used = new HashSet<>();
    targets.forEach(target -> used.add(target.indicator().position().id()));
    return stated.stream().filter(each -> !used.contains(each.id())).toList();
  }

  private TreeNode empty(AcceptedPosition position) {
    return nodes.group(
        Kind.POSITION, position.stated().name(), List.of(), emptyWarnings(position), "", List.of());
  }

  private List<String> emptyWarnings(AcceptedPosition position) {
    List<String> warnings = new ArrayList<>(List.of(words.get("reporting.tree.empty")));
    if (position.organizationPositionId().isEmpty()) {
      warnings.add(words.get("reporting.tree.position.unknown"));
    }
    return warnings;
  }

  private List<String> objectiveWarnings(IndicatorTarget target) {
    return objectiveKey(target).isEmpty()
        ? List.of(words.get("reporting.tree.objective.none.warning"))
        : List.of();
  }

  private String objective(IndicatorTarget target) {
    String objective = target.indicator().stated().objective();
    return objective == null || objective.isBlank()
        ? words.get("reporting.tree.objective.none")
        : objective.strip();
  }

  /// The objective as the decree has it; empty where it names none.
  private static String stated(IndicatorTarget target) {
    String objective = target.indicator().stated().objective();
    return objective == null ? "" : objective.strip();
  }

  /// Objectives that differ only in letter case and blanks are one.
  private static String objectiveKey(IndicatorTarget target) {
    String objective = target.indicator().stated().objective();
    return objective == null
        ? ""
        : objective.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<IndicatorTarget>> grouped(
      List<IndicatorTarget> targets, Function<IndicatorTarget, String> key) {
    Map<String, List<IndicatorTarget>> groups = new LinkedHashMap<>();
    targets.forEach(
        target -> groups.computeIfAbsent(key.apply(target), _ -> new ArrayList<>()).add(target));
    return groups;
  }
}
