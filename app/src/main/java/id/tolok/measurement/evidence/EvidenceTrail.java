package id.tolok.measurement.evidence;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is done with evidence, in the trail.
@Component
final class EvidenceTrail {

  private final AuditTrail trail;
  private final JsonMapper json;

  EvidenceTrail(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  void attached(FigureKey figure, Evidence evidence) {
    trail.record(
        Change.of("measurement.evidence-attached", subject(figure), figure.agencyId())
            .to(json.writeValueAsString(facts(evidence))));
  }

  void withdrawn(FigureKey figure, Evidence evidence) {
    trail.record(
        Change.of("measurement.evidence-withdrawn", subject(figure), figure.agencyId())
            .from(json.writeValueAsString(facts(evidence))));
  }

  void described(Evidence before, Evidence after) {
    trail.record(
        Change.of("measurement.evidence-described", subject(before.id()), before.agencyId())
            .from(json.writeValueAsString(facts(before)))
            .to(json.writeValueAsString(facts(after))));
  }

  void checked(FigureKey figure, long evidenceId, String verdict, String note) {
    trail.record(
        Change.of("measurement.evidence-checked", subject(figure), figure.agencyId())
            .to(json.writeValueAsString(Map.of("evidence", evidenceId, "verdict", verdict)))
            .because(note.isEmpty() ? null : note));
  }

  void opened(Evidence evidence) {
    trail.record(
        Change.of("measurement.evidence-opened", subject(evidence.id()), evidence.agencyId()));
  }

  void ruleChanged(long agencyId, boolean before, boolean after) {
    trail.record(
        Change.of("measurement.evidence-rule-changed", "agency/" + agencyId, agencyId)
            .from(json.writeValueAsString(Map.of("required", before)))
            .to(json.writeValueAsString(Map.of("required", after))));
  }

  private static Map<String, Object> facts(Evidence evidence) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("evidence", evidence.id());
    switch (evidence.content()) {
      case Evidence.Content.File(var sha256, var fileName, var format, int sizeBytes) -> {
        facts.put("sha256", sha256);
        facts.put("file", fileName);
        facts.put("format", format.name());
        facts.put("sizeBytes", sizeBytes);
      }
      case Evidence.Content.Link(var address) -> facts.put("link", address);
    }
    var said = evidence.description();
    facts.put("kind", said.kind().name());
    facts.put("title", said.title());
    if (said.datedOn() != null) {
      facts.put("datedOn", said.datedOn().toString());
    }
    facts.put("source", said.source());
    facts.put("classification", said.classification().name());
    facts.put("personalData", said.personalData());
    return facts;
  }

  private static String subject(FigureKey figure) {
    return "measurement.figure/" + figure.variableId() + "/" + figure.period().code();
  }

  private static String subject(long evidenceId) {
    return "measurement.evidence/" + evidenceId;
  }
}
