package id.tolok.planning.web;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Targets and results as people read them on pages of targets.
public final class ShownTargets {

  private static final int DECIMALS_SHOWN = 2;

  private final Visit visit;

  public ShownTargets(Visit visit) {
    this.visit = visit;
  }

  /// A dash where nothing is planned.
  public String target(@Nullable Target target) {
    return switch (target) {
      case Target.Value(var figure) -> number(figure);
      case Target.Range(var low, var high) -> number(low) + "–" + number(high);
      case Target.NotPlanned() -> "–";
      case null -> "–";
    };
  }

  /// The year's target with the words it is called by.
  public String annual(IndicatorTarget target) {
    String figure = target(target.plan().annual());
    if (target.inWords() == null) {
      return figure;
    }
    return target.plan().annual() instanceof Target.NotPlanned
        ? target.inWords()
        : target.inWords() + " (≥ " + figure + ")";
  }

  public String number(BigDecimal figure) {
    return visit.format().number(figure);
  }

  /// What was reached, in percent of the target or as the reason why that cannot be said.
  public String achievement(@Nullable Scored scored) {
    if (scored == null) {
      return visit.w("planning.result.none");
    }
    return switch (scored.achievement()) {
      case Achievement.Measured measured ->
          number(measured.percent().rounded())
              + "%"
              + scored.findGrade().map(grade -> " · " + grade.name()).orElse("");
      case Achievement.NotMeasured(var reason) -> visit.w("planning.reason." + reason.name());
    };
  }

  public String actual(@Nullable Scored scored) {
    return scored != null && scored.actual() instanceof Value.Known(var figure)
        ? number(figure.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP))
        : "–";
  }

  public String stretch(Stretch stretch) {
    return switch (stretch.kind()) {
      case MONTH -> visit.w("planning.stretch.month", Integer.toString(stretch.ordinal()));
      case QUARTER -> visit.w("planning.stretch.quarter", roman(stretch.ordinal()));
      case TO_DATE -> visit.w("planning.stretch.to-date", roman(stretch.ordinal()));
      case AGAINST_YEAR -> visit.w("planning.stretch.year");
    };
  }

  public static String roman(int quarter) {
    return switch (quarter) {
      case 1 -> "I";
      case 2 -> "II";
      case 3 -> "III";
      default -> "IV";
    };
  }

  public String message(Finding finding) {
    return visit.words().findings().message(finding);
  }

  public String suggestion(Finding finding) {
    return visit.words().findings().suggestion(finding).orElse("");
  }

  public static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.BAD;
      case WARNING -> Tone.WARNING;
      case INFO -> Tone.INFO;
    };
  }
}
