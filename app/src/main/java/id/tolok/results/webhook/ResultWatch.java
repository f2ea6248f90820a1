package id.tolok.results.webhook;

import id.tolok.database.Stamps;
import id.tolok.formula.Value;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.StretchCode;
import id.tolok.results.store.ToldResultStore;
import id.tolok.results.store.WebhookStore;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Notices that results are not what was told last, whatever changed them: figures, targets, a new
/// decree, a setting. Looks at the stamps, which are raised in the transaction of each such change,
/// and computes only where one differs. What was handed in counts, so a figure being typed tells
/// nobody anything.
@Component
class ResultWatch {

  private static final List<Stretch> STRETCHES =
      Stream.concat(
              IntStream.rangeClosed(1, 4).mapToObj(Stretch::quarter),
              Stream.of(Stretch.wholeYear()))
          .toList();

  private final WebhookStore webhooks;
  private final ToldResultStore told;
  private final Scorecards scorecards;
  private final Stamps stamps;
  private final Messages messages;
  private final JsonMapper json;
  private final TransactionTemplate transactions;

  ResultWatch(
      WebhookStore webhooks,
      ToldResultStore told,
      Scorecards scorecards,
      Stamps stamps,
      Messages messages,
      JsonMapper json,
      TransactionTemplate transactions) {
    this.webhooks = webhooks;
    this.told = told;
    this.scorecards = scorecards;
    this.stamps = stamps;
    this.messages = messages;
    this.json = json;
    this.transactions = transactions;
  }

  /// Tells what changed since it looked last.
  void look() {
    CurrentViewer.asProgram(() -> {
      var agencies = webhooks.agenciesWith(WebhookEvent.RESULTS_CHANGED.code());
      stamps.ofAll(agencies).forEach(this::look);
      return agencies.size();
    });
  }

  private void look(long agencyId, Stamps.OfAgency stamp) {
    stamp.numbers().keySet().stream()
        .filter(year -> year > 0)
        .sorted()
        .forEach(year -> look(agencyId, year, stamp.upTo(year)));
  }

  private void look(long agencyId, int year, long stamp) {
    var before = told.find(agencyId, year);
    if (before.isPresent() && before.get().stamp() >= stamp) {
      return;
    }
    var card = scorecards.of(agencyId, year, Basis.SUBMITTED);
    Map<String, Map<String, String>> now = new LinkedHashMap<>();
    card.targets().forEach(target -> now.put(key(target), results(card, target)));
    transactions.executeWithoutResult(status -> {
      if (!told.put(agencyId, year, stamp, json.writeValueAsString(now))) {
        return;
      }
      // The first look only remembers: there is nothing yet that it differs from.
      before.ifPresent(last -> tell(card, now, read(last.results())));
    });
  }

  private void tell(
      AgencyScorecard card,
      Map<String, Map<String, String>> now,
      Map<String, Map<String, String>> before) {
    List<Map<String, Object>> changed = new ArrayList<>();
    for (IndicatorTarget target : card.targets()) {
      var results = now.getOrDefault(key(target), Map.of());
      if (!results.equals(before.get(key(target)))) {
        changed.add(indicator(card, target));
      }
    }
    if (!changed.isEmpty()) {
      messages.resultsChanged(card.agencyId(), card.year(), changed);
    }
  }

  private static String key(IndicatorTarget target) {
    return Long.toString(target.indicator().lineageId());
  }

  private static Map<String, String> results(AgencyScorecard card, IndicatorTarget target) {
    Map<String, String> results = new LinkedHashMap<>();
    for (Stretch stretch : STRETCHES) {
      var scored = card.card().scored(target.indicator().lineageId(), stretch);
      results.put(StretchCode.of(stretch), actual(scored) + "|" + achievement(scored));
    }
    return results;
  }

  private static Map<String, Object> indicator(AgencyScorecard card, IndicatorTarget target) {
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("lineageId", target.indicator().lineageId());
    indicator.put("name", target.indicator().stated().indicator());
    List<Map<String, Object>> stretches = new ArrayList<>();
    for (Stretch stretch : STRETCHES) {
      var scored = card.card().scored(target.indicator().lineageId(), stretch);
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("stretch", StretchCode.of(stretch));
      if (scored.actual() instanceof Value.Known(var number)) {
        one.put("actual", number);
      }
      scored
          .achievement()
          .findPercent()
          .ifPresent(percent -> one.put("achievementPercent", percent.rounded()));
      scored.findGrade().ifPresent(grade -> one.put("grade", grade.name()));
      stretches.add(one);
    }
    indicator.put("stretches", stretches);
    return indicator;
  }

  private static String actual(Scored scored) {
    return switch (scored.actual()) {
      case Value.Known(var number) -> number.stripTrailingZeros().toPlainString();
      case Value.Missing _ -> "missing";
      case Value.NoEvent _ -> "no-event";
      case Value.Failed _ -> "failed";
    };
  }

  private static String achievement(Scored scored) {
    return scored.achievement().findPercent().map(Object::toString).orElse("");
  }

  private Map<String, Map<String, String>> read(String results) {
    return json.readValue(results, new TypeReference<Map<String, Map<String, String>>>() {});
  }
}
