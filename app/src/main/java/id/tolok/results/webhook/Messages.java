package id.tolok.results.webhook;

import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.results.store.WebhookStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what other programs are told, in the transaction of what happened: a change that is taken
/// back tells nobody, and a change that is kept is told even where the program dies right after.
@Component
class Messages {

  /// A message names this many figures at most; whoever needs more asks for the actuals.
  private static final int FIGURES_MAX = 1000;

  private final WebhookStore store;
  private final JsonMapper json;
  private final Clock clock;

  Messages(WebhookStore store, JsonMapper json, Clock clock) {
    this.store = store;
    this.json = json;
    this.clock = clock;
  }

  @EventListener
  void figuresChanged(FiguresChanged changed) {
    WebhookEvent.of(changed.kind())
        .filter(event -> store.wants(changed.agencyId(), event.code()))
        .ifPresent(event -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("year", changed.year());
          body.put("figureCount", changed.figures().size());
          body.put(
              "figures",
              changed.figures().stream().limit(FIGURES_MAX).map(Messages::figure).toList());
          body.put(
              "actuals",
              "/api/v1/actuals?agencyId=" + changed.agencyId() + "&year=" + changed.year());
          tell(event, changed.agencyId(), body);
        });
  }

  /// Results of a year that are not what was told last.
  ///
  /// @param indicators with what they are now
  void resultsChanged(long agencyId, int year, List<Map<String, Object>> indicators) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("year", year);
    body.put("indicatorCount", indicators.size());
    body.put("indicators", indicators.stream().limit(FIGURES_MAX).toList());
    body.put("results", "/api/v1/results?agencyId=" + agencyId + "&year=" + year);
    tell(WebhookEvent.RESULTS_CHANGED, agencyId, body);
  }

  /// A message to one program that says nothing, to see whether it listens.
  void test(WebhookStore.Webhook webhook) {
    var key = UUID.randomUUID();
    var now = now();
    store.tell(
        webhook.agencyId(),
        WebhookEvent.TEST.code(),
        key,
        body(WebhookEvent.TEST, key, now, webhook.agencyId(), Map.of()),
        now,
        webhook.id());
  }

  private void tell(WebhookEvent event, long agencyId, Map<String, Object> more) {
    var key = UUID.randomUUID();
    var now = now();
    store.tell(agencyId, event.code(), key, body(event, key, now, agencyId, more), now, null);
  }

  private String body(
      WebhookEvent event, UUID key, Instant now, long agencyId, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", key.toString());
    body.put("event", event.code());
    body.put("at", now.toString());
    body.put("agencyId", agencyId);
    body.putAll(more);
    return json.writeValueAsString(body);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Map<String, Object> figure(FigureKey key) {
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("variableId", key.variableId());
    figure.put("period", key.period().code());
    return figure;
  }
}
