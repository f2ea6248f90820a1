package id.tolok.organization.exchange;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Position;
import id.tolok.organization.Saved;
import id.tolok.organization.store.ImportStore;
import id.tolok.organization.store.ImportStore.BatchStep;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes an import back, while nobody has changed since what it changed: the last step first, all
/// of them or none.
@Component
public class ImportUndo {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What became of it.
  public enum Outcome {
    DONE,
    /// It was taken back before.
    ALREADY,
    /// Somebody has changed something of it since.
    CHANGED_SINCE
  }

  private final OrganizationEdits edits;
  private final ImportStore store;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;
  private final TransactionTemplate transactions;

  ImportUndo(
      OrganizationEdits edits,
      ImportStore store,
      Gate gate,
      AuditTrail trail,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.edits = edits;
    this.store = store;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
    this.transactions = new TransactionTemplate(transactions);
  }

  /// @throws NotFound where there is no such import, or somebody else applied it
  public Outcome undo(long batchId) {
    var outcome =
        transactions.execute(status -> {
          var answer = within(batchId);
          if (answer != Outcome.DONE) {
            status.setRollbackOnly();
          }
          return answer;
        });
    if (outcome == null) {
      throw new IllegalStateException("an undo without an outcome");
    }
    return outcome;
  }

  private Outcome within(long batchId) {
    var batch =
        store
            .batch(batchId)
            .filter(found -> mine(found.accountId()))
            .orElseThrow(() -> new NotFound("import", batchId));
    if (batch.undoneAt() != null) {
      return Outcome.ALREADY;
    }
    var steps = store.stepsBackwards(batchId);
    steps.stream()
        .map(BatchStep::agencyId)
        .distinct()
        .forEach(agencyId -> gate.require(Action.ORGANIZATION_EDIT, agencyId));
    for (var step : steps) {
      try {
        if (!(back(step) instanceof Saved.Done<?>)) {
          return Outcome.CHANGED_SINCE;
        }
      } catch (NotFound gone) {
        return Outcome.CHANGED_SINCE;
      }
    }
    store.undone(batchId, clock.instant());
    steps.stream()
        .map(BatchStep::agencyId)
        .distinct()
        .sorted()
        .forEach(agencyId ->
            trail.record(
                Change.of(
                    "organization.import-undone", "organization.import/" + batchId, agencyId)));
    return Outcome.DONE;
  }

  private static boolean mine(@Nullable Long accountId) {
    OptionalLong viewer = CurrentViewer.get().accountId();
    return accountId == null
        ? viewer.isEmpty()
        : viewer.isPresent() && viewer.getAsLong() == accountId;
  }

  private Saved<?> back(BatchStep step) {
    long id = step.objectId();
    int version = step.versionAfter();
    String before = step.before();
    return switch (step.kind()) {
      case "AGENCY" -> edits.closeAgency(id, version);
      case "UNIT" ->
          before == null
              ? edits.removeUnit(id, version)
              : edits.changeUnit(id, version, JSON.readValue(before, OrgUnit.Draft.class));
      case "POSITION" ->
          before == null
              ? edits.removePosition(id, version)
              : edits.changePosition(id, version, JSON.readValue(before, Position.Draft.class));
      case "OFFICIAL" ->
          before == null
              ? edits.removeOfficial(id, version)
              : edits.changeOfficial(id, version, JSON.readValue(before, Official.Draft.class));
      case "HOLDING" ->
          before == null
              ? edits.removeHolding(id, version)
              : edits.changeHolding(id, version, JSON.readValue(before, Holding.Draft.class));
      default -> throw new IllegalStateException("unknown step " + step.kind());
    };
  }
}
