package id.tolok.measurement.explanation;

import id.tolok.measurement.ConcernedResults.Concern;
import id.tolok.shell.Formats;
import id.tolok.shell.Words;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/// Results that have to be explained, in words.
public final class ConcernWords {

  private ConcernWords() {}

  /// `48,5 % · Sangat Rendah`.
  public static String result(Words words, Concern concern) {
    return percent(words, concern.percent()) + " · " + concern.grade();
  }

  /// Why it has to be explained: `sangat rendah, turun dari 62 %`.
  public static String causes(Words words, Concern concern) {
    var before = concern.before();
    return concern.causes().stream()
        .sorted()
        .map(cause ->
            words.get(
                "measurement.concern." + cause.name(),
                before == null ? "" : percent(words, before)))
        .collect(Collectors.joining(", "));
  }

  private static String percent(Words words, BigDecimal percent) {
    return new Formats(words.language(), ZoneOffset.UTC).number(percent) + " %";
  }
}
