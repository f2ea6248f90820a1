package id.tolok.measurement.entry;

import id.tolok.measurement.EntryRules;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.occasion.Occasions;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The rules of entry for pages that show many figures and batches that bring them.
@Component
class GatheredRules implements EntryRules {

  private final EntryJudge judge;
  private final Occasions occasions;

  GatheredRules(EntryJudge judge, Occasions occasions) {
    this.judge = judge;
    this.occasions = occasions;
  }

  @Override
  public Judge judge(long agencyId, Collection<Integer> years) {
    occasions.requireInScope(agencyId);
    return new GatheredJudge(judge.gather(agencyId, years, occasions.now()));
  }

  private record GatheredJudge(Gathered gathered) implements Judge {

    @Override
    public Optional<Outcome> objection(Entry entry) {
      return switch (gathered.verdict(entry)) {
        case Verdict.Stopped(var outcome) -> Optional.of(outcome);
        case Verdict.Passed _, Verdict.Unchanged _ -> Optional.empty();
      };
    }

    @Override
    public Optional<Figure> current(FigureKey key) {
      return gathered.current(key);
    }

    @Override
    public boolean isBackfilled(FigureKey key) {
      return gathered.verdict(
                  new Entry(
                      key,
                      current(key).map(Figure::version).orElse(0),
                      java.math.BigDecimal.ONE,
                      null,
                      "-"))
              instanceof Verdict.Passed(var given)
          && given.backfilled();
    }
  }
}
