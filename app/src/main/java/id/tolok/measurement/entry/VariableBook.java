package id.tolok.measurement.entry;

import id.tolok.kernel.Recent;
import id.tolok.measurement.store.occasion.AskedVariable;
import id.tolok.measurement.store.occasion.CircumstanceStore;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// What is said about the variables of agencies, held in memory as long as the stamp of what
/// concerns every year of the agency is the same. Who holds their positions is not part of it.
@Component
final class VariableBook {

  private static final int HELD_MAX = 500;

  private final CircumstanceStore store;

  private final Recent<Long, Page> held = Recent.of(HELD_MAX);

  VariableBook(CircumstanceStore store) {
    this.store = store;
  }

  private record Page(long stamp, Map<Long, AskedVariable> variables) {}

  /// The variables of an agency by their keys.
  ///
  /// @param stamp under which they hold
  Map<Long, AskedVariable> of(long agencyId, long stamp) {
    return held.findOrRead(
            agencyId, page -> page.stamp() == stamp, () -> new Page(stamp, variables(agencyId)))
        .variables();
  }

  private Map<Long, AskedVariable> variables(long agencyId) {
    return Map.copyOf(store.variables(agencyId, OptionalLong.empty(), LocalDate.EPOCH));
  }
}
