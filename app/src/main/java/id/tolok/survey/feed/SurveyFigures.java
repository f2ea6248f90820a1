package id.tolok.survey.feed;

import id.tolok.catalogue.FigureSource;
import id.tolok.survey.RoundKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the survey gives to formulas: the index of citizens and that of the staff.
@Configuration(proxyBeanMethods = false)
class SurveyFigures {

  @Bean
  FigureSource surveyIndex(ApprovedIndexes indexes, IndexOrigins origins) {
    return new IndexSource(RoundKind.PUBLIC, indexes, origins);
  }

  @Bean
  FigureSource internalSurveyIndex(ApprovedIndexes indexes, IndexOrigins origins) {
    return new IndexSource(RoundKind.INTERNAL, indexes, origins);
  }
}
