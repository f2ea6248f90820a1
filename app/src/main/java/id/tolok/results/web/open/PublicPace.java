package id.tolok.results.web.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How many public pages one network address may ask for in a minute. Counted by each node for
/// itself.
final class PublicPace {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES_REMEMBERED = 10_000;

  private record Window(Instant since, int requests) {}

  private final ConcurrentHashMap<String, Window> windows = new ConcurrentHashMap<>();
  private final int mostPerMinute;
  private final Clock clock;

  PublicPace(int mostPerMinute, Clock clock) {
    this.mostPerMinute = mostPerMinute;
    this.clock = clock;
  }

  /// Counts a request; gives how long to wait where it is one too many.
  Optional<Duration> waiting(String address) {
    Instant now = clock.instant();
    if (windows.size() > ADDRESSES_REMEMBERED) {
      windows.values().removeIf(window -> isOver(window, now));
    }
    var window =
        windows.merge(
            subscriber(address),
            new Window(now, 1),
            (old, fresh) -> isOver(old, now) ? fresh : new Window(old.since(), old.requests() + 1));
    return window.requests() > mostPerMinute
        ? Optional.of(Duration.between(now, window.since().plus(WINDOW)))
        : Optional.empty();
  }

  /// One subscriber has all of the last 64 bits of an IPv6 address.
  private static String subscriber(String address) {
    String[] groups = address.split(":", -1);
    return groups.length < 8 ? address : String.join(":", Arrays.asList(groups).subList(0, 4));
  }

  private static boolean isOver(Window window, Instant now) {
    return !now.isBefore(window.since().plus(WINDOW));
  }
}
