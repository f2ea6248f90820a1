package id.tolok.survey.web.round;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where surveys stand in the navigation.
@Configuration(proxyBeanMethods = false)
class SurveyNavigation {

  private static final int ORDER = 58;

  @Bean
  NavigationEntry surveyEntry() {
    return new NavigationEntry(
        "shell.nav.main",
        "survey.nav",
        "/survei",
        "emoji-smile",
        ORDER,
        Set.of(Action.SURVEY_VIEW));
  }
}
