package id.tolok.organization.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.LongFunction;

/// Keeps trees trees.
public final class Loops {

  private Loops() {}

  /// Whether putting one thing under another would close a loop: walking up from the new parent
  /// meets the thing itself.
  public static boolean closes(long self, long parent, LongFunction<Optional<Long>> above) {
    var met = new HashSet<Long>();
    for (var at = Optional.of(parent); at.isPresent(); at = above.apply(at.get())) {
      if (at.get() == self || !met.add(at.get())) {
        return true;
      }
    }
    return false;
  }
}
