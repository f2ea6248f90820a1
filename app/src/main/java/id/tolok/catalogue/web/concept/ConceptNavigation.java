package id.tolok.catalogue.web.concept;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConceptNavigation {

  private static final int COMPARE_ORDER = 310;
  private static final int VARIABLE_ORDER = 315;
  private static final int CONCEPT_ORDER = 320;

  @Bean
  NavigationEntry catalogueCompareEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "catalogue.nav.compare",
        "/katalog/bandingkan",
        "layout-split",
        COMPARE_ORDER,
        Set.of(Action.CATALOGUE_VIEW));
  }

  @Bean
  NavigationEntry catalogueVariableEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "catalogue.nav.variables",
        "/variabel",
        "list-check",
        VARIABLE_ORDER,
        Set.of(Action.CATALOGUE_VIEW));
  }

  @Bean
  NavigationEntry catalogueConceptEntry() {
    return new NavigationEntry(
        "shell.nav.catalogue",
        "catalogue.nav.concepts",
        "/katalog/konsep",
        "intersect",
        CONCEPT_ORDER,
        Set.of(Action.CATALOGUE_VIEW));
  }
}
