package id.tolok.desk.verification;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where verification stands in the navigation.
@Configuration(proxyBeanMethods = false)
class VerificationNavigation {

  private static final int ORDER = 8;

  @Bean
  NavigationEntry verificationEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "desk.verify.title",
        Selection.PAGE,
        "clipboard-check",
        ORDER,
        Set.of(Action.FIGURE_VERIFY));
  }
}
