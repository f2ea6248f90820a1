package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.limit.FigureLimits.Partner;
import id.tolok.measurement.limit.FigureLimits.Past;
import id.tolok.measurement.limit.Ratio;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.store.AskedVariable;
import id.tolok.measurement.store.KeptFigure;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.Formats;
import id.tolok.shell.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything entries of one agency are judged by, gathered once.
///
/// @param forOthers whether the giver may enter what others answer for
/// @param refusal why the giver may not enter anything here; null where they may
/// @param variables those of the agency that may be meant
/// @param kept what is there already
/// @param amounts of these variables and of what they are divided by, by period
/// @param ratios by year
record Bench(
    Occasion occasion,
    boolean forOthers,
    @Nullable String refusal,
    EntryCalendar calendar,
    Words words,
    Formats formats,
    Map<Long, AskedVariable> variables,
    Map<FigureKey, KeptFigure> kept,
    Map<Long, TreeMap<EntryPeriod, BigDecimal>> amounts,
    Map<Integer, List<Ratio>> ratios) {

  private static final TreeMap<EntryPeriod, BigDecimal> NONE = new TreeMap<>();

  /// The same, knowing amounts that are given together with those judged.
  Bench with(Map<FigureKey, @Nullable BigDecimal> given) {
    var together = new HashMap<Long, TreeMap<EntryPeriod, BigDecimal>>();
    amounts.forEach((variable, all) -> together.put(variable, new TreeMap<>(all)));
    given.forEach((key, amount) -> {
      var all = together.computeIfAbsent(key.variableId(), _ -> new TreeMap<>());
      if (amount == null) {
        all.remove(key.period());
      } else {
        all.put(key.period(), amount);
      }
    });
    return new Bench(
        occasion, forOthers, refusal, calendar, words, formats, variables, kept, together, ratios);
  }

  /// The last figures before a period, the newest first.
  List<Past> past(FigureKey key, int most) {
    return amounts
        .getOrDefault(key.variableId(), NONE)
        .headMap(key.period(), false)
        .descendingMap()
        .entrySet()
        .stream()
        .filter(entry -> entry.getKey().kind() == key.period().kind())
        .limit(most)
        .map(entry -> new Past(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// What an amount is compared with in its period.
  List<Partner> partners(FigureKey key) {
    return ratios.getOrDefault(key.period().year(), List.of()).stream()
        .flatMap(ratio -> partner(ratio, key))
        .toList();
  }

  private Stream<Partner> partner(Ratio ratio, FigureKey key) {
    boolean isPart = ratio.part() == key.variableId();
    if (!isPart && ratio.whole() != key.variableId()) {
      return Stream.empty();
    }
    long other = isPart ? ratio.whole() : ratio.part();
    var named = variables.get(other);
    return named == null || !isCount(named) || named.kind() != key.period().kind()
        ? Stream.empty()
        : Stream.of(
            new Partner(
                ratio, isPart, named.name(), amounts.getOrDefault(other, NONE).get(key.period())));
  }

  /// What cannot be below zero can be a part of something.
  private static boolean isCount(AskedVariable variable) {
    var least = variable.limits().least();
    return least != null && least.signum() >= 0;
  }

  /// What some variables are divided by, or divide.
  static Set<Long> partnersOf(Set<Long> variableIds, List<Ratio> ratios) {
    return ratios.stream()
        .filter(ratio -> variableIds.contains(ratio.part()) || variableIds.contains(ratio.whole()))
        .flatMap(ratio -> Stream.of(ratio.part(), ratio.whole()))
        .collect(Collectors.toSet());
  }
}
