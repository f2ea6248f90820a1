package id.tolok.access.guard;

import id.tolok.access.AccessSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How many requests a token may make in a minute. Counted by each node for itself.
@Component
final class TokenPace {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int TOKENS_REMEMBERED = 10_000;

  private record Window(Instant since, int requests) {}

  private final ConcurrentHashMap<Long, Window> windows = new ConcurrentHashMap<>();
  private final int most;
  private final Clock clock;

  TokenPace(AccessSettings settings, Clock clock) {
    this.most = settings.tokenRequestsPerMinute();
    this.clock = clock;
  }

  /// Counts a request; gives how long to wait where it is one too many.
  Optional<Duration> waiting(long tokenId) {
    var now = clock.instant();
    if (windows.size() > TOKENS_REMEMBERED) {
      windows.values().removeIf(window -> over(window, now));
    }
    var window =
        windows.merge(
            tokenId,
            new Window(now, 1),
            (old, fresh) -> over(old, now) ? fresh : new Window(old.since(), old.requests() + 1));
    return window.requests() > most
        ? Optional.of(Duration.between(now, window.since().plus(WINDOW)))
        : Optional.empty();
  }

  private static boolean over(Window window, Instant now) {
    return !now.isBefore(window.since().plus(WINDOW));
  }
}
