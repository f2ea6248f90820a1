package id.tolok.results.recount;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;
import id.tolok.results.RecountReport.Difference;
import id.tolok.results.RecountReport.Kind;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import id.tolok.scorecard.compute.YearColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds a year as it is shown against one computed from the history.
final class YearRecount {

  private static final List<Stretch> STRETCHES = stretches();

  private final String agency;
  private final AgencyScorecard shown;
  private final Set<Long> given;
  private final Map<Long, Map<EntryPeriod, Figure>> figures = new HashMap<>();
  private final Map<Long, Map<EntryPeriod, BigDecimal>> fed;
  private final Differences differences;

  /// @param recounted the figures made of the history, of this year and those its formulas look
  ///   back to
  /// @param fed figures another module gives, by variable; they take the place of what was entered
  YearRecount(
      String agency,
      AgencyScorecard shown,
      List<Figure> recounted,
      Map<Long, Map<EntryPeriod, BigDecimal>> fed,
      Differences differences) {
    this.agency = agency;
    this.shown = shown;
    this.given =
        shown.card().plan().variables().stream()
            .filter(variable -> variable.feed() instanceof Feed.Given)
            .map(ScoredVariable::id)
            .collect(Collectors.toUnmodifiableSet());
    this.fed = fed;
    this.differences = differences;
    for (Figure figure : recounted) {
      figures
          .computeIfAbsent(figure.key().variableId(), _ -> new HashMap<>())
          .put(figure.key().period(), figure);
    }
  }

  /// How many results were compared.
  long compare() {
    compareColumns();
    compareSweep();
    return compareResults();
  }

  /// What is computed in one sweep has to be what is computed one by one.
  private void compareSweep() {
    Scorecard card = shown.card();
    YearColumns swept = YearColumns.of(CompiledPlan.of(card.plan()), card.figures(), card.waived());
    for (int place = 0; place < card.plan().indicators().size(); place++) {
      long indicator = card.plan().indicators().get(place).id();
      for (Stretch stretch : STRETCHES) {
        double sweep = swept.percent(place, YearColumns.place(stretch));
        String inOne = Double.isNaN(sweep) ? "-" : BigDecimal.valueOf(sweep).setScale(2).toString();
        String alone =
            card.scored(indicator, stretch)
                .achievement()
                .findPercent()
                .map(Percent::toString)
                .orElse("-");
        if (!inOne.equals(alone)) {
          differences.add(difference(indicator, stretch, inOne, alone));
        }
      }
    }
  }

  private Difference difference(long indicator, Stretch stretch, String kept, String recounted) {
    String name =
        shown.targets().stream()
            .filter(target -> target.indicator().lineageId() == indicator)
            .map(YearRecount::name)
            .findFirst()
            .orElse(Long.toString(indicator));
    return new Difference(
        Kind.RESULT,
        agency,
        name,
        shown.year() + " " + StretchCode.of(stretch) + " " + shown.basis(),
        kept,
        recounted);
  }

  private void compareColumns() {
    for (ScoredVariable variable : shown.card().plan().variables()) {
      if (given.contains(variable.id())) {
        for (EntryPeriod period : EntryPeriod.all(shown.year(), variable.kind())) {
          BigDecimal held = shown.card().figures().figure(variable.id(), period);
          BigDecimal counted = counted(variable.id(), period);
          if (!same(held, counted)) {
            differences.add(
                new Difference(
                    Kind.COLUMN,
                    agency,
                    variable.name(),
                    period.code() + " " + shown.basis(),
                    text(held),
                    text(counted)));
          }
        }
      }
    }
  }

  private long compareResults() {
    FigureColumns held = shown.card().figures();
    Scorecard counted =
        CompiledPlan.of(shown.card().plan())
            .scorecard(
                (variable, period) ->
                    given.contains(variable)
                        ? counted(variable, period)
                        : held.figure(variable, period),
                shown.card().waived());
    long compared = 0;
    for (var indicator : shown.card().plan().indicators()) {
      for (Stretch stretch : STRETCHES) {
        String kept = text(shown.card().scored(indicator.id(), stretch));
        String recounted = text(counted.scored(indicator.id(), stretch));
        compared++;
        if (!kept.equals(recounted)) {
          differences.add(difference(indicator.id(), stretch, kept, recounted));
        }
      }
    }
    return compared;
  }

  /// What counts of a figure on the basis looked at, by the rule and not by the columns' code.
  private @Nullable BigDecimal counted(long variableId, EntryPeriod period) {
    BigDecimal given = fed.getOrDefault(variableId, Map.of()).get(period);
    if (given != null) {
      return given;
    }
    Figure figure = figures.getOrDefault(variableId, Map.of()).get(period);
    if (figure == null) {
      return null;
    }
    boolean asEntered =
        shown.basis() == Basis.ENTERED
            || (shown.basis() == Basis.SUBMITTED && figure.state().isHandedIn());
    return asEntered ? figure.amount() : figure.approvedAmount();
  }

  private static String name(IndicatorTarget target) {
    return target.indicator().stated().indicator();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static @Nullable String text(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private static String text(Scored scored) {
    String actual =
        switch (scored.actual()) {
          case Value.Known(var number) -> number.stripTrailingZeros().toPlainString();
          case Value.Missing(var names) -> "belum ada: " + String.join(", ", names);
          case Value.NoEvent(var denominator) -> "tidak ada kejadian: " + denominator;
          case Value.Failed(var cause) -> "gagal: " + cause.code().name();
        };
    String achievement =
        switch (scored.achievement()) {
          case Achievement.Measured measured -> measured.percent().decimal().toPlainString() + "%";
          case Achievement.NotMeasured(var reason) -> reason.name();
        };
    return actual + " | " + achievement;
  }

  private static List<Stretch> stretches() {
    var all = new ArrayList<Stretch>();
    for (Function<Integer, Stretch> quarterly :
        List.<Function<Integer, Stretch>>of(
            Stretch::quarter, Stretch::toDate, Stretch::againstYear)) {
      for (int quarter = 1; quarter <= Stretch.Kind.QUARTER.count(); quarter++) {
        all.add(quarterly.apply(quarter));
      }
    }
    for (int month = 1; month <= Stretch.Kind.MONTH.count(); month++) {
      all.add(Stretch.month(month));
    }
    return List.copyOf(all);
  }
}
