package id.tolok.measurement.entry;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.limit.FigureLimits.Partner;
import id.tolok.measurement.limit.FigureLimits.Past;
import id.tolok.measurement.limit.Ratio;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.occasion.AskedVariable;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything entries of one agency are judged by, gathered once.
///
/// @param forOthers whether the giver may enter what others answer for
/// @param refusal why the giver may not enter anything here; null where they may
/// @param variables those of the agency that may be meant
/// @param kept what is there already
/// @param amounts of these variables and of what they are divided by, by period
/// @param ratios by year; none of a year that is absent
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
    Map<Integer, Ratios> ratios) {

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
    var earlier = amounts.getOrDefault(key.variableId(), NONE).headMap(key.period(), false);
    List<Past> past = new ArrayList<>(most);
    for (var each : earlier.descendingMap().entrySet()) {
      if (past.size() == most) {
        break;
      }
      if (each.getKey().kind() == key.period().kind()) {
        past.add(new Past(each.getKey(), each.getValue()));
      }
    }
    return past;
  }

  /// What an amount is compared with in its period.
  List<Partner> partners(FigureKey key) {
    List<Partner> partners = new ArrayList<>();
    for (Ratio ratio :
        ratios.getOrDefault(key.period().year(), Ratios.NONE).about(key.variableId())) {
      boolean isPart = ratio.part() == key.variableId();
      long other = isPart ? ratio.whole() : ratio.part();
      var named = variables.get(other);
      if (named != null && isCount(named) && named.kind() == key.period().kind()) {
        var amount = amounts.getOrDefault(other, NONE).get(key.period());
        partners.add(new Partner(ratio, isPart, named.name(), amount));
      }
    }
    return partners;
  }

  /// What cannot be below zero can be a part of something.
  private static boolean isCount(AskedVariable variable) {
    var least = variable.limits().least();
    return least != null && least.signum() >= 0;
  }
}
