package id.tolok.measurement.entry;

import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.calendar.CalendarBook;
import id.tolok.measurement.limit.Ratio;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.occasion.PositionHolders;
import id.tolok.measurement.store.due.HolderStore.Held;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.occasion.AmountStore;
import id.tolok.measurement.store.occasion.AskedVariable;
import id.tolok.measurement.store.occasion.CircumstanceStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Judges entries by every rule there is; changes nothing. Gathers what it takes first, with the
/// same few queries however many entries follow: for a few of them only what concerns them, for
/// whole batches everything of the agency's years.
@Component
public final class EntryJudge {

  private final Stamps stamps;
  private final CircumstanceStore circumstances;
  private final AmountStore amounts;
  private final CalendarBook calendars;
  private final RatioBook ratios;
  private final VariableBook book;
  private final PositionHolders holders;
  private final Occasions occasions;
  private final Gate gate;

  EntryJudge(
      Stamps stamps,
      CircumstanceStore circumstances,
      AmountStore amounts,
      CalendarBook calendars,
      RatioBook ratios,
      VariableBook book,
      PositionHolders holders,
      Occasions occasions,
      Gate gate) {
    this.stamps = stamps;
    this.circumstances = circumstances;
    this.amounts = amounts;
    this.calendars = calendars;
    this.ratios = ratios;
    this.book = book;
    this.holders = holders;
    this.occasions = occasions;
    this.gate = gate;
  }

  /// The verdict on each entry, in their order.
  ///
  /// @param entries of one agency, each key once
  public List<Verdict> judge(List<Entry> entries, Occasion occasion) {
    long agencyId = entries.getFirst().key().agencyId();
    var stored = new StoredFigures(agencyId, circumstances, amounts);
    var gathered = new Gathered(narrow(entries, occasion, calendars.of(agencyId), stored));
    return entries.stream().map(gathered::verdict).toList();
  }

  /// The verdict on an entry by figures that are held in memory; asks the database for nothing that
  /// was asked for before under the same stamps.
  Verdict judge(Entry entry, Occasion occasion, HeldYear year) {
    var page = calendars.of(entry.key().agencyId(), year.stamps());
    return new Gathered(narrow(List.of(entry), occasion, page, year)).verdict(entry);
  }

  /// The year of an agency as it is now, to judge by from memory.
  HeldYear hold(long agencyId, int year) {
    var known = stamps.of(agencyId);
    var variables = book.of(agencyId, calendars.of(agencyId, known).stamp()).keySet();
    return new HeldYear(
        year,
        known,
        circumstances.kept(agencyId, List.of(year)),
        amounts.amounts(agencyId, variables, year, year - 1));
  }

  /// Gathers what it takes to judge any figure of some years of an agency.
  public Gathered gather(long agencyId, Collection<Integer> years, Occasion occasion) {
    return new Gathered(broad(agencyId, years, occasion));
  }

  private Bench narrow(
      List<Entry> entries, Occasion occasion, CalendarBook.Page page, KnownFigures figures) {
    long agencyId = page.calendar().agencyId();
    var keys = entries.stream().map(Entry::key).toList();
    Set<Integer> years = keys.stream().map(key -> key.period().year()).collect(Collectors.toSet());
    var ratiosOf = ratios.of(agencyId, years, page.stamp());
    Map<FigureKey, KeptFigure> kept = figures.kept(withPartners(keys, ratiosOf));
    Set<Long> own = keys.stream().map(FigureKey::variableId).collect(Collectors.toSet());
    var past = figures.past(own, years);
    kept.forEach((key, figure) -> {
      var amount = figure.figure().amount();
      if (amount != null) {
        past.computeIfAbsent(key.variableId(), _ -> new TreeMap<>()).put(key.period(), amount);
      }
    });
    var variables = variables(page, own, occasion);
    return bench(occasion, page, variables, kept, past, ratiosOf).with(given(entries));
  }

