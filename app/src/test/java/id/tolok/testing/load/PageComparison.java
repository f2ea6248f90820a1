package id.tolok.testing.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/// The table of a sub-district's year, 60 indicators by 12 months, asked for over 64 connections:
/// ours against the usual way, turn by turn, so that what else the machine does hits both.
record PageComparison(Hammer ours, Hammer usual) {

  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 3;

  /// One turn of each.
  private record Round(Hammer.Measured ours, Hammer.Measured usual) {
    double ratio() {
      return ours.perSecond() / usual.perSecond();
    }
  }

  /// @param seconds of each measured turn
  /// @return lines of the page of results
  String run(int seconds) throws InterruptedException, ExecutionException {
    ours.run(CONNECTIONS, seconds);
    usual.run(CONNECTIONS, seconds);
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(new Round(ours.run(CONNECTIONS, seconds), usual.run(CONNECTIONS, seconds)));
    }
    var middle =
        rounds.stream()
            .sorted(Comparator.comparingDouble(Round::ratio))
            .skip(ROUNDS / 2)
            .findFirst()
            .orElseThrow();
    return """
    ## The scorecard page at %d connections

    60 indicators by 12 months, signed in, escaped; each side %d turns of %d s after one dropped, the middle one by ratio.

    | | answers a second | p50 ms | p99 ms | bytes | other answers |
    |---|---:|---:|---:|---:|---:|
    %s
    %s

    Ours serves **%.1f times** as many (asked: 10), its p99 is %.0f ms (asked: below 60). All ratios: %s.
    """
        .formatted(
            CONNECTIONS,
            ROUNDS,
            seconds,
            line("Tolok", middle.ours()),
            line("one query and Thymeleaf", middle.usual()),
            middle.ratio(),
            middle.ours().millis(0.99),
            rounds.stream().map(round -> "%.1f".formatted(round.ratio())).toList());
  }

  private static String line(String who, Hammer.Measured measured) {
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.1f | %d | %d |",
        who,
        measured.perSecond(),
        measured.millis(0.5),
        measured.millis(0.99),
        measured.bytes(),
        measured.refused());
  }
}
