package id.tolok.survey.web.door;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class AnswerFilterConfiguration {

  @Bean
  FilterRegistrationBean<AnswerFilter> answers(PublicForm form) {
    var registration = new FilterRegistrationBean<>(new AnswerFilter(form));
    registration.addUrlPatterns("/s", "/s/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