  /// What is said about the agency's variables; of those that are judged, who answers for them now.
  private Map<Long, AskedVariable> variables(
      CalendarBook.Page page, Set<Long> own, Occasion occasion) {
    long agencyId = page.calendar().agencyId();
    var all = book.of(agencyId, page.stamp());
    var positions =
        own.stream()
            .map(all::get)
            .filter(Objects::nonNull)
            .map(AskedVariable::owner)
            .filter(Objects::nonNull)
            .map(AskedVariable.Owner::positionId)
            .collect(Collectors.toSet());
    if (positions.isEmpty() || mayEnterForOthers(occasion, agencyId)) {
      return all;
    }
    var held = holders.of(List.of(agencyId), page.calendar().dayOf(occasion.act().at()));
    var viewer = occasion.act().accountId();
    Map<Long, AskedVariable> now = new HashMap<>(all);
    own.forEach(id ->
        now.computeIfPresent(
            id,
            (_, variable) ->
                variable.owner() == null
                    ? variable
                    : variable.ownedBy(owner(held.get(variable.owner().positionId()), viewer))));
    return now;
  }

  private static AskedVariable.@Nullable Owner owner(@Nullable Held held, OptionalLong viewer) {
    return held == null
        ? null
        : new AskedVariable.Owner(
            held.positionId(),
            held.position(),
            held.holders(),
            viewer.isPresent() && held.accounts().contains(viewer.getAsLong()));
  }

  private boolean mayEnterForOthers(Occasion occasion, long agencyId) {
    return occasion.byProgram() || gate.allows(Action.FIGURE_ENTER_FOR, agencyId);
  }

  private Bench broad(long agencyId, Collection<Integer> years, Occasion occasion) {
    var page = calendars.of(agencyId);
    var variables =
        circumstances.variables(
            agencyId, occasion.act().accountId(), page.calendar().dayOf(occasion.act().at()));
    Map<FigureKey, KeptFigure> kept =
        years.isEmpty() ? Map.of() : circumstances.kept(agencyId, years);
    Map<Long, TreeMap<EntryPeriod, BigDecimal>> past =
        years.isEmpty()
            ? Map.of()
            : amounts.amounts(
                agencyId, variables.keySet(), Collections.min(years), Collections.max(years));
    return bench(occasion, page, variables, kept, past, ratios.of(agencyId, years, page.stamp()));
  }

  private Bench bench(
      Occasion occasion,
      CalendarBook.Page page,
      Map<Long, AskedVariable> variables,
      Map<FigureKey, KeptFigure> kept,
      Map<Long, TreeMap<EntryPeriod, BigDecimal>> past,
      Map<Integer, Ratios> ratiosOf) {
    long agencyId = page.calendar().agencyId();
    boolean forOthers = mayEnterForOthers(occasion, agencyId);
    return new Bench(
        occasion,
        forOthers,
        forOthers ? null : refusal(agencyId),
        page.calendar(),
        occasions.words(),
        occasions.formats(page.calendar().zone()),
        variables,
        kept,
        past,
        ratiosOf);
  }

  private @Nullable String refusal(long agencyId) {
    return gate.allows(Action.FIGURE_ENTER, agencyId)
        ? null
        : String.join(" ", gate.decide(Action.FIGURE_ENTER, agencyId).reasons());
  }

  private static Collection<FigureKey> withPartners(
      List<FigureKey> keys, Map<Integer, Ratios> ratiosOf) {
    var all = new ArrayList<FigureKey>(keys);
    for (FigureKey key : keys) {
      var period = key.period();
      for (Ratio ratio :
          ratiosOf.getOrDefault(period.year(), Ratios.NONE).about(key.variableId())) {
        all.add(new FigureKey(key.agencyId(), ratio.part(), period));
        all.add(new FigureKey(key.agencyId(), ratio.whole(), period));
      }
    }
    return Set.copyOf(all);
  }

  private static Map<FigureKey, @Nullable BigDecimal> given(List<Entry> entries) {
    Map<FigureKey, @Nullable BigDecimal> given = new HashMap<>();
    entries.forEach(entry -> given.put(entry.key(), entry.amount()));
    return given;
  }
}
