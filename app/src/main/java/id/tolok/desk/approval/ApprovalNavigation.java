package id.tolok.desk.approval;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where approval stands in the navigation.
@Configuration(proxyBeanMethods = false)
class ApprovalNavigation {

  private static final int ORDER = 10;

  @Bean
  NavigationEntry approvalEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "desk.approve.title",
        ApprovalPage.PAGE,
        "patch-check",
        ORDER,
        Set.of(Action.FIGURE_APPROVE));
  }
}
