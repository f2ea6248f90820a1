package id.tolok.measurement.entry;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.audit.NewEntry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Fingerprint;
import id.tolok.measurement.store.figure.FigureWriter.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes entries into the trail: one as it is, many as one entry with a hash of all of them.
@Component
final class EntryRecords {

  private final AuditTrail trail;
  private final JsonMapper json;

  EntryRecords(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  void entered(List<Given> given) {
    Given first = given.getFirst();
    long agencyId = first.key().agencyId();
    if (given.size() == 1) {
      trail.record(change(first));
      return;
    }
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("count", given.size());
    after.put("sha256", Fingerprint.of(given.stream().map(EntryRecords::line).toList()));
    trail.record(
        Change.of("measurement.figures-entered", "measurement.figures/" + agencyId, agencyId)
            .to(json.writeValueAsString(after)));
  }

  /// What the statement that keeps one figure writes into the trail.
  NewEntry entryOf(Given given) {
    return trail.entryOf(change(given));
  }

  private Change change(Given given) {
    return Change.of("measurement.figure-entered", subject(given.key()), given.key().agencyId())
        .to(json.writeValueAsString(state(given)))
        .because(given.word());
  }

  /// What was tried in vain.
  void refused(Map<FigureKey, Outcome> outcomes) {
    Map<String, Object> codes = new LinkedHashMap<>();
    String reason = null;
    FigureKey first = null;
    for (var each : outcomes.entrySet()) {
      if (each.getValue() instanceof Outcome.Refused(var code, var message)) {
        first = first == null ? each.getKey() : first;
        reason = reason == null ? message : reason;
        codes.merge(code, 1, (one, more) -> (Integer) one + (Integer) more);
      }
    }
    if (first != null) {
      trail.record(
          Change.of("measurement.entry-refused", subject(first), first.agencyId())
              .to(json.writeValueAsString(codes))
              .because(reason));
    }
  }

  private static String subject(FigureKey key) {
    return "measurement.figure/" + key.variableId() + "/" + key.period().code();
  }

  private static Map<String, @Nullable Object> state(Given given) {
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("version", given.seenVersion() + 1);
    state.put("amount", given.amount() == null ? null : given.amount().toPlainString());
    state.put("note", given.note());
    if (given.backfilled()) {
      state.put("backfilled", true);
    }
    return state;
  }

  private static String line(Given given) {
    return given.key().variableId()
        + ";"
        + given.key().period().code()
        + ";"
        + (given.seenVersion() + 1)
        + ";"
        + (given.amount() == null ? "" : given.amount().toPlainString());
  }
}
