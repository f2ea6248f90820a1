package id.tolok.measurement.entry;

import id.tolok.kernel.Recent;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.EnteredFigure;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps one figure in one round trip to the database. It is judged by the figures of its year as
/// they are held in memory; the statement that keeps it sees whether they still hold, and keeps
/// nothing where they do not.
@Component
final class QuickEntry {

  /// Some 250 bytes each.
  private static final int FIGURES_MAX = 200_000;

  private final EntryJudge judge;
  private final EnteredFigure store;
  private final EntryRecords records;
  private final Occasions occasions;
  private final ApplicationEventPublisher events;
  private final Recent<Place, HeldYear> years = new Recent<>(HeldYear::weight, FIGURES_MAX);

  QuickEntry(
      EntryJudge judge,
      EnteredFigure store,
      EntryRecords records,
      Occasions occasions,
      ApplicationEventPublisher events) {
    this.judge = judge;
    this.store = store;
    this.records = records;
    this.occasions = occasions;
    this.events = events;
  }

  private record Place(long agencyId, int year) {}

  /// Keeps a figure nothing stands against.
  ///
  /// @return empty where nothing was kept: something stands against it, it says what is there
  ///   already, or the year is not any more what is held of it; that is for the long way to judge
  Optional<Figure> save(Entry entry, Occasion occasion) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return Optional.empty();
    }
    occasions.requireInScope(entry.key().agencyId());
    var place = new Place(entry.key().agencyId(), entry.key().period().year());
    var year = years.find(place).orElseGet(() -> hold(place));
    var kept = year.alone(() -> save(entry, occasion, place, year));
    kept.ifPresent(figure ->
        events.publishEvent(
            new FiguresChanged(
                place.agencyId(), place.year(), FigureEvent.Kind.ENTERED, List.of(figure.key()))));
    return kept;
  }

  private HeldYear hold(Place place) {
    var read = judge.hold(place.agencyId(), place.year());
    years.keep(place, read);
    return read;
  }

  private Optional<Figure> save(Entry entry, Occasion occasion, Place place, HeldYear year) {
    if (!(judge.judge(entry, occasion, year) instanceof Verdict.Passed(var given))) {
      return Optional.empty();
    }
    var before = year.kept(List.of(given.key())).get(given.key());
    var kept = store.enter(given, before, occasion.act(), year.stamps(), records.entryOf(given));
    kept.ifPresentOrElse(year::entered, () -> years.drop(place, year));
    return kept.map(figure -> figure.figure());
  }
}
