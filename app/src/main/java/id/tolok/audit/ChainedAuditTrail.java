package id.tolok.audit;

import id.tolok.audit.store.TrailStore;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Decision;
import id.tolok.shell.viewer.Viewer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Writes the trail as chains of hashes. The changes of a transaction are held back until it is
/// about to commit: only then is the chain of their agency locked, for the moment a commit takes.
@Component
final class ChainedAuditTrail implements AuditTrail {

  private final TrailStore store;
  private final Clock clock;
  private final JsonMapper json;
  private final TransactionTemplate ownTransaction;

  ChainedAuditTrail(
      TrailStore store, Clock clock, JsonMapper json, PlatformTransactionManager transactions) {
    this.store = store;
    this.clock = clock;
    this.json = json;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void record(Change change) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("recorded outside of a transaction: " + change.action());
    }
    PendingEntries.ofTransaction(store).add(entryOf(change));
  }

  @Override
  public NewEntry entryOf(Change change) {
    checked(change.before());
    checked(change.after());
    return entry(change, change.isRefusal());
  }

  @Override
  public void refused(Decision decision) {
    var agency = "agency/" + decision.agencyId();
    var action = decision.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var change =
        new Change(
            "shell." + action + "-refused",
            agency,
            chainOf(decision),
            null,
            json.writeValueAsString(decision.reasons()),
            decision.reasons().isEmpty() ? null : decision.reasons().getFirst());
    var entry = entry(change, true);
    ownTransaction.executeWithoutResult(status -> store.append(List.of(entry)));
  }

  /// The chain of the agency where the viewer may see it. Otherwise the chain of the installation:
  /// whoever asks for agencies that may not even exist must not be able to open chains for them.
  private static OptionalLong chainOf(Decision decision) {
    return CurrentViewer.get().agencyIds().contains(decision.agencyId())
        ? OptionalLong.of(decision.agencyId())
        : OptionalLong.empty();
  }

  private NewEntry entry(Change change, boolean refused) {
    Viewer viewer = CurrentViewer.get();
    return new NewEntry(
        change.agencyId(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        viewer.accountId(),
        storable(viewer.name()),
        viewer.kind().name(),
        MDC.get("request"),
        change.action(),
        storable(change.subject()),
        refused,
        change.before(),
        change.after(),
        change.reason() == null ? null : storable(change.reason()));
  }

  /// A fault of the program shows where it was made, not at the commit.
  private void checked(@Nullable String state) {
    if (state != null) {
      json.readTree(state);
    }
  }

  /// PostgreSQL keeps every character but one.
  private static String storable(String text) {
    return text.replace("\0", "\uFFFD");
  }
}
