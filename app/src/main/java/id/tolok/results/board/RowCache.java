package id.tolok.results.board;

import id.tolok.results.Basis;
import id.tolok.shell.wording.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Rows of pages, written once for as long as nothing they show has changed. The stamp is part of
/// what is asked for, so what is given back is never older than the scorecard it was asked with.
/// Holds a bounded amount; what was asked for least lately goes first.
public final class RowCache {

  /// What rows belong to.
  public record Key(long agencyId, int year, Basis basis, Language language) {}

  private record Written(long stamp, byte[] bytes) {}

  private final long mostBytes;
  private final Map<Key, Written> written = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  /// @param mostBytes how much is held at most
  public RowCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// The rows as of a stamp; written where they are not at hand. The bytes must not be changed.
  public byte[] rows(Key key, long stamp, Supplier<byte[]> writing) {
    byte[] found = find(key, stamp);
    if (found != null) {
      return found;
    }
    byte[] fresh = writing.get();
    keep(key, new Written(stamp, fresh));
    return fresh;
  }

  private synchronized byte @Nullable [] find(Key key, long stamp) {
    Written found = written.get(key);
    return found != null && found.stamp() == stamp ? found.bytes() : null;
  }

  private synchronized void keep(Key key, Written fresh) {
    Written before = written.put(key, fresh);
    size += fresh.bytes().length - (before == null ? 0 : before.bytes().length);
    var oldest = written.entrySet().iterator();
    while (size > mostBytes && written.size() > 1) {
      size -= oldest.next().getValue().bytes().length;
      oldest.remove();
    }
  }

  synchronized long size() {
    return size;
  }
}
