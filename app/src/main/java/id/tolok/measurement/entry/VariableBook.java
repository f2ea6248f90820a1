package id.tolok.measurement.entry;

import id.tolok.measurement.store.AskedVariable;
import id.tolok.measurement.store.CircumstanceStore;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// What is said about the variables of agencies, held in memory as long as the stamp of what
/// concerns every year of the agency is the same. Who holds their positions is not part of it.
@Component
final class VariableBook {

  private static final int HELD_MAX = 500;

  private final CircumstanceStore store;

  /// Guarded by itself; the least recently asked for is dropped first.
  private final Map<Long, Page> held =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Page> eldest) {
          return size() > HELD_MAX;
        }
      };

  VariableBook(CircumstanceStore store) {
    this.store = store;
  }

  private record Page(long stamp, Map<Long, AskedVariable> variables) {}

  /// The variables of an agency by their keys.
  ///
  /// @param stamp under which they hold
  Map<Long, AskedVariable> of(long agencyId, long stamp) {
    synchronized (held) {
      Page known = held.get(agencyId);
      if (known != null && known.stamp() == stamp) {
        return known.variables();
      }
    }
    var read =
        new Page(
            stamp, Map.copyOf(store.variables(agencyId, OptionalLong.empty(), LocalDate.EPOCH)));
    synchronized (held) {
      held.put(agencyId, read);
    }
    return read.variables();
  }
}
