package id.tolok.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The clock of every server the tests share: it goes as clocks do, but always on the same day. So
/// a window that is open in a test stays open whenever the test runs.
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Clock CLOCK = onTheDay(Clock.system(ZoneId.of("Asia/Jakarta")));

  private static Clock onTheDay(Clock running) {
    long days = ChronoUnit.DAYS.between(LocalDate.now(running), DAY);
    return Clock.offset(running, Duration.ofDays(days));
  }

  @Bean
  @Primary
  Clock clockOfTheDay() {
    return CLOCK;
  }

  public static LocalDate today() {
    return LocalDate.now(CLOCK);
  }

  public static Instant now() {
    return CLOCK.instant();
  }

  /// For a statement that keeps when something was: the database has a clock of its own.
  public static OffsetDateTime moment() {
    return OffsetDateTime.now(CLOCK);
  }
}
