package id.tolok.survey.defence;

import id.tolok.kernel.Recent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows down who tries addresses no poster has, so that guessing costs the database next to
/// nothing. What was found once is always looked up, and a network that guessed too often may still
/// try something new every second: an address made a moment ago works at once, whoever sits beside
/// the one who guesses. In memory only, and never more than it may take.
@Component
public final class WrongCodes {

  private static final int CODES_REMEMBERED = 50_000;
  private static final int NETWORKS_REMEMBERED = 20_000;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration PACE = Duration.ofSeconds(1);

  private final Recent<String, Boolean> found = Recent.of(CODES_REMEMBERED);
  private final Recent<Network, Guesses> networks = Recent.of(NETWORKS_REMEMBERED);
  private final int guessesPerHour;
  private final Clock clock;

  WrongCodes(DefenceSettings settings, Clock clock) {
    this.guessesPerHour = settings.wrongCodesPerNetworkHour();
    this.clock = clock;
  }

  /// What one network guessed.
  private static final class Guesses {
    private Instant hourBegan;
    private Instant next;
    private int inHour;

    Guesses(Instant now) {
      this.hourBegan = now;
      this.next = now;
    }

    synchronized Optional<Duration> pause(Instant now, int most) {
      if (!now.isBefore(hourBegan.plus(HOUR))) {
        hourBegan = now;
        inHour = 0;
      }
      if (inHour < most) {
        return Optional.empty();
      }
      if (now.isBefore(next)) {
        return Optional.of(Duration.between(now, next));
      }
      next = now.plus(PACE);
      return Optional.empty();
    }

    synchronized void wrong() {
      inHour++;
    }
  }

  /// How long to wait before a code may be looked up; empty where it may be now.
  ///
  /// @param address as the container gives it; it goes no further
  public Optional<Duration> pause(String code, String address) {
    if (found.find(code).isPresent()) {
      return Optional.empty();
    }
    return networks
        .find(Network.of(address))
        .flatMap(guesses -> guesses.pause(clock.instant(), guessesPerHour));
  }

  /// There is such a code.
  public void right(String code) {
    if (found.find(code).isEmpty()) {
      found.keep(code, true);
    }
  }

  /// There is no such code.
  public void wrong(String address) {
    networks.findOrKeep(Network.of(address), _ -> new Guesses(clock.instant())).wrong();
  }
}
