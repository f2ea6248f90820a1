package id.tolok.organization.web;

import id.tolok.shell.navigation.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The lines of the navigation that lead here.
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

  /// Open to everybody signed in: the first administrator sees nothing yet and starts here.
  @Bean
  NavigationEntry organizationNavigation() {
    return new NavigationEntry(
        "shell.nav.organization",
        "organization.tree.title",
        Addresses.TREE,
        "diagram-3",
        300,
        Set.of());
  }
}
