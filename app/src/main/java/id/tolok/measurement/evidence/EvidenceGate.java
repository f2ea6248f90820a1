package id.tolok.measurement.evidence;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.Catalogues.VariableUse;
import id.tolok.catalogue.variable.Variable;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.StepGate;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.store.evidence.AttachmentStore;
import id.tolok.shell.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Holds figures back that nothing bears out, when they are handed in and when they are passed on.
/// Cleared figures and those of past years need nothing.
@Component
final class EvidenceGate implements StepGate {

  private final EvidenceRule rule;
  private final AttachmentStore attachments;
  private final Catalogues catalogues;

  EvidenceGate(EvidenceRule rule, AttachmentStore attachments, Catalogues catalogues) {
    this.rule = rule;
    this.attachments = attachments;
    this.catalogues = catalogues;
  }

  @Override
  public List<Obstacle> obstacles(
      FigureFlow.Step step, long agencyId, List<Figure> figures, Words words) {
    var asked =
        figures.stream().filter(figure -> figure.amount() != null && !figure.backfilled()).toList();
    if (!asks(step) || asked.isEmpty() || !rule.isRequired(agencyId)) {
      return List.of();
    }
    var coverage = coverage(agencyId, asked.getFirst().key().period().year());
    var bare = asked.stream().filter(figure -> !coverage.covers(figure.key())).toList();
    if (bare.isEmpty()) {
      return List.of();
    }
    var names =
        catalogues.agencyVariables(agencyId).stream()
            .collect(Collectors.toMap(Variable::id, Variable::name));
    return bare.stream()
        .map(figure ->
            new Obstacle(
                figure.key(),
                "EVIDENCE_MISSING",
                words.get(
                    "measurement.evidence.missing",
                    names.getOrDefault(figure.key().variableId(), ""))))
        .toList();
  }

  private static boolean asks(FigureFlow.Step step) {
    return switch (step) {
      case SUBMIT, VERIFY -> true;
      case RETURN, APPROVE, REOPEN -> false;
    };
  }

  /// What covers the figures of an agency's year.
  Coverage coverage(long agencyId, int year) {
    Set<FigureKey> attached =
        attachments.ofYear(agencyId, year).stream()
            .filter(one -> one.check().verdict() != Evidences.Verdict.REJECTED)
            .map(Evidences.Attachment::figure)
            .collect(Collectors.toSet());
    Map<Long, Set<Long>> byIndicator =
        catalogues.versionOfYear(agencyId, year).stream()
            .flatMap(version -> catalogues.variableUses(version.id()).stream())
            .collect(
                Collectors.groupingBy(
                    VariableUse::indicatorId,
                    Collectors.mapping(VariableUse::variableId, Collectors.toSet())));
    return new Coverage(attached, byIndicator);
  }
}
