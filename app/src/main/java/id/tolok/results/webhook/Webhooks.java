package id.tolok.results.webhook;

import id.tolok.access.SealedSecrets;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.results.store.WebhookStore;
import id.tolok.results.store.WebhookStore.Draft;
import id.tolok.results.store.WebhookStore.Webhook;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Adds, changes and removes the programs that are told. Every change is recorded, the secret
/// never.
@Component
class Webhooks {

  private final WebhookStore store;
  private final SealedSecrets secrets;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;
  private final JsonMapper json;
  private final TransactionTemplate transactions;

  Webhooks(
      WebhookStore store,
      SealedSecrets secrets,
      Gate gate,
      AuditTrail trail,
      Clock clock,
      JsonMapper json,
      TransactionTemplate transactions) {
    this.store = store;
    this.secrets = secrets;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
    this.json = json;
    this.transactions = transactions;
  }

  /// One just added, with its secret, which is shown this once.
  record Made(long id, String secret) {}

  /// @throws NotFound where there is none in scope
  Webhook webhook(long id) {
    var webhook = store.find(id).orElseThrow(() -> new NotFound("webhook", id));
    gate.require(Action.WEBHOOK_EDIT, webhook.agencyId());
    return webhook;
  }

  Made add(long agencyId, Draft draft) {
    gate.require(Action.WEBHOOK_EDIT, agencyId);
    String secret = secrets.make();
    byte[] sealed = secrets.seal(Delivering.PURPOSE, secret);
    long id =
        Objects.requireNonNull(
            transactions.execute(status -> {
              long added =
                  store.add(agencyId, draft, sealed, CurrentViewer.get().name(), clock.instant());
              trail.record(change("results.webhook-added", added, agencyId).to(state(draft)));
              return added;
            }));
    return new Made(id, secret);
  }

  /// @return whether nobody changed it since it was seen
  boolean change(Webhook seen, Draft draft) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> {
          if (!store.change(seen.id(), seen.version(), draft)) {
            return false;
          }
          trail.record(
              change("results.webhook-changed", seen.id(), seen.agencyId())
                  .from(state(draft(seen)))
                  .to(state(draft)));
          return true;
        }));
  }

  /// A new secret; the old one proves nothing any more.
  String renewSecret(Webhook webhook) {
    String secret = secrets.make();
    transactions.executeWithoutResult(status -> {
      store.changeSecret(webhook.id(), secrets.seal(Delivering.PURPOSE, secret));
      trail.record(change("results.webhook-secret-renewed", webhook.id(), webhook.agencyId()));
    });
    return secret;
  }

  void remove(Webhook webhook) {
    transactions.executeWithoutResult(status -> {
      if (store.remove(webhook.id())) {
        trail.record(
            change("results.webhook-removed", webhook.id(), webhook.agencyId())
                .from(state(draft(webhook))));
      }
    });
  }

  private static Change change(String action, long id, long agencyId) {
    return Change.of(action, "results.webhook/" + id, agencyId);
  }

  private static Draft draft(Webhook webhook) {
    return new Draft(webhook.name(), webhook.address(), webhook.events(), webhook.active());
  }

  private String state(Draft draft) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", draft.name());
    state.put("address", draft.address());
    state.put("events", new TreeSet<>(draft.events()));
    state.put("active", draft.active());
    return json.writeValueAsString(state);
  }
}
