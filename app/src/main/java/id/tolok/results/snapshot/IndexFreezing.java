package id.tolok.results.snapshot;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.results.Basis;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshot.Purpose;
import id.tolok.results.Snapshots;
import id.tolok.results.store.FigureInputStore;
import id.tolok.scorecard.Stretch;
import id.tolok.survey.number.IndexChanged;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Freezes results anew where an index they rest on was approved or taken back after them. What was
/// frozen before stays as it was; the newer version says what holds now. A quarter that is still at
/// work freezes by itself when it is approved.
@Component
class IndexFreezing {

  private final Snapshots snapshots;
  private final FigureInputStore figures;
  private final Catalogues catalogues;

  IndexFreezing(Snapshots snapshots, FigureInputStore figures, Catalogues catalogues) {
    this.snapshots = snapshots;
    this.figures = figures;
    this.catalogues = catalogues;
  }

  @EventListener
  void indexChanged(IndexChanged changed) {
    if (!feedsSomething(changed)) {
      return;
    }
    int month = changed.periodUntil().getMonthValue();
    Set<Integer> waiting = figures.quartersWaiting(changed.agencyId(), changed.year());
    frozen(changed).stream()
        .filter(stretch -> stretch.lastMonth() >= month)
        .filter(stretch -> !waiting.contains((stretch.lastMonth() + 2) / 3))
        .forEach(stretch ->
            snapshots.freeze(
                changed.agencyId(), changed.year(), stretch, Basis.APPROVED, Purpose.APPROVED));
  }

  private boolean feedsSomething(IndexChanged changed) {
    return catalogues.agencyVariables(changed.agencyId()).stream()
        .anyMatch(variable ->
            variable.binding() instanceof Binding.FromModule(var code)
                && code.equals(changed.kind().source()));
  }

  /// What was frozen with an approval, each stretch once.
  private List<Stretch> frozen(IndexChanged changed) {
    return snapshots.ofYear(changed.agencyId(), changed.year()).stream()
        .filter(snapshot -> snapshot.purpose() == Purpose.APPROVED)
        .map(Snapshot::stretch)
        .distinct()
        .toList();
  }
}
