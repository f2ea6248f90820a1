package id.tolok.measurement.entry;

import id.tolok.formula.Formulas;
import id.tolok.kernel.Recent;
import id.tolok.measurement.limit.Ratio;
import id.tolok.measurement.store.RatioStore;
import java.util.ArrayList;
import java.util.List;
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

  private record Page(long stamp, List<Ratio> ratios) {}

  /// The ratios among the formulas of a year.
  ///
  /// @param stamp under which they hold
  List<Ratio> of(long agencyId, int year, long stamp) {
    var place = new Place(agencyId, year);
    var known = held.find(place).filter(page -> page.stamp() == stamp);
    if (known.isPresent()) {
      return known.get().ratios();
    }
    var read = new Page(stamp, List.copyOf(read(agencyId, year)));
    held.keep(place, read);
    return read.ratios();
  }

  private List<Ratio> read(long agencyId, int year) {
    var quotients = store.quotients(agencyId, year);
    if (quotients.isEmpty()) {
      return List.of();
    }
    Set<Long> exceeding = store.exceeding(agencyId);
    var found = new ArrayList<Ratio>();
    quotients.forEach(each -> found.addAll(ratio(each, exceeding).toList()));
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
