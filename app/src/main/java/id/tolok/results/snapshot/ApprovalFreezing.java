package id.tolok.results.snapshot;

import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.results.Basis;
import id.tolok.results.Snapshot.Purpose;
import id.tolok.results.Snapshots;
import id.tolok.results.store.FigureInputStore;
import id.tolok.scorecard.Stretch;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Freezes what was approved in the transaction that approves it: a quarter once nothing of it
/// waits at a desk any more, the year with its last quarter and when it is closed.
@Component
class ApprovalFreezing {

  private static final int LAST_QUARTER = 4;

  private final Snapshots snapshots;
  private final FigureInputStore figures;

  ApprovalFreezing(Snapshots snapshots, FigureInputStore figures) {
    this.snapshots = snapshots;
    this.figures = figures;
  }

  @EventListener
  void figuresChanged(FiguresChanged changed) {
    switch (changed.kind()) {
      case APPROVED -> approved(changed);
      case LOCKED -> freeze(changed, Stretch.wholeYear());
      case ENTERED, SUBMITTED, VERIFIED, RETURNED, REOPENED -> {}
    }
  }

  private void approved(FiguresChanged changed) {
    var quarters = new TreeSet<Integer>();
    for (FigureKey figure : changed.figures()) {
      quarters.add(figure.period().lastQuarter());
    }
    quarters.removeAll(figures.quartersWaiting(changed.agencyId(), changed.year()));
    quarters.forEach(quarter -> freeze(changed, Stretch.quarter(quarter)));
    if (quarters.contains(LAST_QUARTER)) {
      freeze(changed, Stretch.wholeYear());
    }
  }

  private void freeze(FiguresChanged changed, Stretch stretch) {
    snapshots.freeze(changed.agencyId(), changed.year(), stretch, Basis.APPROVED, Purpose.APPROVED);
  }
}
