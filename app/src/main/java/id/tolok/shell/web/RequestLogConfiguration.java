package id.tolok.shell.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RequestLogConfiguration implements WebMvcConfigurer {

  private final RequestLog log;

  RequestLogConfiguration(RequestLog log) {
    this.log = log;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(log);
  }
}
