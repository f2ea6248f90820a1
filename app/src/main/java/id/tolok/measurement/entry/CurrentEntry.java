package id.tolok.measurement.entry;

import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/// What people enter now: kept in one round trip where nothing stands against it, else judged once
/// more in a transaction, which also tells what stands against it.
@Service
final class CurrentEntry implements FigureEntry {

  private final QuickEntry quick;
  private final EntryWork work;
  private final Occasions occasions;

  CurrentEntry(QuickEntry quick, EntryWork work, Occasions occasions) {
    this.quick = quick;
    this.work = work;
    this.occasions = occasions;
  }

  @Override
  public Outcome save(Entry entry) {
    var occasion = occasions.now();
    return quick
        .save(entry, occasion)
        .<Outcome>map(Outcome.Saved::new)
        .orElseGet(() -> judged(entry, occasion));
  }

  private Outcome judged(Entry entry, Occasion occasion) {
    var outcomes = work.save(List.of(entry), occasion);
    return Objects.requireNonNull(outcomes.get(entry.key()));
  }
}
