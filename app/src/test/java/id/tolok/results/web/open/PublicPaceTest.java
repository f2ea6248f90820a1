package id.tolok.results.web.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;

class PublicPaceTest {

  private static final Instant NOW = TestClock.now();
  private static final Object PAGE = new Object();

  @Test
  void oneTooManyWaitsForTheEndOfItsMinute() {
    var pace = new PublicPace(2, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(pace.waiting("10.0.0.1")).isEmpty();
    assertThat(pace.waiting("10.0.0.1")).isEmpty();
    assertThat(pace.waiting("10.0.0.1")).contains(Duration.ofMinutes(1));
    assertThat(pace.waiting("10.0.0.2")).isEmpty();
  }

  @Test
  void subscriberOfTheNewProtocolIsOneWhicheverAddressIsTaken() {
    var pace = new PublicPace(1, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(pace.waiting("2001:db8:0:1:0:0:0:1")).isEmpty();
    assertThat(pace.waiting("2001:db8:0:1:a:b:c:d")).isPresent();
    assertThat(pace.waiting("2001:db8:0:2:0:0:0:1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/publik", "/publik/7", "/periksa/0f3a"})
  void pagesForEverybodyAreHeldBack(String path) throws Exception {
    var interceptor = interceptor();
    assertThat(interceptor.matches(request(path))).isTrue();
    assertThat(interceptor.preHandle(request(path), new MockHttpServletResponse(), PAGE)).isTrue();
    var answer = new MockHttpServletResponse();
    assertThatThrownBy(() -> interceptor.preHandle(request(path), answer, PAGE))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            fault -> assertThat(fault.getStatusCode().value()).isEqualTo(429));
    assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
  }

  @Test
  void pagesOfPeopleWhoSignedInAreNot() {
    assertThat(interceptor().matches(request("/capaian"))).isFalse();
  }

  private static MappedInterceptor interceptor() {
    var registry =
        new InterceptorRegistry() {
          List<Object> all() {
            return getInterceptors();
          }
        };
    new PublicPaceConfiguration(new PublicSettings(1), Clock.fixed(NOW, ZoneOffset.UTC))
        .addInterceptors(registry);
    return (MappedInterceptor) registry.all().getFirst();
  }

  private static MockHttpServletRequest request(String path) {
    var request = new MockHttpServletRequest("GET", path);
    ServletRequestPathUtils.parseAndCache(request);
    return request;
  }
}
