package id.tolok.audit;

import id.tolok.audit.store.TrailStore;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What a transaction recorded and has not written yet.
final class PendingEntries implements TransactionSynchronization, Ordered {

  private final TrailStore store;
  private final List<NewEntry> entries = new ArrayList<>();
  private boolean written;

  private PendingEntries(TrailStore store) {
    this.store = store;
  }

  /// Those of the running transaction; a transaction inside another has its own.
  static PendingEntries ofTransaction(TrailStore store) {
    for (var known : TransactionSynchronizationManager.getSynchronizations()) {
      if (known instanceof PendingEntries pending) {
        return pending;
      }
    }
    var pending = new PendingEntries(store);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }

  /// Holds an entry back until the commit. What comes after everything was written, from others
  /// that act at the commit, is written at once.
  void add(NewEntry entry) {
    if (written) {
      store.append(List.of(entry));
    } else {
      entries.add(entry);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    store.append(entries);
    written = true;
  }

  /// After all others that act at the commit.
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
