package id.tolok.measurement.entry;

import id.tolok.formula.Formulas;
import id.tolok.kernel.Recent;
import id.tolok.measurement.limit.Ratio;
import id.tolok.measurement.store.occasion.RatioStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The quotients of agencies' formulas, held in memory as long as the stamp of what concerns every
/// year of the agency is the same.
@Component
final class RatioBook {

  private static final int HELD_MAX = 1_000;

  private final RatioStore store;

  private final Recent<Place, Page> held = Recent.of(HELD_MAX);

  RatioBook(RatioStore store) {
    this.store = store;
  }

  private record Place(long agencyId, int year) {}

  private record Page(long stamp, Ratios ratios) {}

  /// The ratios among the formulas of some years, by year.
  ///
  /// @param stamp under which they hold
  Map<Integer, Ratios> of(long agencyId, Collection<Integer> years, long stamp) {
    Map<Integer, Ratios> found = new HashMap<>();
    for (int year : years) {
      held.find(new Place(agencyId, year))
          .filter(page -> page.stamp() == stamp)
          .ifPresent(page -> found.put(year, page.ratios()));
    }
    var missing = years.stream().filter(year -> !found.containsKey(year)).toList();
    if (!missing.isEmpty()) {
      var read = read(agencyId, missing);
      missing.forEach(year -> {
        var ratios = read.getOrDefault(year, Ratios.NONE);
        held.keep(new Place(agencyId, year), new Page(stamp, ratios));
        found.put(year, ratios);
      });
    }
    return found;
  }

  /// Those of years that one version measures are read once.
  private Map<Integer, Ratios> read(long agencyId, Collection<Integer> years) {
    var quotients = store.quotients(agencyId, years);
    if (quotients.isEmpty()) {
      return Map.of();
    }
    Set<Long> exceeding = store.exceeding(agencyId);
    Map<Integer, Ratios> found = new HashMap<>();
    quotients.forEach((measured, ofVersion) -> {
      var ratios = Ratios.of(ofVersion.stream().flatMap(each -> ratio(each, exceeding)).toList());
      measured.forEach(year -> found.put(year, ratios));
    });
    return found;
  }

  private static Stream<Ratio> ratio(RatioStore.Quotient quotient, Set<Long> exceeding) {
    return Formulas.parse(quotient.expression())
        .expression()
        .flatMap(expression -> Ratio.find(expression, quotient.unit()))
        .stream()
        .flatMap(names -> {
          Long part = quotient.variables().get(names.part());
          Long whole = quotient.variables().get(names.whole());
          return part == null || whole == null || part.equals(whole)
              ? Stream.empty()
              : Stream.of(
                  new Ratio(
                      part,
                      whole,
                      quotient.indicator(),
                      names.isAgainstPlan() || exceeding.contains(part)));
        });
  }
}
