package id.tolok.audit;

import id.tolok.audit.ChainProblem.Kind;
import id.tolok.audit.store.ChainStore.Head;
import id.tolok.audit.store.StoredEntry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks along one chain, entry after entry. What was found out about a place is held back until
/// the next place comes, because a second entry at the same place puts the first in another light.
final class ChainWalk {

  private static final String START = "0".repeat(64);

  private final long chain;
  private final @Nullable Head head;
  private final List<ChainHead> noted;
  private final Consumer<ChainProblem> problems;

  /// The last place that was filled, and the hash that stands there.
  private long place;

  private String hash = START;

  /// The hash at the place before.
  private String hashBefore = START;

  /// Whether entries are missing right before the last place: then nothing is known of its link.
  private boolean afterGap;

  private @Nullable Kind suspected;
  private @Nullable StoredEntry last;
  private @Nullable String hashAtHead;

  ChainWalk(
      long chain, @Nullable Head head, List<ChainHead> noted, Consumer<ChainProblem> problems) {
    this.chain = chain;
    this.head = head;
    this.noted = noted;
    this.problems = problems;
  }

  long chain() {
    return chain;
  }

  void entry(StoredEntry entry) {
    if (entry.position() <= place || entry.position() < 1) {
      second(entry);
      return;
    }
    boolean gap = entry.position() > place + 1;
    boolean linked = gap || entry.previousHash().equals(hash);
    boolean sound = entry.expectedHash().equals(entry.hash());
    if (!linked && sound && place > 0) {
      suspected = suspected == null ? Kind.REPLACED : suspected;
      linked = true;
    }
    settle();
    if (gap) {
      report(Kind.REMOVED, place + 1, entry.position() - 1, ChainWords.removed());
    }
    hashBefore = hash;
    take(entry, flaw(linked, sound));
    afterGap = gap;
    place = entry.position();
  }

  /// Checks the end of the chain after its last entry.
  void end() {
    settle();
    if (head == null) {
      if (place > 0) {
        report(Kind.HEAD, place, place, ChainWords.headMissing());
      }
    } else if (head.length() > place) {
      beyondLast(head);
    } else if (isBeyondHead()) {
      report(Kind.INSERTED, head.length() + 1, place, ChainWords.insertedAtEnd());
    } else if (head.length() != place || !head.hash().equals(hash)) {
      report(Kind.HEAD, Math.max(place, 1), Math.max(place, 1), ChainWords.headDiffers());
    }
    noted.stream().filter(note -> note.length() > place).forEach(this::lost);
  }

  /// Two entries at one place: the one that fits the chain is taken for the true one.
  private void second(StoredEntry entry) {
    boolean fits =
        entry.position() == place
            && suspected != null
            && (afterGap || entry.previousHash().equals(hashBefore))
            && entry.expectedHash().equals(entry.hash());
    var intruder = fits && last != null ? last : entry;
    report(Kind.INSERTED, entry.position(), entry.position(), ChainWords.inserted(intruder));
    if (fits) {
      take(entry, null);
    }
  }

  private void take(StoredEntry entry, @Nullable Kind flaw) {
    hash = entry.hash();
    last = entry;
    suspected = flaw;
    if (head != null && head.length() == entry.position()) {
      hashAtHead = hash;
    }
  }

  private static @Nullable Kind flaw(boolean linked, boolean sound) {
    if (sound) {
      return linked ? null : Kind.REPLACED;
    }
    return linked ? Kind.CHANGED : Kind.MOVED;
  }

  /// Says what is now certain about the last place.
  private void settle() {
    if (suspected != null && last != null && !isBeyondHead()) {
      report(suspected, place, place, ChainWords.of(suspected, last));
    }
    if (last != null) {
      noted.stream()
          .filter(note -> note.length() == place && !note.hash().equals(hash))
          .forEach(note -> report(Kind.NOTED, place, place, ChainWords.notedDiffers()));
    }
    suspected = null;
    last = null;
  }

  /// Whether the chain had properly ended before the last place: then it was not damaged there, all
  /// of it was inserted.
  private boolean isBeyondHead() {
    return head != null
        && place > head.length()
        && head.hash().equals(head.length() == 0 ? START : hashAtHead);
  }

  private void beyondLast(Head end) {
    if (place > 0 && end.hash().equals(hash)) {
      report(Kind.HEAD, place, place, ChainWords.headDiffers());
    } else {
      report(Kind.REMOVED, place + 1, end.length(), ChainWords.removed());
    }
  }

  private void lost(ChainHead note) {
    report(Kind.NOTED, place + 1, note.length(), ChainWords.notedLost(note.length()));
  }

  private void report(Kind kind, long from, long to, String words) {
    var subject =
        ChainWords.chain(chain)
            + (from == to ? ", entri " + from : ", entri " + from + " sampai " + to);
    problems.accept(new ChainProblem(chain, from, to, kind, subject + ": " + words));
  }
}
