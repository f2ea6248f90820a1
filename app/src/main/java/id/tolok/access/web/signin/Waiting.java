package id.tolok.access.web.signin;

import id.tolok.shell.Visit;
import java.time.Duration;

/// Says how long somebody has to wait.
public final class Waiting {

  private static final Duration SECONDS_BELOW = Duration.ofMinutes(2);

  private Waiting() {}

  public static String words(Visit visit, Duration left) {
    if (left.compareTo(SECONDS_BELOW) < 0) {
      return visit.w(
          "access.wait.seconds",
          visit.format().number(Math.max(1, left.plusMillis(999).toSeconds())));
    }
    return visit.w("access.wait.minutes", visit.format().number(left.plusSeconds(59).toMinutes()));
  }
}
