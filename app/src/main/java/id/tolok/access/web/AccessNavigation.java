package id.tolok.access.web;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The lines of the navigation that lead here.
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

  @Bean
  NavigationEntry accountNavigation() {
    return new NavigationEntry(
        "shell.nav.administration",
        "access.accounts.title",
        "/akun",
        "people",
        800,
        Set.of(Action.ACCOUNT_VIEW));
  }

  @Bean
  NavigationEntry tokenNavigation() {
    return new NavigationEntry(
        "shell.nav.administration",
        "access.tokens.title",
        "/token",
        "key",
        820,
        Set.of(Action.TOKEN_EDIT));
  }

  @Bean
  NavigationEntry whyNavigation() {
    return new NavigationEntry(
        "shell.nav.administration",
        "access.why.title",
        "/mengapa",
        "question-circle",
        830,
        Set.of());
  }
}
