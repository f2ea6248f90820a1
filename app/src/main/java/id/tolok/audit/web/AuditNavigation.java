package id.tolok.audit.web;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The line of the navigation that leads here.
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

  @Bean
  NavigationEntry auditNavigation() {
    return new NavigationEntry(
        "shell.nav.administration",
        "audit.trail.title",
        TrailPage.ADDRESS,
        "clock-history",
        930,
        Set.of(Action.AUDIT_VIEW));
  }
}
