package id.tolok.access.signin;

import id.tolok.access.AccessSettings;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.AttemptStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down guessing. Per name typed (whether such an account exists or not) the wait doubles
/// with each failure past the free ones, from half a minute to a quarter of an hour; a network
/// address that fails too often waits until a quarter of an hour has passed.
@Component
public final class Lockout {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(12);
  private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);

  private final AttemptStore store;
  private final AccessSettings settings;
  private final Clock clock;

  Lockout(AttemptStore store, AccessSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /// How long this name at this address still has to wait.
  public Optional<Duration> wait(String name, String networkAddress) {
    var now = clock.instant();
    return store
        .blockedUntil(List.of(name(name), address(networkAddress)), now)
        .map(until -> Duration.between(now, until));
  }

  public void failed(String name, String networkAddress) {
    var now = clock.instant();
    int byName = store.failed(name(name), now, now.minus(MEMORY));
    if (byName >= settings.failuresFree()) {
      store.block(name(name), now.plus(waitAfter(byName - settings.failuresFree())));
    }
    int byAddress = store.failed(address(networkAddress), now, now.minus(ADDRESS_WINDOW));
    if (byAddress >= settings.failuresPerAddress()) {
      store.block(address(networkAddress), now.plus(ADDRESS_WINDOW));
    }
  }

  /// A right sign-in clears the name, not the address: whoever knows one password must not gain
  /// free guesses at others.
  public void succeeded(String name) {
    store.forget(name(name));
  }

  public int prune() {
    return store.prune(clock.instant().minus(KEPT));
  }

  static Duration waitAfter(int failuresPastFree) {
    if (failuresPastFree >= 5) {
      return LONGEST_WAIT;
    }
    return FIRST_WAIT.multipliedBy(1L << failuresPastFree);
  }

  private static String name(String typed) {
    return "name:" + Base64.getEncoder().encodeToString(Secrets.hash(typed));
  }

  /// One subscriber holds a whole /64 of the newer network addresses.
  private static String address(String networkAddress) {
    return "address:" + NetworkAddress.subscriber(networkAddress);
  }
}
