package id.tolok.survey.feed;

import id.tolok.catalogue.variable.FigureSource;
import id.tolok.survey.RoundKind;
import id.tolok.survey.number.SurveyResults;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the survey gives to formulas: the index of citizens and that of the staff.
@Configuration(proxyBeanMethods = false)
class SurveyFigures {

  @Bean
  FigureSource surveyIndex(SurveyResults results, ObjectProvider<IndexOrigins> origins) {
    return new IndexSource(RoundKind.PUBLIC, results, origins);
  }

  @Bean
  FigureSource internalSurveyIndex(SurveyResults results, ObjectProvider<IndexOrigins> origins) {
    return new IndexSource(RoundKind.INTERNAL, results, origins);
  }
}
