package id.tolok.organization.exchange;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Scope;
import id.tolok.organization.Agency;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Organizations;
import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetReader;
import id.tolok.organization.exchange.sheet.SheetRow;
import id.tolok.organization.store.ImportStore;
import id.tolok.organization.store.ImportStore.BatchStep;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes the organisation in from tables: first as a dry run, which does everything and takes it
/// back, so that what it says is what would happen; then for good, all of it or nothing.
@Component
public class Imports {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration KEPT = Duration.ofHours(24);

  /// What became of applying.
  public sealed interface Applied {
    /// It was done.
    ///
    /// @param batchId how it is taken back
    record Done(long batchId, ImportPlan plan) implements Applied {}

    /// Nothing was done: the state has changed since the dry run was shown, or rules refuse.
    ///
    /// @param plan what would happen now
    record NotDone(ImportPlan plan) implements Applied {}
  }

  private final Organizations organizations;
  private final OrganizationEdits edits;
  private final ImportStore store;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;
  private final TransactionTemplate transactions;

  Imports(
      Organizations organizations,
      OrganizationEdits edits,
      ImportStore store,
      Gate gate,
      AuditTrail trail,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.organizations = organizations;
    this.edits = edits;
    this.store = store;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
    this.transactions = new TransactionTemplate(transactions);
  }

  /// What is wrong with a file before any row is looked at; empty where it can be read.
  public List<RowFault> faultsOf(byte[] bytes) {
    var reading = SheetReader.read(bytes);
    return reading.rows().isEmpty() ? reading.faults() : List.of();
  }

  /// Keeps a file for a day, until it is applied.
  public UUID keep(@Nullable Long agencyId, String name, byte[] bytes) {
    store.forgetOlderThan(clock.instant().minus(KEPT));
    return store.keep(CurrentViewer.get().accountId(), agencyId, name, bytes, clock.instant());
  }

  /// @throws NotFound where it does not wait any more, or somebody else gave it
  public ImportStore.WaitingFile file(UUID id) {
    return store
        .find(id, CurrentViewer.get().accountId())
        .orElseThrow(() -> new NotFound("import file", id));
  }

  /// What a table would do, with everything that stands against it.
  public ImportPlan dryRun(byte[] bytes, @Nullable Agency only) {
    return tried(plan(bytes, only));
  }

  private ImportPlan plan(byte[] bytes, @Nullable Agency only) {
    var reading = SheetReader.read(bytes);
    return reading.faults().isEmpty()
        ? plan(reading.rows(), only)
        : ImportPlan.faulty(reading.faults());
  }

  ImportPlan plan(List<SheetRow> rows, @Nullable Agency only) {
    return new PlanMaker(
            organizations,
            agencyId -> gate.allows(Action.ORGANIZATION_EDIT, agencyId),
            regencyId -> gate.allowsThroughout(Action.ORGANIZATION_EDIT, regencyId))
        .make(rows, only);
  }

  /// The same plan with what the rules refuse, found by doing it and taking it back.
  ImportPlan tried(ImportPlan plan) {
    return Scope.within(
        wide(plan),
        () -> {
          var run = new PlanRun(edits);
          know(run, plan);
          transactions.executeWithoutResult(status -> {
            run.run(plan.steps());
            status.setRollbackOnly();
          });
          return plan.and(run.faults());
        });
  }

  /// Applies a table that was shown as this dry run.
  public Applied apply(ImportStore.WaitingFile file, @Nullable Agency only, String shown) {
    var outcome = apply(plan(file.bytes(), only), shown, file.name());
    if (outcome instanceof Applied.Done) {
      store.forget(file.id());
    }
    return outcome;
  }

  Applied apply(ImportPlan plan, String shown, String source) {
    if (!plan.faults().isEmpty() || !plan.fingerprint().equals(shown)) {
      return new Applied.NotDone(tried(plan));
    }
    return Scope.within(
        wide(plan),
        () -> {
          var run = new PlanRun(edits);
          know(run, plan);
          Long batch =
              transactions.execute(status -> {
                run.run(plan.steps());
                if (!run.faults().isEmpty()) {
                  status.setRollbackOnly();
                  return null;
                }
                return recorded(run.done(), source);
              });
          return batch == null
              ? new Applied.NotDone(plan.and(run.faults()))
              : new Applied.Done(batch, plan);
        });
  }

  private long recorded(List<BatchStep> done, String source) {
    long batch = store.addBatch(CurrentViewer.get().accountId(), source, clock.instant());
    store.addSteps(batch, done);
    var byAgency =
        new TreeMap<>(
            done.stream()
                .collect(
                    Collectors.groupingBy(
                        BatchStep::agencyId,
                        Collectors.groupingBy(
                            BatchStep::kind, TreeMap::new, Collectors.counting()))));
    byAgency.forEach((agencyId, counts) ->
        trail.record(
            Change.of("organization.import-applied", "organization.import/" + batch, agencyId)
                .to(JSON.writeValueAsString(Map.of("source", source, "changed", counts)))));
    return batch;
  }

  /// A plan that founds agencies writes outside of the viewer's scope; who may was asked before.
  private static Scope wide(ImportPlan plan) {
    return plan.steps().stream().anyMatch(Step.PutAgency.class::isInstance)
        ? Scope.EVERYTHING
        : Scope.current();
  }

  private void know(PlanRun run, ImportPlan plan) {
    var names =
        plan.steps().stream()
            .map(step -> AgencyState.key(step.agency()))
            .collect(Collectors.toSet());
    organizations.agencies().stream()
        .filter(agency -> names.contains(AgencyState.key(agency.name())))
        .filter(agency -> gate.allows(Action.ORGANIZATION_EDIT, agency.id()))
        .sorted(Comparator.comparingLong(Agency::id))
        .forEach(agency -> run.know(AgencyState.of(agency, organizations)));
  }
}
