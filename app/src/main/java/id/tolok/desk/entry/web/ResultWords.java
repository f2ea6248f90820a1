package id.tolok.desk.entry.web;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.desk.entry.web.EntryView.ResultView;
import id.tolok.formula.Value;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what an indicator comes to in a quarter, in the viewer's language.
@Component
final class ResultWords {

  private static final int DECIMALS = 2;

  private final Visit visit;

  ResultWords(Visit visit) {
    this.visit = visit;
  }

  /// The stretch whose result moves while figures of a quarter are typed: the quarter itself, or
  /// the longer one an indicator is measured in.
  static Stretch stretch(ScoredIndicator indicator, int quarter) {
    return switch (indicator.shortest()) {
      case MONTH, QUARTER -> Stretch.quarter(quarter);
      case HALF_YEAR -> Stretch.toDate(quarter);
      case YEAR -> Stretch.wholeYear();
    };
  }

  /// @param unexplained whether the saved result asks for an explanation that nobody wrote
  ResultView result(
      IndicatorTarget target,
      ScoredIndicator indicator,
      Scorecard card,
      EntryPeriod quarter,
      boolean unexplained) {
    var stretch = stretch(indicator, quarter.ordinal());
    Scored scored = card.scored(indicator.id(), stretch);
    var againstYear = Stretch.againstYear(quarter.ordinal());
    String year =
        stretch.equals(Stretch.wholeYear())
            ? ""
            : card.scored(indicator.id(), againstYear)
                .achievement()
                .findPercent()
                .map(percent -> visit.w("desk.result.year", percent(percent)))
                .orElse("");
    RatingScale scale = card.plan().scale();
    return new ResultView(
        String.valueOf(indicator.id()),
        actual(scored.actual(), target.unit()),
        scored.actual() instanceof Value.Known,
        share(scored),
        scored.findGrade().map(grade -> badge(grade, scale)).orElse(null),
        year,
        unexplained || scored.findGrade().filter(grade -> grade.level() == 1).isPresent());
  }

  /// The target an indicator's quarter is held against.
  String target(IndicatorTarget target, ScoredIndicator indicator, EntryPeriod quarter) {
    if (target.inWords() != null) {
      return visit.w("desk.result.target", Objects.requireNonNull(target.inWords()));
    }
    Target held =
        switch (indicator.shortest()) {
          case MONTH, QUARTER -> target.plan().inQuarter(quarter.ordinal());
          case HALF_YEAR -> target.plan().toDate(quarter.ordinal());
          case YEAR -> target.plan().annual();
        };
    return switch (held) {
      case Target.Value(var figure) ->
          visit.w("desk.result.target", withUnit(figure, target.unit()));
      case Target.Range(var low, var high) ->
          visit.w("desk.result.target", number(low) + "–" + withUnit(high, target.unit()));
      case Target.NotPlanned() -> visit.w("desk.result.no-target");
    };
  }

  private String actual(Value value, @Nullable String unit) {
    return switch (value) {
      case Value.Known(var number) -> withUnit(number, unit);
      case Value.Missing _ -> visit.w("desk.result.missing");
      case Value.NoEvent _ -> visit.w("desk.result.no-event");
      case Value.Failed _ -> visit.w("desk.result.failed");
    };
  }

  private String share(Scored scored) {
    return switch (scored.achievement()) {
      case Achievement.Measured measured ->
          visit.w("desk.result.share", percent(measured.percent()));
      case Achievement.NotMeasured(var reason) ->
          scored.actual() instanceof Value.Known ? visit.w(reasonKey(reason)) : "";
    };
  }

  private static String reasonKey(Reason reason) {
    return switch (reason) {
      case NOT_PLANNED -> "desk.result.reason.NOT_PLANNED";
      case NOT_REPORTED, NO_EVENT -> "desk.result.missing";
      case NOT_COMPUTABLE, FIGURE_OUT_OF_RANGE -> "desk.result.reason.NOT_COMPUTABLE";
      case ZERO_TARGET_NOT_ALLOWED, NEGATIVE_TARGET_NOT_ALLOWED, TARGET_KIND_MISMATCH ->
          "desk.result.reason.TARGET";
    };
  }

  private Badge badge(Grade grade, RatingScale scale) {
    return new Badge(tone(grade.level(), scale.grades().size()), grade.name());
  }

  /// The two best of five levels are good, the middle wants a look, the two worst are bad; other
  /// scales alike.
  static Tone tone(int level, int levels) {
    int place = (level - 1) * 100 / Math.max(1, levels - 1);
    return place > 60 ? Tone.GOOD : place >= 40 ? Tone.WARNING : Tone.BAD;
  }

  private String percent(Percent percent) {
    return visit.format().percent(percent.rounded());
  }

  private String withUnit(BigDecimal figure, @Nullable String unit) {
    return Formats.withUnit(number(figure), unit);
  }

  private String number(BigDecimal figure) {
    return visit
        .format()
        .number(
            figure.setScale(Math.min(DECIMALS, Math.max(0, figure.scale())), RoundingMode.HALF_UP));
  }
}
