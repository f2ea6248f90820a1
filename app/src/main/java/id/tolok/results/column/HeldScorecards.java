package id.tolok.results.column;

import id.tolok.database.Stamps;
import id.tolok.kernel.Recent;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Scorecards out of memory. What is held is compared with the stamps of the agency each time, so
/// that it is never older than the last commit; what changed is read anew, in one state of the
/// database.
@Service
final class HeldScorecards implements Scorecards {

  /// Of the largest heap, for what years are computed from.
  private static final int INPUT_SHARE = 3;

  /// Of the largest heap, for what was computed of them.
  private static final int COMPUTED_SHARE = 12;

  private static final int SCORED_BYTES = 300;

  private static final Stamps.OfAgency NOTHING_KNOWN = new Stamps.OfAgency(Map.of());

  private record CardPlace(AgencyYear place, Basis basis) {}

  private final Stamps stamps;
  private final YearLoading loading;
  private final TransactionTemplate oneState;
  private final Recent<AgencyYear, HeldYear> years =
      new Recent<>(HeldYear::bytes, Runtime.getRuntime().maxMemory() / INPUT_SHARE);
  private final Recent<CardPlace, AgencyScorecard> cards =
      new Recent<>(HeldScorecards::bytes, Runtime.getRuntime().maxMemory() / COMPUTED_SHARE);

  HeldScorecards(Stamps stamps, YearLoading loading, PlatformTransactionManager transactions) {
    this.stamps = stamps;
    this.loading = loading;
    this.oneState = new TransactionTemplate(transactions);
    oneState.setReadOnly(true);
    oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  @Override
  public AgencyScorecard of(long agencyId, int year, Basis basis) {
    return Objects.requireNonNull(ofAll(List.of(agencyId), year, basis).get(agencyId));
  }

  @Override
  public Map<Long, AgencyScorecard> ofAll(Collection<Long> agencyIds, int year, Basis basis) {
    Map<Long, AgencyScorecard> found = new HashMap<>();
    Set<Long> changed = new HashSet<>();
    var now = stamps.ofAll(agencyIds);
    for (long agencyId : agencyIds) {
      var state = now.get(agencyId);
      var place = new AgencyYear(agencyId, year);
      // An agency without stamps lies outside of the scope, or nobody changed anything of it yet.
      var held = state == null ? null : years.find(place).orElse(null);
      if (state != null && held != null && held.state().equals(state.until(year))) {
        found.put(agencyId, card(held, basis));
      } else {
        changed.add(agencyId);
      }
    }
    if (!changed.isEmpty()) {
      found.putAll(read(changed, year, basis));
    }
    return found;
  }

  private Map<Long, AgencyScorecard> read(Set<Long> agencyIds, int year, Basis basis) {
    boolean joined = TransactionSynchronizationManager.isActualTransactionActive();
    Supplier<Map<Long, HeldYear>> reading = () -> load(agencyIds, year);
    var loaded =
        joined ? reading.get() : Objects.requireNonNull(oneState.execute(_ -> reading.get()));
    Map<Long, AgencyScorecard> read = new HashMap<>();
    loaded.forEach((agencyId, held) -> {
      // What a transaction sees that may yet be undone is nobody else's business.
      boolean mayHold = !joined && !held.state().numbers().isEmpty();
      if (mayHold) {
        years.keep(held.place(), held);
      }
      read.put(agencyId, mayHold ? card(held, basis) : held.scorecard(basis));
    });
    return read;
  }

  private Map<Long, HeldYear> load(Set<Long> agencyIds, int year) {
    long mark = loading.mark();
    var states = stamps.ofAll(agencyIds);
    Map<Long, HeldPlan> plans = new HashMap<>();
    Map<Long, HeldYear> planHolds = new HashMap<>();
    for (long agencyId : agencyIds) {
      var place = new AgencyYear(agencyId, year);
      var state = states.getOrDefault(agencyId, NOTHING_KNOWN);
      var held = years.find(place).filter(each -> holdsPlan(each, state)).orElse(null);
      if (held != null) {
        planHolds.put(agencyId, held);
      }
      plans.put(agencyId, held == null ? loading.plan(place, state) : held.plan());
    }
    Map<Long, HeldYear> loaded = new HashMap<>();
    figures(plans, planHolds, year)
        .forEach((agencyId, figures) -> {
          var state = states.getOrDefault(agencyId, NOTHING_KNOWN);
          loaded.put(
              agencyId,
              new HeldYear(
                  new AgencyYear(agencyId, year),
                  state.until(year),
                  state.upTo(year),
                  Objects.requireNonNull(plans.get(agencyId)),
                  figures,
                  mark));
        });
    return loaded;
  }

  /// Where the plan still holds only what was written since is read, else everything.
  private Map<Long, FigureTable> figures(
      Map<Long, HeldPlan> plans, Map<Long, HeldYear> planHolds, int year) {
    Map<Long, FigureTable> figures = new HashMap<>();
    if (!planHolds.isEmpty()) {
      figures.putAll(loading.changed(planHolds.values(), year));
    }
    Map<Long, HeldPlan> whole = new HashMap<>(plans);
    whole.keySet().removeAll(figures.keySet());
    if (!whole.isEmpty()) {
      figures.putAll(loading.figures(whole, year));
    }
    return figures;
  }

  /// Whether nothing but figures changed since.
  private static boolean holdsPlan(HeldYear held, Stamps.OfAgency state) {
    return !state.numbers().isEmpty()
        && held.plan().state().equals(state.planUntil(held.place().year()));
  }

  private AgencyScorecard card(HeldYear held, Basis basis) {
    var place = new CardPlace(held.place(), basis);
    return cards.findOrRead(
        place, card -> card.stamp() == held.stamp(), () -> held.scorecard(basis));
  }

  private static int bytes(AgencyScorecard card) {
    return card.targets().size() * SCORED_BYTES * 2 * 12;
  }
}
