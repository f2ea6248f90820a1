package id.tolok.desk.task;

import id.tolok.desk.entry.web.EntryAddress;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the daily work stands in the navigation.
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

  private static final int TASK_ORDER = 4;
  private static final int ENTRY_ORDER = 6;

  @Bean
  NavigationEntry taskEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "desk.task.title",
        TaskPage.PAGE,
        "check2-square",
        TASK_ORDER,
        Set.of(Action.FIGURE_ENTER, Action.FIGURE_VERIFY, Action.FIGURE_APPROVE));
  }

  @Bean
  NavigationEntry entryGridEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "desk.entry.title",
        EntryAddress.PAGE,
        "input-cursor-text",
        ENTRY_ORDER,
        Set.of(Action.FIGURE_ENTER));
  }
}
