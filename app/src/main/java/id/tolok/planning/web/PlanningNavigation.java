package id.tolok.planning.web;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanningNavigation {

  private static final int TARGET_ORDER = 330;

  @Bean
  NavigationEntry targetEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "planning.nav.targets",
        TargetAddress.PATH,
        "bullseye",
        TARGET_ORDER,
        Set.of(Action.RESULT_VIEW));
  }
}
