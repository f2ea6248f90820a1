package id.tolok.results.snapshot;

import static id.tolok.results.snapshot.CanonicalJson.figure;

import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Targets, written down and read again.
final class Planned {

  private Planned() {}

  static Map<String, Object> write(TargetPlan targets) {
    Map<String, Object> quarters = new TreeMap<>();
    targets.quarters().forEach((quarter, target) -> quarters.put("Q" + quarter, write(target)));
    return Map.of(
        "annual", write(targets.annual()),
        "quarters", quarters,
        "basis", targets.basis().name(),
        "consolidation", targets.consolidation().code());
  }

  static TargetPlan read(JsonNode node) {
    Map<Integer, Target> quarters = new TreeMap<>();
    node.get("quarters")
        .properties()
        .forEach(each ->
            quarters.put(Integer.valueOf(each.getKey().substring(1)), target(each.getValue())));
    return new TargetPlan(
        target(node.get("annual")),
        quarters,
        TargetBasis.valueOf(node.get("basis").asString()),
        Consolidation.of(node.get("consolidation").asString()));
  }

  static Map<String, Object> write(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> Map.of("value", figure(figure));
      case Target.Range(var low, var high) -> Map.of("low", figure(low), "high", figure(high));
      case Target.NotPlanned() -> Map.of();
    };
  }

  private static Target target(JsonNode node) {
    if (node.has("value")) {
      return Target.of(figure(node.get("value")));
    }
    return node.has("low")
        ? new Target.Range(figure(node.get("low")), figure(node.get("high")))
        : new Target.NotPlanned();
  }
}
