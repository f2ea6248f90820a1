package id.tolok.measurement.explanation;

import id.tolok.measurement.statement.ConcernedResults.Cause;
import id.tolok.measurement.statement.ConcernedResults.Concern;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.time.ZoneOffset;

/// Results that have to be explained, in words.
public final class ConcernWords {

  private ConcernWords() {}

  /// `48,50% · Sangat Rendah`, and what it came down from where it did.
  public static String result(Words words, Concern concern) {
    var now = percent(words, concern.percent()) + " · " + concern.grade();
    var before = concern.before();
    return before != null && concern.causes().contains(Cause.WORSE)
        ? words.get("measurement.concern.worse", now, percent(words, before))
        : now;
  }

  private static String percent(Words words, BigDecimal percent) {
    return new Formats(words.language(), ZoneOffset.UTC).percent(percent);
  }
}
