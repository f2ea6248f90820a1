package id.tolok.measurement.web.evidence;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where evidence stands in the navigation.
@Configuration(proxyBeanMethods = false)
class EvidenceNavigation {

  @Bean
  NavigationEntry evidenceEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "measurement.evidence.title",
        EvidencePages.LIST,
        "paperclip",
        38,
        Set.of(
            Action.FIGURE_ENTER, Action.FIGURE_VERIFY, Action.FIGURE_APPROVE, Action.AUDIT_VIEW));
  }
}
