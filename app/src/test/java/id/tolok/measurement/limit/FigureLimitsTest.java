package id.tolok.measurement.limit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.variable.Variable;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.limit.FigureLimits.Partner;
import id.tolok.measurement.limit.FigureLimits.Past;
import id.tolok.scorecard.Adding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLimitsTest {

  private static final EntryPeriod NOW = EntryPeriod.quarter(2026, 3);
  private static final Variable.Limits COUNT = Variable.Limits.COUNT;

  private static Variable.Limits limits(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return new Variable.Limits(least, most, null, null, Variable.Fractions.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5   | REFUSED | NOT_WHOLE 12.5",
        "-0,5   | REFUSED | NEGATIVE -0.5, NOT_WHOLE -0.5",
        "12     | REFUSED | ''",
        "12,00  | REFUSED | ''",
        "1E+3   | REFUSED | ''",
        "12,5   | ALLOWED | ''"
      })
  void halfOfAThingIsRefused(String amount, Variable.Fractions fractions, String expected) {
    var limits = new Variable.Limits(BigDecimal.ZERO, null, null, null, fractions);
    assertThat(found(new BigDecimal(amount.replace(',', '.')), limits, Adding.SUM, List.of()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-1   | 0   | -   | NEGATIVE -1",
        "0    | 0   | -   | ''",
        "4.99 | 5   | -   | BELOW_RANGE 4.99 5",
        "5    | 5   | 100 | ''",
        "100  | 5   | 100 | ''",
        "101  | 5   | 100 | ABOVE_RANGE 101 100",
        "-7   | -   | -   | ''"
      })
  void rangeIsKeptToItsBorders(
      BigDecimal amount, @Nullable BigDecimal least, @Nullable BigDecimal most, String expected) {
    assertThat(found(amount, limits(least, most), Adding.SUM, List.of())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 | 40  | ''",
        "20 | 41  | JUMP 41 20 2026-Q2",
        "20 | 4   | ''",
        "20 | 3   | JUMP 3 20 2026-Q2",
        "3  | 9   | ''",
        "0  | 900 | ''",
        "20 | 20  | ''"
      })
  void houseAsksAboutMoreThanTwiceOrLessThanAFifthButNotAmongSmallCounts(
      String last, BigDecimal amount, String expected) {
    assertThat(found(amount, COUNT, Adding.SUM, past(last))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"10 | 10.9 | ''", "10 | 11 | JUMP 11 10 2026-Q2", "10 | 9 | JUMP 9 10 2026-Q2"})
  void variableMaySayItself(String last, BigDecimal amount, String expected) {
    var limits =
        new Variable.Limits(
            BigDecimal.ZERO, null, BigDecimal.TEN, null, Variable.Fractions.ALLOWED);
    assertThat(found(amount, limits, Adding.SUM, past(last))).isEqualTo(expected);
  }

  @Test
  void amountFarFromTheMiddleOfItsPastIsAnOutlier() {
    var usual = past("100", "102", "98", "101", "99", "100");
    assertThat(found(new BigDecimal("104"), COUNT, Adding.SUM, usual)).isEmpty();
    assertThat(found(new BigDecimal("120"), COUNT, Adding.SUM, usual))
        .isEqualTo("OUTLIER 120 100 6");
  }

  @Test
  void fiveFiguresAreTooFewToKnowWhatIsUsual() {
    assertThat(
            found(new BigDecimal("120"), COUNT, Adding.SUM, past("100", "102", "98", "101", "99")))
        .isEmpty();
  }

  @Test
  void pastThatIsAlwaysTheSameSaysNothingOfTheSpread() {
    assertThat(
            found(
                new BigDecimal("101"),
                COUNT,
                Adding.SUM,
                past("100", "100", "100", "100", "100", "100")))
        .isEmpty();
  }

  @Test
  void figureThatOnlyGrowsWithinItsYearsMayNotFallUnasked() {
    var growing = past("9", "4", "12", "8", "5", "2", "11", "7");
    assertThat(found(new BigDecimal("8"), COUNT, Adding.LAST, growing))
        .isEqualTo("FALLING 8 9 2026-Q2");
    assertThat(found(new BigDecimal("8"), COUNT, Adding.SUM, growing)).isEmpty();
    assertThat(found(new BigDecimal("8"), COUNT, Adding.LAST, past("9", "4", "12", "13", "5", "2")))
        .isEmpty();
  }

  @Test
  void partAboveItsWholeIsRefused() {
    var ratio = new Ratio(1, 2, "Persentase pos aktif", false);
    assertThat(against(ratio, true, "12", "10"))
        .isEqualTo("PART_ABOVE_WHOLE 12 lainnya 10 Persentase pos aktif");
    assertThat(against(ratio, true, "10", "10")).isEmpty();
    assertThat(against(ratio, true, "12", null)).isEmpty();
  }

  @Test
  void wholeBelowItsPartIsRefused() {
    var ratio = new Ratio(1, 2, "Persentase pos aktif", false);
    assertThat(against(ratio, false, "9", "10"))
        .isEqualTo("WHOLE_BELOW_PART 9 lainnya 10 Persentase pos aktif");
  }

  @Test
  void moreThanPlannedIsAskedAbout() {
    var ratio = new Ratio(1, 2, "Persentase kegiatan", true);
    assertThat(against(ratio, true, "12", "10"))
        .isEqualTo("ABOVE_PLAN 12 lainnya 10 Persentase kegiatan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "[pos aktif] / [pos] * 100                          | -      | pos aktif in pos",
        "100 * ([pos aktif] / [pos])                        | -      | pos aktif in pos",
        "[pos aktif] / [pos]                                | %      | pos aktif in pos",
        "[pos aktif] / [pos]                                | Persen | pos aktif in pos",
        "[pos aktif] / [pos]                                | orang  | none",
        "[pos aktif] / [pos aktif] * 100                    | %      | none",
        "[aduan] / [aduan].previousYear * 100               | %      | none",
        "([pos aktif] + [pos rusak]) / [pos] * 100          | %      | none",
        "[kegiatan] / [kegiatan yang direncanakan] * 100    | %      | kegiatan against kegiatan"
            + " yang direncanakan",
        "[belanja] / [pagu belanja] * 100                   | %      | belanja against pagu belanja"
      })
  void quotientInPercentIsRecognised(String formula, @Nullable String unit, String expected) {
    var names =
        Ratio.find(Formulas.parse(formula).expression().orElseThrow(), unit)
            .map(found ->
                found.part() + (found.isAgainstPlan() ? " against " : " in ") + found.whole())
            .orElse("none");
    assertThat(names).isEqualTo(expected);
  }

  private static String against(
      Ratio ratio, boolean isPart, String amount, @Nullable String other) {
    var partner =
        new Partner(ratio, isPart, "lainnya", other == null ? null : new BigDecimal(other));
    return shown(
        FigureLimits.judge(
            NOW, new BigDecimal(amount), COUNT, Adding.SUM, List.of(), List.of(partner)));
  }

  private static String found(
      BigDecimal amount, Variable.Limits limits, Adding adding, List<Past> past) {
    return shown(FigureLimits.judge(NOW, amount, limits, adding, past, List.of()));
  }

  private static String shown(List<LimitFinding> findings) {
    return findings.stream()
        .map(finding ->
            finding.kind()
                + finding.arguments().stream()
                    .map(argument -> " " + argument)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(", "));
  }

  /// Figures of the quarters before, the newest first.
  private static List<Past> past(String... amounts) {
    var all = new ArrayList<Past>();
    var period = NOW;
    for (String amount : amounts) {
      period = period.previous();
      all.add(new Past(period, new BigDecimal(amount)));
    }
    return all;
  }
}
