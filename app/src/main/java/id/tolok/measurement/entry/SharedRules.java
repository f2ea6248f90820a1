package id.tolok.measurement.entry;

import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Occasions;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The rules of entry for whole batches.
@Service
final class SharedRules implements EntryRules {

  private final EntryJudge judge;
  private final Occasions occasions;

  SharedRules(EntryJudge judge, Occasions occasions) {
    this.judge = judge;
    this.occasions = occasions;
  }

  @Override
  public Judge judge(long agencyId, Collection<Integer> years) {
    occasions.requireInScope(agencyId);
    return new Shared(judge.gather(agencyId, years, occasions.now()));
  }

  private record Shared(Gathered gathered) implements Judge {

    @Override
    public Optional<FigureEntry.Outcome> objection(FigureEntry.Entry entry) {
      return switch (gathered.verdict(entry)) {
        case Verdict.Passed _, Verdict.Unchanged _ -> Optional.empty();
        case Verdict.Stopped(var outcome) -> Optional.of(outcome);
      };
    }

    @Override
    public Optional<Figure> current(FigureKey key) {
      return gathered.current(key);
    }

    @Override
    public boolean isBackfilled(FigureKey key) {
      return gathered.isBackfilled(key);
    }

    @Override
    public Judge together(Collection<FigureEntry.Entry> entries) {
      return new Shared(gathered.together(entries));
    }
  }
}
