package id.tolok.measurement.flow;

import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.measurement.entry.EntryWork;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.calendar.CalendarStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What the program itself keeps of another time.
@Service
final class ProgramWork implements BackdatedWork {

  private final EntryWork entries;
  private final FlowWork steps;
  private final CalendarCare calendars;
  private final YearClosing years;
  private final Occasions occasions;
  private final CalendarStore beginnings;
  private final Stamps stamps;

  ProgramWork(
      EntryWork entries,
      FlowWork steps,
      CalendarCare calendars,
      YearClosing years,
      Occasions occasions,
      CalendarStore beginnings,
      Stamps stamps) {
    this.entries = entries;
    this.steps = steps;
    this.calendars = calendars;
    this.years = years;
    this.occasions = occasions;
    this.beginnings = beginnings;
    this.stamps = stamps;
  }

  @Override
  public Map<FigureKey, FigureEntry.Outcome> save(List<FigureEntry.Entry> given, Figure.Act act) {
    if (given.isEmpty()) {
      return Map.of();
    }
    long agencyId = given.getFirst().key().agencyId();
    var before = begun(agencyId);
    var outcomes = entries.save(given, occasions.backdated(act));
    if (!before.equals(begun(agencyId))) {
      stamps.raiseAll(agencyId);
    }
    return outcomes;
  }

  /// Since when the agency measures: the first of its figures may say so.
  private Optional<LocalDate> begun(long agencyId) {
    return beginnings.find(agencyId).flatMap(calendar -> Optional.ofNullable(calendar.begun()));
  }

  @Override
  public FigureFlow.Outcome move(
      FigureFlow.Step step,
      Collection<FigureFlow.Seen> figures,
      @Nullable String reason,
      Figure.Act act) {
    return steps.move(step, figures, reason, occasions.backdated(act));
  }

  @Override
  public boolean extend(
      long agencyId, EntryPeriod period, LocalDate until, String reason, Figure.Act act) {
    return calendars.extend(agencyId, period, until, reason, occasions.backdated(act))
        == CalendarCare.Outcome.DONE;
  }

  @Override
  public boolean closeYear(long agencyId, int year, Figure.Act act) {
    return years.close(agencyId, year, occasions.backdated(act))
        instanceof YearClosing.Outcome.Done;
  }
}
