package id.tolok.intake.web;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where decrees stand in the navigation.
@Configuration(proxyBeanMethods = false)
class IntakeNavigation {

  @Bean
  NavigationEntry decreesEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "shell.nav.decrees",
        "/keputusan",
        "file-earmark-text",
        20,
        Set.of(Action.INTAKE_VIEW));
  }
}
