package id.tolok.measurement.window;

import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.planning.ClosedYears;
import org.springframework.stereotype.Component;

/// Tells planning which years are shut, so that targets of a closed year stay as they are.
@Component
final class ShutYears implements ClosedYears {

  private final CalendarStore calendars;

  ShutYears(CalendarStore calendars) {
    this.calendars = calendars;
  }

  @Override
  public boolean isClosed(long agencyId, int year) {
    return calendars
        .find(agencyId)
        .map(calendar -> calendar.closedYears().contains(year))
        .orElse(false);
  }
}
