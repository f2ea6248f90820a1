package id.tolok.survey.defence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How thick answers come from each network, without knowing anybody: an address leads, in memory
/// and for a day, to a random number; only that number stands beside an answer. Ten thousand
/// answers of one script therefore stand under one number, and wait together for a person.
@Component
public final class Networks {

  private static final int REMEMBERED = 100_000;
  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final Duration ONE_HOUR = Duration.ofHours(1);

  private final ConcurrentHashMap<Place, NetworkDay> days = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final NetworkDay.Limits ofNetworks;
  private final NetworkDay.Limits ofKiosks;
  private final Clock clock;
  private volatile Instant tidied;

  Networks(DefenceSettings settings, Clock clock) {
    this.ofNetworks =
        new NetworkDay.Limits(
            settings.sheetsPerNetworkHour(),
            settings.sheetsPerNetworkDay(),
            settings.alikeInARow(),
            settings.triesPerNetworkHour(),
            Duration.ZERO);
    // A queue that is pleased answers alike; what a kiosk cannot do is answer fast.
    this.ofKiosks =
        new NetworkDay.Limits(
            settings.kioskSheetsPerDay(),
            settings.kioskSheetsPerDay(),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            settings.kioskPause());
    this.clock = clock;
    this.tidied = clock.instant();
  }

  /// Where one form came from.
  private sealed interface Source {
    record OfNetwork(Network network) implements Source {}

    record OfKiosk(long device) implements Source {}
  }

  private record Place(long roundId, Source source) {}

  /// The day of the network an address belongs to.
  ///
  /// @param answers sheets the round has, or had a moment ago
  /// @param address as the container gives it; it goes no further
  /// @param zone in which the day is counted
  public NetworkDay ofAddress(long roundId, int answers, String address, ZoneId zone) {
    var source = new Source.OfNetwork(Network.of(address));
    return day(new Place(roundId, source), answers, ofNetworks, zone);
  }

  /// The day of a kiosk.
  ///
  /// @param answers sheets the round has, or had a moment ago
  public NetworkDay ofKiosk(long roundId, int answers, long device, ZoneId zone) {
    return day(new Place(roundId, new Source.OfKiosk(device)), answers, ofKiosks, zone);
  }

  private NetworkDay day(Place place, int answers, NetworkDay.Limits limits, ZoneId zone) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, zone);
    var known = days.get(place);
    if (known != null && known.day().equals(today)) {
      return known;
    }
    forget(now);
    return days.compute(
        place,
        (same, old) ->
            old != null && old.day().equals(today)
                ? old
                : new NetworkDay(today, origin(), answers, limits, now));
  }

  /// Zero means that nothing is known.
  private long origin() {
    long number = random.nextLong();
    return number == 0 ? 1 : number;
  }

  /// Forgets the days that are over; where more networks come than can be remembered, those that
  /// were silent for the longest time.
  private void forget(Instant now) {
    if (now.isAfter(tidied.plus(ONE_HOUR))) {
      tidied = now;
      forgetSilent(now.minus(ONE_DAY));
    }
    for (var silence = ONE_HOUR;
        days.size() >= REMEMBERED && silence.isPositive();
        silence = silence.dividedBy(4)) {
      forgetSilent(now.minus(silence));
    }
  }

  private void forgetSilent(Instant since) {
    days.values().removeIf(day -> day.isUnusedSince(since));
  }
}
