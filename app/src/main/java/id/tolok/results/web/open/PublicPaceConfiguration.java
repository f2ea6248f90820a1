package id.tolok.results.web.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Holds back who asks for public pages faster than a person reads.
@Configuration(proxyBeanMethods = false)
class PublicPaceConfiguration implements WebMvcConfigurer {

  /// Where papers are confirmed to whoever scans them.
  private static final String PAPERS = "/periksa/**";

  private final PublicPace pace;

  PublicPaceConfiguration(PublicSettings settings, Clock clock) {
    this.pace = new PublicPace(settings.requestsPerMinute(), clock);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                pace.waiting(request.getRemoteAddr())
                    .ifPresent(wait -> {
                      response.setHeader(
                          HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
                      throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
                    });
                return true;
              }
            })
        .addPathPatterns(OpenPages.PATH, OpenPages.PATH + "/**", PAPERS);
  }
}
