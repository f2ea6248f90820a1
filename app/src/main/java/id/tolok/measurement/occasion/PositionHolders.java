package id.tolok.measurement.occasion;

import id.tolok.database.Grounds;
import id.tolok.kernel.Recent;
import id.tolok.measurement.store.due.HolderStore;
import id.tolok.measurement.store.due.HolderStore.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who holds the positions of agencies on a day, held in memory as long as nothing about people,
/// their positions and their accounts changed.
@Component
public final class PositionHolders {

  private static final int HELD_MAX = 1_000;

  private final HolderStore store;
  private final Grounds grounds;

  private final Recent<Long, Page> held = Recent.of(HELD_MAX);

  PositionHolders(HolderStore store, Grounds grounds) {
    this.store = store;
    this.grounds = grounds;
  }

  private record Page(String mark, LocalDate day, Map<Long, Held> positions) {}

  /// The positions of agencies that the caller knows to be in scope, by position; those that were
  /// removed are absent.
  public Map<Long, Held> of(Collection<Long> agencyIds, LocalDate day) {
    if (TransactionSynchronizationManager.isActualTransactionActive() && !grounds.isSeen()) {
      return all(store.positions(agencyIds, day).values());
    }
    String mark = grounds.seen();
    List<Map<Long, Held>> found = new ArrayList<>();
    List<Long> missing = new ArrayList<>();
    for (long agencyId : agencyIds) {
      held.find(agencyId)
          .filter(page -> page.mark().equals(mark) && page.day().equals(day))
          .ifPresentOrElse(page -> found.add(page.positions()), () -> missing.add(agencyId));
    }
    if (!missing.isEmpty()) {
      var read = store.positions(missing, day);
      missing.forEach(agencyId ->
          held.keep(agencyId, new Page(mark, day, read.getOrDefault(agencyId, Map.of()))));
      found.addAll(read.values());
    }
    return all(found);
  }

  private static Map<Long, Held> all(Collection<Map<Long, Held>> pages) {
    if (pages.size() == 1) {
      return pages.iterator().next();
    }
    Map<Long, Held> all = new HashMap<>();
    pages.forEach(all::putAll);
    return all;
  }
}
