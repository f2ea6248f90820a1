package id.tolok.results.snapshot;

import static id.tolok.results.snapshot.CanonicalJson.figure;

import id.tolok.achievement.Achievement;
import id.tolok.formula.Value;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was reached, written down.
final class Reached {

  private Reached() {}

  /// The results of every indicator, by its key and by the stretches frozen together.
  static Map<String, Object> write(Scorecard card, Stretch frozen) {
    Map<String, Object> results = new TreeMap<>();
    for (ScoredIndicator indicator : card.plan().indicators()) {
      Map<String, Object> own = new TreeMap<>();
      for (Stretch stretch : together(frozen)) {
        own.put(StretchCode.of(stretch), write(card.scored(indicator.id(), stretch)));
      }
      results.put(Long.toString(indicator.id()), own);
    }
    return results;
  }

  /// A quarter is printed beside the year so far and the year's target.
  private static List<Stretch> together(Stretch frozen) {
    int ordinal = frozen.ordinal();
    return switch (frozen.kind()) {
      case MONTH -> List.of(frozen);
      case QUARTER -> List.of(frozen, Stretch.toDate(ordinal), Stretch.againstYear(ordinal));
      case TO_DATE, AGAINST_YEAR -> List.of(Stretch.toDate(ordinal), Stretch.againstYear(ordinal));
    };
  }

  private static Map<String, Object> write(Scored scored) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("target", Planned.write(scored.target()));
    written.put("actual", write(scored.actual()));
    written.put("achievement", write(scored.achievement()));
    scored
        .findGrade()
        .ifPresent(
            grade -> written.put("grade", Map.of("level", grade.level(), "name", grade.name())));
    return written;
  }

  private static Map<String, Object> write(Value actual) {
    return switch (actual) {
      case Value.Known(var number) -> Map.of("known", figure(number));
      case Value.Missing(var variables) -> Map.of("missing", variables);
      case Value.NoEvent(var denominator) -> Map.of("noEvent", denominator);
      case Value.Failed(var cause) -> Map.of("failed", cause.code().name());
    };
  }

  private static Map<String, Object> write(Achievement achievement) {
    return switch (achievement) {
      case Achievement.Measured measured -> {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("percent", figure(measured.percent().decimal()));
        measured.differingRaw().ifPresent(raw -> written.put("raw", figure(raw.decimal())));
        if (!measured.findings().isEmpty()) {
          written.put("findings", measured.findings().stream().map(Enum::name).toList());
        }
        yield written;
      }
      case Achievement.NotMeasured(var reason) -> Map.of("reason", reason.name());
    };
  }
}
