package id.tolok.results.snapshot;

import static id.tolok.results.snapshot.CanonicalJson.figure;
import static id.tolok.results.snapshot.CanonicalJson.findFigure;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.TargetCeiling;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What a year was computed by, written down and read again.
final class Definitions {

  private static final String NO_CAP = "none";

  private Definitions() {}

  static Map<String, Object> write(ScorecardPlan plan) {
    return Map.of(
        "scale", plan.scale().code(),
        "indicators", plan.indicators().stream().map(Definitions::write).toList(),
        "variables", plan.variables().stream().map(Definitions::write).toList());
  }

  static ScorecardPlan read(JsonNode node, int year) {
    var indicators = new ArrayList<ScoredIndicator>();
    node.get("indicators").forEach(each -> indicators.add(indicator(each)));
    var variables = new ArrayList<ScoredVariable>();
    node.get("variables").forEach(each -> variables.add(variable(each)));
    return new ScorecardPlan(
        year, RatingScale.of(node.get("scale").asString()), indicators, variables);
  }

  private static Map<String, Object> write(ScoredIndicator indicator) {
    return Map.of(
        "id", indicator.id(),
        "formula", Formulas.print(indicator.expression()),
        "asks", new TreeMap<>(indicator.asks()),
        "comparable", indicator.comparable(),
        "shortest", indicator.shortest().name(),
        "rule", write(indicator.rule()),
        "targets", Planned.write(indicator.targets()));
  }

  private static ScoredIndicator indicator(JsonNode node) {
    Map<String, Long> asks = new HashMap<>();
    node.get("asks").properties().forEach(ask -> asks.put(ask.getKey(), ask.getValue().asLong()));
    return new ScoredIndicator(
        node.get("id").asLong(),
        Formulas.parse(node.get("formula").asString()).expression().orElseThrow(),
        asks,
        node.get("comparable").asBoolean(),
        EntryPeriod.Kind.valueOf(node.get("shortest").asString()),
        rule(node.get("rule")),
        Planned.read(node.get("targets")));
  }

  private static Map<String, Object> write(AchievementRule rule) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("direction", rule.direction().code());
    written.put("cap", rule.cap().limit().map(limit -> figure(limit.decimal())).orElse(NO_CAP));
    written.put("ceiling", rule.ceiling().name());
    written.put("noEvent", rule.noEvent().name());
    written.put(
        "scale",
        rule.scale().points().stream()
            .map(point -> List.of(figure(point.closeness()), figure(point.achievement())))
            .toList());
    rule.findWorstTolerated().ifPresent(worst -> written.put("worst", figure(worst)));
    return written;
  }

  private static AchievementRule rule(JsonNode node) {
    String cap = node.get("cap").asString();
    var points = new ArrayList<StabilityScale.Point>();
    node.get("scale")
        .forEach(point ->
            points.add(new StabilityScale.Point(figure(point.get(0)), figure(point.get(1)))));
    return new AchievementRule(
        Direction.of(node.get("direction").asString()),
        cap.equals(NO_CAP) ? Cap.NONE : Cap.at(figure(node.get("cap"))),
        TargetCeiling.valueOf(node.get("ceiling").asString()),
        NoEventTreatment.valueOf(node.get("noEvent").asString()),
        new StabilityScale(points),
        findFigure(node.get("worst")));
  }

  private static Map<String, Object> write(ScoredVariable variable) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", variable.id());
    written.put("name", variable.name());
    written.put("kind", variable.kind().name());
    written.put("adding", variable.adding().name());
    switch (variable.feed()) {
      case Feed.Given() -> {}
      case Feed.Fixed(var fixed) -> written.put("fixed", figure(fixed));
      case Feed.ActualOf(var indicator) -> written.put("actualOf", indicator);
    }
    if (variable.baseline() != null) {
      written.put("baseline", figure(variable.baseline()));
    }
    return written;
  }

  private static ScoredVariable variable(JsonNode node) {
    return new ScoredVariable(
        node.get("id").asLong(),
        node.get("name").asString(),
        EntryPeriod.Kind.valueOf(node.get("kind").asString()),
        Adding.valueOf(node.get("adding").asString()),
        feed(node),
        findFigure(node.get("baseline")));
  }

  private static Feed feed(JsonNode node) {
    if (node.has("fixed")) {
      return new Feed.Fixed(figure(node.get("fixed")));
    }
    return node.has("actualOf")
        ? new Feed.ActualOf(node.get("actualOf").asLong())
        : new Feed.Given();
  }
}
