package id.tolok.achievement.period;

import static java.math.MathContext.DECIMAL128;

import id.tolok.achievement.Actual;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.List;

/// How the quarters of an indicator make one figure.
public enum Consolidation {
  /// Counts of a flow: added.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "konsolidasi periode: sum")
  SUM("SUM"),

  /// A stock or an index: the last quarter that has a figure.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "konsolidasi periode: take last known")
  LAST("LAST"),

  /// Several readings of one thing: their arithmetic mean, of the quarters that have a figure.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "konsolidasi periode: average")
  AVERAGE("AVG"),

  /// A percentage of events: numerators added, denominators added, then divided. The default for
  /// every percentage of a flow, because a mean of percentages counts a busy and an idle quarter
  /// alike. Where only percentages are given, as for targets, the last one stands.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "persen dari kejadian dijumlahkan dahulu")
  RATIO("RATIO");

  private final String code;

  Consolidation(String code) {
    this.code = code;
  }

  /// The short code used in settings and files, such as `AVG`.
  public String code() {
    return code;
  }

  /// The consolidation with this code.
  ///
  /// @throws IllegalArgumentException when no consolidation has this code
  public static Consolidation of(String code) {
    for (Consolidation consolidation : values()) {
      if (consolidation.code.equals(code)) {
        return consolidation;
      }
    }
    throw new IllegalArgumentException("no consolidation: " + code);
  }

  /// The figure of several quarters, each standing for itself. Quarters without a figure are passed
  /// over; with none at all nothing was reported, or nothing happened.
  public Actual consolidate(List<Reading> readings) {
    var given = readings.stream().filter(reading -> !(reading instanceof Reading.Absent)).toList();
    var figures = given.stream().flatMap(reading -> reading.findFigure().stream()).toList();
    if (figures.isEmpty()) {
      return given.isEmpty() ? new Actual.NotReported() : new Actual.NoEvent();
    }
    return Actual.of(
        switch (this) {
          case SUM -> sum(figures);
          case LAST -> figures.getLast();
          case AVERAGE -> sum(figures).divide(BigDecimal.valueOf(figures.size()), DECIMAL128);
          case RATIO -> ratio(given, figures);
        });
  }

  private static BigDecimal ratio(List<Reading> given, List<BigDecimal> figures) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    for (Reading reading : given) {
      if (reading instanceof Reading.Share share) {
        numerator = numerator.add(share.numerator(), DECIMAL128);
        denominator = denominator.add(share.denominator(), DECIMAL128);
      }
    }
    return new Reading.Share(numerator, denominator).findFigure().orElseGet(figures::getLast);
  }

  private static BigDecimal sum(List<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DECIMAL128));
  }
}
