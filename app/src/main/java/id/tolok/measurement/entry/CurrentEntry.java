package id.tolok.measurement.entry;

import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.occasion.Occasions;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/// What people enter now.
@Service
final class CurrentEntry implements FigureEntry {

  private final EntryWork work;
  private final Occasions occasions;

  CurrentEntry(EntryWork work, Occasions occasions) {
    this.work = work;
    this.occasions = occasions;
  }

  @Override
  public Outcome save(Entry entry) {
    var outcomes = work.save(List.of(entry), occasions.now(), OptionalLong.empty());
    return Objects.requireNonNull(outcomes.get(entry.key()));
  }
}
