package id.tolok.measurement.flow;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.occasion.Fingerprint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes steps into the trail: one entry for all figures of a step, with a hash of them.
@Component
final class FlowRecords {

  private final AuditTrail trail;
  private final JsonMapper json;

  FlowRecords(AuditTrail trail, JsonMapper json) {
    this.trail = trail;
    this.json = json;
  }

  void moved(Step step, List<Figure> figures, @Nullable String reason) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("state", figures.getFirst().state());
    after.put("count", figures.size());
    after.put("sha256", Fingerprint.of(figures.stream().map(FlowRecords::line).toList()));
    long agencyId = figures.getFirst().key().agencyId();
    trail.record(
        Change.of(
                switch (step) {
                  case SUBMIT -> "measurement.figures-submitted";
                  case VERIFY -> "measurement.figures-verified";
                  case RETURN -> "measurement.figures-returned";
                  case APPROVE -> "measurement.figures-approved";
                  case REOPEN -> "measurement.figures-reopened";
                },
                subject(figures.stream().map(Figure::key).toList()),
                agencyId)
            .to(json.writeValueAsString(after))
            .because(reason));
  }

  /// What was tried in vain.
  void refused(long agencyId, Step step, Collection<Seen> figures, List<Obstacle> obstacles) {
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("step", step);
    obstacles.forEach(each -> after.merge(each.code(), 1, (a, b) -> (Integer) a + (Integer) b));
    trail.record(
        Change.of(
                "measurement.step-refused",
                subject(figures.stream().map(Seen::key).toList()),
                agencyId)
            .to(json.writeValueAsString(after))
            .because(obstacles.getFirst().message()));
  }

  private static String subject(List<id.tolok.measurement.FigureKey> keys) {
    var first = keys.getFirst();
    return keys.size() == 1
        ? "measurement.figure/" + first.variableId() + "/" + first.period().code()
        : "measurement.figures/" + first.period().code();
  }

  private static String line(Figure figure) {
    return figure.key().variableId()
        + ";"
        + figure.key().period().code()
        + ";"
        + figure.version()
        + ";"
        + figure.state()
        + ";"
        + (figure.amount() == null ? "" : figure.amount().toPlainString());
  }
}
