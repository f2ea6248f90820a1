package id.tolok.results.snapshot;

import static id.tolok.results.snapshot.CanonicalJson.figure;

import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The figures results were computed from, written down and read again.
final class FrozenFigures {

  private FrozenFigures() {}

  /// Every figure that the results up to a month can rest on. Later ones are left out, so that the
  /// same quarter gives the same hash after another one was entered.
  ///
  /// @param yearsBack how far the formulas look back
  static Map<String, Object> write(
      ScorecardPlan plan, FigureColumns figures, int yearsBack, int lastMonth) {
    Map<String, Object> written = new TreeMap<>();
    for (ScoredVariable variable : plan.variables()) {
      Map<String, Object> own = new TreeMap<>();
      for (int year = plan.year() - yearsBack; year <= plan.year(); year++) {
        for (EntryPeriod period : EntryPeriod.all(year, variable.kind())) {
          BigDecimal amount =
              variable.feed() instanceof Feed.Given
                      && (year < plan.year() || period.firstMonth() <= lastMonth)
                  ? figures.figure(variable.id(), period)
                  : null;
          if (amount != null) {
            own.put(period.code(), figure(amount));
          }
        }
      }
      if (!own.isEmpty()) {
        written.put(Long.toString(variable.id()), own);
      }
    }
    return written;
  }

  static FigureColumns read(JsonNode node) {
    Map<Long, Map<EntryPeriod, BigDecimal>> figures = new HashMap<>();
    node.properties()
        .forEach(variable -> {
          Map<EntryPeriod, BigDecimal> own = new HashMap<>();
          variable
              .getValue()
              .properties()
              .forEach(each ->
                  own.put(EntryPeriod.parse(each.getKey()).orElseThrow(), figure(each.getValue())));
          figures.put(Long.valueOf(variable.getKey()), own);
        });
    return (variableId, period) -> figures.getOrDefault(variableId, Map.of()).get(period);
  }
}
