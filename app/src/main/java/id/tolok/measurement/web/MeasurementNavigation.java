package id.tolok.measurement.web;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where measuring stands in the navigation.
@Configuration(proxyBeanMethods = false)
class MeasurementNavigation {

  private static final int CALENDAR_ORDER = 60;
  private static final int YEAR_ORDER = 62;
  private static final int HISTORY_ORDER = 64;

  @Bean
  NavigationEntry calendarEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "measurement.calendar.title",
        "/kalender",
        "calendar3",
        CALENDAR_ORDER,
        Set.of(Action.RESULT_VIEW));
  }

  @Bean
  NavigationEntry yearEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "measurement.year.title",
        "/tahun",
        "lock",
        YEAR_ORDER,
        Set.of(Action.FIGURE_VERIFY, Action.FIGURE_APPROVE));
  }

  @Bean
  NavigationEntry historyEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "measurement.known.nav",
        "/riwayat",
        "clock-history",
        HISTORY_ORDER,
        Set.of(Action.RESULT_VIEW));
  }
}
