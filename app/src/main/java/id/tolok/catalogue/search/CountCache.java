package id.tolok.catalogue.search;

import id.tolok.catalogue.store.SearchStore.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps counts of the latest questions. A version never changes, so what was counted in a set of
/// versions stays true; another decree makes another set.
final class CountCache {

  private static final int KEPT_MAX = 300;

  /// What was counted.
  ///
  /// @param versions looked through, all of them in scope of whoever asks
  record Key(List<Long> versions, Map<Facet, Set<String>> filters, @Nullable String terms) {}

  private final Map<Key, List<Count>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Count>> eldest) {
          return size() > KEPT_MAX;
        }
      };

  /// The counts under a key, counted now where nobody asked before.
  List<Count> get(Key key, Supplier<List<Count>> counting) {
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    var counted = List.copyOf(counting.get());
    synchronized (kept) {
      kept.put(key, counted);
    }
    return counted;
  }
}
