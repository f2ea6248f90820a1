package id.tolok.results.web.text;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Value;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.Basis;
import id.tolok.results.board.Average;
import id.tolok.results.board.Trend;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.part.MarkView;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Results in the words and figures of one reader. What has no number is said as its reason, never
/// as 0.
public final class ResultTexts {

  /// Levels the colours of grades know, whatever the scale.
  private static final int BANDS = 5;

  private static final int DECIMALS = 2;
  private static final List<String> ICONS =
      List.of("chevron-double-down", "chevron-down", "dash-lg", "chevron-up", "chevron-double-up");

  private final Words words;
  private final Formats formats;
  private final NumberFormat percents;
  private final String audience;

  public ResultTexts(Words words, Formats formats) {
    this(words, formats, "");
  }

  private ResultTexts(Words words, Formats formats, String audience) {
    this.words = words;
    this.formats = formats;
    this.audience = audience;
    this.percents = NumberFormat.getNumberInstance(words.language().locale());
    percents.setMinimumFractionDigits(DECIMALS);
    percents.setMaximumFractionDigits(DECIMALS);
  }

  /// For everybody, to whom a figure that is not approved is simply not there yet: whether it was
  /// entered is not theirs to know.
  public static ResultTexts open(Words words, Formats formats) {
    return new ResultTexts(words, formats, ".open");
  }

  public Words words() {
    return words;
  }

  public String w(String key, Object... values) {
    return words.get(key, values);
  }

  /// A count.
  public String number(long count) {
    return formats.number(count);
  }

