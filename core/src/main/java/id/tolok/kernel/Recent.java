package id.tolok.kernel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Keeps what was used last within a measure of memory; what was not used for longest goes first.
/// Safe for many threads at once.
///
/// @param <K> what it is found by
/// @param <V> what is kept
public final class Recent<K, V> {

  private static final float LOAD = 0.75f;
  private static final int FIRST_CAPACITY = 64;

  private final Map<K, V> kept = new LinkedHashMap<>(FIRST_CAPACITY, LOAD, true);
  private final ToIntFunction<V> weigh;
  private final long weightMax;
  private long weight;

  /// @param weigh what one weighs; asked when it comes and when it goes, and must not change
  /// @param weightMax what all may weigh together
  public Recent(ToIntFunction<V> weigh, long weightMax) {
    this.weigh = weigh;
    this.weightMax = weightMax;
  }

  /// Keeps so many, each counting as one.
  public static <K, V> Recent<K, V> of(int countMax) {
    return new Recent<>(_ -> 1, countMax);
  }

  public synchronized Optional<V> find(K key) {
    return Optional.ofNullable(kept.get(key));
  }

  /// Keeps a value in place of the one before; one that outweighs everything is not kept, and the
  /// others stay.
  public synchronized void keep(K key, V value) {
    forget(kept.remove(key));
    int own = weigh.applyAsInt(value);
    if (own > weightMax) {
      return;
    }
    weight += own;
    kept.put(key, value);
    for (Iterator<V> oldest = kept.values().iterator(); weight > weightMax && oldest.hasNext(); ) {
      forget(oldest.next());
      oldest.remove();
    }
  }

  /// The value under a key, made where there is none: one for all who ask at the same moment, so
  /// making it must be quick.
  public synchronized V findOrKeep(K key, Function<K, V> make) {
    V known = kept.get(key);
    if (known == null) {
      known = make.apply(key);
      keep(key, known);
    }
    return known;
  }

  /// The value under a key that still holds, else one read anew. Reading may take its time: nobody
  /// waits for it, and of several who read at the same moment the last one's value stays.
  ///
  /// @param holds whether what is kept is still right
  public V findOrRead(K key, Predicate<V> holds, Supplier<V> read) {
    var known = find(key).filter(holds);
    if (known.isPresent()) {
      return known.get();
    }
    V fresh = read.get();
    keep(key, fresh);
    return fresh;
  }

  /// No longer keeps a value; another that came in its place meanwhile stays.
  public synchronized void drop(K key, V value) {
    if (kept.get(key) == value) {
      drop(key);
    }
  }

  /// No longer keeps what is under a key, if anything is.
  public synchronized void drop(K key) {
    forget(kept.remove(key));
  }

  public synchronized int count() {
    return kept.size();
  }

  private void forget(@Nullable V value) {
    if (value != null) {
      weight -= weigh.applyAsInt(value);
    }
  }
}
