package id.tolok.catalogue.web.list;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

  @Bean
  NavigationEntry catalogueListEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "catalogue.nav.list",
        ListAddress.PATH,
        "journal-bookmark",
        300,
        Set.of(Action.CATALOGUE_VIEW));
  }
}
