package id.tolok.catalogue.search;

import id.tolok.catalogue.store.SearchStore.Count;
import id.tolok.kernel.Recent;
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

  private final Recent<Key, List<Count>> kept = Recent.of(KEPT_MAX);

  /// The counts under a key, counted now where nobody asked before.
  List<Count> get(Key key, Supplier<List<Count>> counting) {
    return kept.findOrRead(key, _ -> true, () -> List.copyOf(counting.get()));
  }
}