  /// A figure with at most two decimals, rounded half up as people round.
  public String figure(BigDecimal figure) {
    return formats.number(figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  /// A figure with its unit: `87,5%`, `12 dokumen`.
  public String figure(BigDecimal figure, @Nullable String unit) {
    return Formats.withUnit(figure(figure), unit);
  }

  /// `92,41%`.
  public String percent(Percent percent) {
    return percents.format(percent.rounded()) + "%";
  }

  /// Rupiah without decimals: `Rp1.234.567`.
  public String rupiah(BigDecimal amount) {
    return "Rp"
        + formats.number(amount.setScale(0, RoundingMode.HALF_UP).toBigInteger().longValue());
  }

  /// A target as people read it; a dash is never shown for 0.
  ///
  /// @param words the year's target where it is words; null otherwise
  public String target(Target target, @Nullable String unit, @Nullable String words) {
    if (words != null && !(target instanceof Target.NotPlanned)) {
      return words;
    }
    return switch (target) {
      case Target.Value(var figure) -> figure(figure, unit);
      case Target.Range(var low, var high) ->
          Formats.withUnit(figure(low) + "–" + figure(high), unit);
      case Target.NotPlanned() -> words == null ? w("results.target.none") : words;
    };
  }

  /// The target of a stretch; the words of a year stand only for the year.
  public String target(IndicatorTarget indicator, Scored scored, Stretch stretch) {
    boolean year = stretch.kind() == Stretch.Kind.AGAINST_YEAR;
    return target(scored.target(), indicator.unit(), year ? indicator.inWords() : null);
  }

  /// The actual, or why there is none.
  public String actual(Value value, @Nullable String unit) {
    return switch (value) {
      case Value.Known(var number) -> figure(number, unit);
      case Value.Missing _ -> w("results.actual.missing" + audience);
      case Value.NoEvent _ -> w("results.actual.no-event");
      case Value.Failed _ -> w("results.actual.failed");
    };
  }

  /// What is missing, in the decree's words; empty where nothing is.
  public String missing(Value value) {
    return value instanceof Value.Missing(var variables) && !variables.isEmpty()
        ? w("results.actual.missing.variables", String.join("; ", variables))
        : "";
  }

  /// The share of the target; empty where there is none.
  public String share(Achievement achievement) {
    return achievement.findPercent().map(this::percent).orElse("");
  }

  /// What the formula gave where another number counts; empty otherwise.
  public String raw(Achievement achievement) {
    return achievement instanceof Achievement.Measured measured
        ? measured.differingRaw().map(raw -> w("results.share.raw", percent(raw))).orElse("")
        : "";
  }

  public String reason(Reason reason) {
    return w("results.reason." + reason.name() + (reason == Reason.NOT_REPORTED ? audience : ""));
  }

  /// The grade, or why there is none.
  public MarkView mark(Scored scored, RatingScale scale) {
    return switch (scored.achievement()) {
      case Achievement.Measured _ -> mark(scored.grade(), scale, "");
      case Achievement.NotMeasured(var reason) -> none(reason(reason));
    };
  }

  /// A grade, or a neutral mark with a word of its own.
  public MarkView mark(@Nullable Grade grade, RatingScale scale, String otherwise) {
    if (grade == null) {
      return none(otherwise);
    }
    int band = band(grade, scale);
    return new MarkView("grade-" + band, ICONS.get(band - 1), grade.name());
  }

  public static MarkView none(String text) {
    return new MarkView("grade-none", "dash-circle-dotted", text);
  }

  /// A grade where there is little room: `ST` for *Sangat Tinggi*.
  public static String initials(String grade) {
    return Arrays.stream(grade.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /// Which of the five colours a level has: the best of every scale is 5, the worst 1.
  public static int band(Grade grade, RatingScale scale) {
    int levels = scale.grades().size();
    return 1 + Math.round((float) (BANDS - 1) * (grade.level() - 1) / (levels - 1));
  }

  public AverageView average(Average average, RatingScale scale) {
    return new AverageView(
        average.findPercent().map(this::percent).orElse(""),
        coverage(average),
        average.findGrade().isPresent()
            ? mark(average.grade(), scale, "")
            : none(w(average.isPlanned() ? "results.average.incomplete" : "results.average.none")),
        "");
  }

  /// `17 dari 23 terukur`.
  public String coverage(Average average) {
    String text = w("results.coverage", number(average.measured()), number(average.planned()));
    return average.withoutEvent() == 0
        ? text
        : text + ", " + w("results.coverage.no-event", number(average.withoutEvent()));
  }

  public TrendView trend(Trend trend) {
    BigDecimal points = trend.points();
    if (points == null) {
      return new TrendView("", "", "");
    }
    return switch (points.signum()) {
      case 1 -> new TrendView("up", "arrow-up-right", trendText("results.trend.up", points));
      case -1 -> new TrendView("down", "arrow-down-right", trendText("results.trend.down", points));
      default -> new TrendView("same", "arrow-right", w("results.trend.same"));
    };
  }

  private String trendText(String key, BigDecimal points) {
    return w(key, percents.format(points.abs()));
  }

  /// `Triwulan II 2026`.
  public String stretch(Stretch stretch, int year) {
    String ordinal = String.valueOf(stretch.ordinal());
    String shownYear = String.valueOf(year);
    return switch (stretch.kind()) {
      case MONTH -> w("results.month." + ordinal) + " " + shownYear;
      case QUARTER -> w("results.stretch.quarter", roman(stretch.ordinal()), shownYear);
      case TO_DATE ->
          w("results.stretch.to-date", w("results.month." + stretch.lastMonth()), shownYear);
      case AGAINST_YEAR ->
          stretch.equals(Stretch.wholeYear())
              ? w("results.stretch.year", shownYear)
              : w(
                  "results.stretch.against-year",
                  w("results.month." + stretch.lastMonth()),
                  shownYear);
    };
  }

  /// Quarters are counted in Roman figures.
  public static String roman(int quarter) {
    return List.of("I", "II", "III", "IV").get(quarter - 1);
  }

  public String basis(Basis basis) {
    return w("results.basis." + basis.name().toLowerCase(Locale.ROOT));
  }
}
