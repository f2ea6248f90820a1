package id.tolok.results.snapshot;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshot.Purpose;
import id.tolok.results.Snapshots;
import id.tolok.results.StretchCode;
import id.tolok.results.store.SnapshotStore;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Freezes results and finds them again.
@Service
class FrozenResults implements Snapshots {

  /// What stands in the place of a version where the program runs from its classes.
  private static final String UNRELEASED = "dev";

  private final SnapshotStore store;
  private final Scorecards scorecards;
  private final AuditTrail trail;
  private final Clock clock;

  FrozenResults(SnapshotStore store, Scorecards scorecards, AuditTrail trail, Clock clock) {
    this.store = store;
    this.scorecards = scorecards;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Snapshot freeze(long agencyId, int year, Stretch stretch, Basis basis, Purpose purpose) {
    store.lock(agencyId);
    String content = SnapshotContent.write(scorecards.of(agencyId, year, basis), stretch, engine());
    String hash = CanonicalJson.hash(content);
    return store
        .find(hash, purpose)
        .orElseGet(() -> keep(agencyId, year, stretch, basis, purpose, content, hash));
  }

  @Override
  public Optional<Snapshot> find(String hash) {
    return store.find(hash);
  }

  @Override
  public List<Snapshot> ofYear(long agencyId, int year) {
    return store.ofYear(agencyId, year);
  }

  private Snapshot keep(
      long agencyId,
      int year,
      Stretch stretch,
      Basis basis,
      Purpose purpose,
      String content,
      String hash) {
    var viewer = CurrentViewer.get();
    Snapshot kept =
        store.insert(
            new Snapshot(
                0,
                hash,
                agencyId,
                year,
                stretch,
                basis,
                store.nextVersion(agencyId, year, stretch, basis),
                purpose,
                engine(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                viewer.accountId(),
                viewer.name(),
                content));
    trail.record(
        Change.of("results.frozen", "results.snapshot/" + kept.id(), agencyId)
            .to(
                "{\"hash\":\"%s\",\"year\":%d,\"stretch\":\"%s\",\"basis\":\"%s\",\"purpose\":\"%s\"}"
                    .formatted(hash, year, StretchCode.of(stretch), basis, purpose)));
    return kept;
  }

  private static String engine() {
    @Nullable String released = FrozenResults.class.getPackage().getImplementationVersion();
    return released == null ? UNRELEASED : released;
  }
}
