package id.tolok.reporting.survey.report;

import id.tolok.reporting.drawing.Chart;
import id.tolok.reporting.drawing.Chart.Bar;
import id.tolok.reporting.drawing.Chart.Tick;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.reporting.survey.RoundFacts.Group;
import id.tolok.reporting.survey.RoundFacts.People;
import id.tolok.satisfaction.ElementScore;
import id.tolok.satisfaction.QualityScale;
import id.tolok.satisfaction.ServiceQuality;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The charts of a survey's papers.
public final class SurveyCharts {

  private static final BigDecimal LOWEST = new BigDecimal("25");
  private static final BigDecimal HIGHEST = new BigDecimal("100");
  private static final BigDecimal STEP = BigDecimal.TEN;

  /// More would stand too close; the table has all of them.
  private static final int EARLIER_SHOWN = 8;

  private static final String PLAIN = "#0b5563";

  private SurveyCharts() {}

  /// The colour of a grade; its letter always stands beside it.
  public static String colour(ServiceQuality quality) {
    return switch (quality) {
      case A -> "#1b6e3c";
      case B -> "#0b7285";
      case C -> "#c77700";
      case D -> "#b3262b";
    };
  }

  /// The elements on the scale of the index, with where the grades begin.
  public static Chart elements(RoundFacts facts) {
    QualityScale scale = facts.scale();
    List<ElementScore> scores = facts.whole().elements();
    String words =
        "Grafik batang nilai tiap unsur: "
            + scores.stream()
                .map(score ->
                    facts.element(score.element())
                        + " "
                        + Printed.two(score.rounded())
                        + " mutu "
                        + score.quality(scale))
                .collect(Collectors.joining("; "))
            + ".";
    return new Chart.Bars(
        words,
        scores.stream()
            .map(score ->
                new Bar(
                    facts.signedElement(score.element()),
                    score.rounded(),
                    Printed.two(score.rounded()) + " " + score.quality(scale),
                    colour(score.quality(scale))))
            .toList(),
        ticks(scale),
        LOWEST,
        HIGHEST);
  }

  private static List<Tick> ticks(QualityScale scale) {
    List<Tick> ticks = new ArrayList<>();
    for (ServiceQuality quality : List.of(ServiceQuality.C, ServiceQuality.B, ServiceQuality.A)) {
      ticks.add(new Tick(scale.from(quality), quality + " " + Printed.two(scale.from(quality))));
    }
    return ticks;
  }

  /// The groups of a breakdown that may be shown and have somebody in them.
  ///
  /// @param whole respondents, hidden ones too
  static Chart.Bars groups(People people, int whole) {
    List<Bar> bars = new ArrayList<>();
    int most = 1;
    for (Group group : people.groups()) {
      int count = group.people().orElse(0);
      if (count > 0) {
        most = Math.max(most, count);
        bars.add(
            new Bar(
                group.label(),
                BigDecimal.valueOf(count),
                Printed.count(count) + " (" + Printed.percent(count, whole) + ")",
                PLAIN));
      }
    }
    return new Chart.Bars(
        "Grafik batang responden menurut "
            + people.title().toLowerCase(Locale.ROOT)
            + ": "
            + spoken(bars),
        bars,
        List.of(),
        BigDecimal.ZERO,
        BigDecimal.valueOf(most));
  }

  private static String spoken(List<Bar> bars) {
    return bars.stream()
            .map(bar -> bar.label() + " " + bar.shown())
            .collect(Collectors.joining("; "))
        + ".";
  }

  /// The index over the rounds, this one last.
  static Chart trend(RoundFacts facts) {
    List<Bar> points = new ArrayList<>();
    List<TrendPoint> all = facts.earlier();
    for (TrendPoint earlier : all.subList(Math.max(0, all.size() - EARLIER_SHOWN), all.size())) {
      points.add(point(earlier.periodUntil(), earlier.index(), earlier.quality()));
    }
    points.add(point(facts.round().periodUntil(), facts.index().rounded(), facts.quality()));
    BigDecimal from = lowest(points);
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(HIGHEST) <= 0; at = at.add(STEP)) {
      ticks.add(new Tick(at, at.toPlainString()));
    }
    return new Chart.Trend(
        "Grafik garis indeks dari putaran ke putaran: " + spoken(points),
        points,
        ticks,
        from,
        HIGHEST);
  }

  /// By the last month of its period, which is short and says when.
  private static Bar point(LocalDate until, BigDecimal index, ServiceQuality quality) {
    return new Bar(
        Printed.month(until), index, Printed.two(index) + " " + quality, colour(quality));
  }

  /// A full ten below the lowest value, so that small changes can be seen.
  private static BigDecimal lowest(List<Bar> points) {
    BigDecimal least = HIGHEST;
    for (Bar point : points) {
      least = least.min(point.value());
    }
    int tens = (least.intValue() - 5) / 10 * 10;
    return BigDecimal.valueOf(Math.clamp(tens, 20, 80));
  }
}
