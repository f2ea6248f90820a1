package id.tolok.results.snapshot;

import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Snapshot;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The content of a snapshot: what it is of, what the year was computed by, the figures, the
/// results, and the words for people who read it without Tolok.
public final class SnapshotContent {

  /// Raised where a later program writes contents another way.
  private static final int FORMAT = 1;

  private SnapshotContent() {}

  static String write(AgencyScorecard year, Stretch stretch, String engine) {
    ScorecardPlan plan = year.card().plan();
    Map<String, Object> content = new TreeMap<>();
    content.put("format", FORMAT);
    content.put("engine", engine);
    content.put("agency", year.agencyId());
    content.put("year", year.year());
    content.put("stretch", StretchCode.of(stretch));
    content.put("basis", year.basis().name());
    content.put("names", names(year));
    content.put("definitions", Definitions.write(plan));
    content.put(
        "figures",
        FrozenFigures.write(
            plan, year.card().figures(), CompiledPlan.of(plan).yearsBack(), stretch.lastMonth()));
    content.put("waived", waived(year.card()));
    content.put("results", Reached.write(year.card(), stretch));
    return CanonicalJson.write(content);
  }

  /// What is wrong with a snapshot: how its content differs from its hash, or its results from
  /// those computed anew of its own definitions and figures.
  ///
  /// @return by key of the indicator and stretch such as `12 Q1`, each with the result kept and the
  ///   one computed; `hash` for the hash. Empty where all is as it was.
  public static Map<String, Difference> differences(Snapshot snapshot) {
    Map<String, Difference> found = new TreeMap<>();
    String hash = CanonicalJson.hash(snapshot.content());
    if (!hash.equals(snapshot.hash())) {
      found.put("hash", new Difference(snapshot.hash(), hash));
    }
    JsonNode content = CanonicalJson.read(snapshot.content());
    JsonNode kept = content.get("results");
    JsonNode computed =
        CanonicalJson.read(
            CanonicalJson.write(Reached.write(scorecard(content), snapshot.stretch())));
    var keys = new TreeMap<String, Boolean>();
    kept.propertyNames().forEach(key -> keys.put(key, true));
    computed.propertyNames().forEach(key -> keys.put(key, true));
    for (String key : keys.keySet()) {
      compare(key, kept.get(key), computed.get(key), found);
    }
    return found;
  }

  /// The scorecard of a snapshot, computed of its own definitions and figures.
  public static Scorecard scorecard(Snapshot snapshot) {
    return scorecard(CanonicalJson.read(snapshot.content()));
  }

  /// Two forms of one thing as JSON; `-` where there is none.
  public record Difference(String kept, String computed) {}

  private static Scorecard scorecard(JsonNode content) {
    Map<Long, String> waived = new HashMap<>();
    content
        .get("waived")
        .properties()
        .forEach(each -> waived.put(Long.valueOf(each.getKey()), each.getValue().asString()));
    return CompiledPlan.of(
            Definitions.read(content.get("definitions"), content.get("year").asInt()))
        .scorecard(FrozenFigures.read(content.get("figures")), waived);
  }

  private static Map<String, Object> waived(Scorecard card) {
    Map<String, Object> waived = new TreeMap<>();
    card.waived().forEach((indicator, reason) -> waived.put(Long.toString(indicator), reason));
    return waived;
  }

  private static void compare(
      String key,
      @Nullable JsonNode kept,
      @Nullable JsonNode computed,
      Map<String, Difference> found) {
    var stretches = new TreeMap<String, Boolean>();
    for (JsonNode each : new JsonNode[] {kept, computed}) {
      if (each != null) {
        each.propertyNames().forEach(stretch -> stretches.put(stretch, true));
      }
    }
    for (String stretch : stretches.keySet()) {
      String before = text(kept, stretch);
      String after = text(computed, stretch);
      if (!before.equals(after)) {
        found.put(key + " " + stretch, new Difference(before, after));
      }
    }
  }

  private static String text(@Nullable JsonNode node, String key) {
    JsonNode found = node == null ? null : node.get(key);
    return found == null ? "-" : found.toString();
  }

  private static Map<String, Object> names(AgencyScorecard year) {
    Map<String, Object> names = new TreeMap<>();
    for (IndicatorTarget target : year.targets()) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("name", target.indicator().stated().indicator());
      words.put("position", target.indicator().position().name());
      if (target.unit() != null) {
        words.put("unit", target.unit());
      }
      if (target.inWords() != null) {
        words.put("target", target.inWords());
      }
      words.put("decree", target.indicator().versionId());
      words.put("revision", target.revision());
      names.put(Long.toString(target.indicator().lineageId()), words);
    }
    return names;
  }
}
