package id.tolok.measurement.explanation;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.measurement.statement.Explanation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What was explained, in the trail.
@Component
final class ExplanationTrail {

  private final AuditTrail trail;
  private final JsonMapper json;

  ExplanationTrail(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  void written(@Nullable Explanation before, Explanation after) {
    var key = after.key();
    var subject =
        "catalogue.lineage/%d/%d-Q%d".formatted(key.lineageId(), key.year(), key.quarter());
    trail.record(
        Change.of("measurement.explanation-written", subject, key.agencyId())
            .from(before == null ? null : facts(before.words()))
            .to(facts(after.words())));
  }

  private String facts(Explanation.Words words) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("cause", words.cause());
    facts.put("obstacle", words.obstacle());
    facts.put("followUp", words.followUp());
    if (words.dueOn() != null) {
      facts.put("dueOn", words.dueOn().toString());
    }
    words.ownerPositionId().ifPresent(position -> facts.put("ownerPosition", position));
    return json.writeValueAsString(facts);
  }
}
