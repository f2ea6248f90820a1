package id.tolok.testing;

import id.tolok.access.Accounts;
import id.tolok.access.ApiTokens;
import id.tolok.access.signin.Sessions;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.RoundWork;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.opinion.ContactSeal;
import id.tolok.survey.web.AnsweredOffice;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What every test against a server can have injected.
@TestConfiguration(proxyBeanMethods = false)
public class PeopleConfiguration {

  @Bean
  People people(Accounts accounts, Sessions sessions, ApiTokens tokens, Environment environment) {
    return new People(accounts, sessions, tokens, environment);
  }

  @Bean
  SurveyPlaces surveyPlaces(
      SurveyBasics basics, Questionnaires questionnaires, RoundWork rounds, Clock clock) {
    return new SurveyPlaces(basics, questionnaires, rounds, clock);
  }

  @Bean
  AnsweredOffice answeredOffice(
      JdbcClient jdbc, Places places, SurveyPlaces surveys, ContactSeal seal, Clock clock) {
    return new AnsweredOffice(jdbc, places, surveys, seal, clock);
  }

  @Bean
  Places places(JdbcClient jdbc) {
    return new Places(jdbc);
  }
}
