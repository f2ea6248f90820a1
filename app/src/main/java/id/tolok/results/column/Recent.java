package id.tolok.results.column;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Keeps what was used last within a measure of memory; what was not used for longest goes first.
///
/// @param <K> what it is found by
final class Recent<K, V> {

  private static final float LOAD = 0.75f;
  private static final int FIRST_CAPACITY = 64;

  private final Map<K, V> kept = new LinkedHashMap<>(FIRST_CAPACITY, LOAD, true);
  private final ToIntFunction<V> weigh;
  private final long weightMax;
  private long weight;

  /// @param weigh what one weighs; asked when it comes and when it goes, and must not change
  /// @param weightMax what all may weigh together
  Recent(ToIntFunction<V> weigh, long weightMax) {
    this.weigh = weigh;
    this.weightMax = weightMax;
  }

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /// Keeps a value in place of the one before; one that outweighs everything is not kept.
  synchronized void keep(K key, V value) {
    forget(kept.remove(key));
    weight += weigh.applyAsInt(value);
    kept.put(key, value);
    for (Iterator<V> oldest = kept.values().iterator(); weight > weightMax && oldest.hasNext(); ) {
      forget(oldest.next());
      oldest.remove();
    }
  }

  synchronized int count() {
    return kept.size();
  }

  private void forget(@Nullable V value) {
    if (value != null) {
      weight -= weigh.applyAsInt(value);
    }
  }
}
