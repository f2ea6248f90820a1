package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [b]     | a: orang, b: desa  | UNITS_DIFFER 1-10
          [a] - [b]     | a: orang, b: desa  | UNITS_DIFFER 1-10
          [a] + [b]     | a: orang, b: Orang | -
          [a] + [b]     | a: %, b: persen    | -
          [a] + [b]     | a: orang           | -
          [a] + 1       | a: orang           | -
          1 + [a]       | a: orang           | -
          [a] * [b]     | a: orang, b: desa  | -
          [a] / [b]     | a: orang, b: desa  | -
          -[a] + [b]    | a: orang, b: desa  | UNITS_DIFFER 1-11
          2 * [a] + [b] | a: orang, b: desa  | UNITS_DIFFER 1-14
          """)
  void whatIsAddedHasOneUnit(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUM([a]; [b]; [a])  | a: orang, b: desa          | UNITS_DIFFER 1-19
          AVERAGE([a]; [b])   | a: orang, b: desa          | UNITS_DIFFER 1-18
          MIN([a]; [b])       | a: orang, b: desa          | UNITS_DIFFER 1-14
          MAX([a]; [b])       | a: orang, b: desa          | UNITS_DIFFER 1-14
          IFMISSING([a]; [b]) | a: orang, b: desa          | UNITS_DIFFER 1-20
          IF([c]; [a]; [b])   | a: orang, b: desa, c: unit | UNITS_DIFFER 1-18
          IF([c]; [a]; [a])   | a: orang, c: desa          | -
          COUNT([a]; [b])     | a: orang, b: desa          | -
          ROUND([a]; [b])     | a: orang, b: desa          | -
          SUM([a]; 1)         | a: orang                   | -
          """)
  void whatAFunctionComparesHasOneUnit(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 + [c] | a: orang, b: orang, c: %             | -
          [a] / [b] * 100 + [c] | a: orang, b: orang, c: orang         | UNITS_DIFFER 1-22
          [a] / [b] + [c]       | a: orang, b: desa, c: orang/desa     | -
          [a] / [b] + [c]       | a: orang, b: desa, c: orang          | UNITS_DIFFER 1-16
          ABS([a]) + [b]        | a: orang, b: desa                    | UNITS_DIFFER 1-15
          ROUND([a]; 2) + [b]   | a: orang, b: desa                    | UNITS_DIFFER 1-20
          SUM([a]; [a]) + [b]   | a: orang, b: desa                    | UNITS_DIFFER 1-20
          [a]% + [b]            | a: orang, b: desa                    | -
          [a] * 5% + [b]        | a: orang, b: desa                    | UNITS_DIFFER 1-15
          [a] / [b] * [c] + [d] | a: orang, b: desa, c: desa, d: orang | -
          ([a] + [b]) + [c]     | a: orang, b: desa, c: orang          | UNITS_DIFFER 2-11
          [a] * [b] + [c]       | a: orang, b: hari, c: orang          | -
          {k} + [a] + [b]       | a: orang, b: desa                    | -
          2 / [a] + [b]         | a: orang, b: orang                   | -
          ([a] + 1) + [b] | a: orang, b: desa | UNITS_DIFFER 1-16
          (1 + [a]) + [b] | a: orang, b: desa | UNITS_DIFFER 1-16
          ([a] + [b]) * 2 + [c] | a: orang, b: desa, c: hari | UNITS_DIFFER 2-11
          ABS([x] * 2) * 100 + [b] | b: orang | -
          ([a] / [b] + [c] / [d]) * 100 + [e] | a: orang, b: orang, c: desa, d: desa, e: % | -
          ([a] / [b] + [c] / [d]) * 2 + [e] | a: orang, b: orang, c: desa, d: desa, e: rasio | -
          [a] * 100 + [b] | a: orang, b: orang | -
          """)
  void unitsOfPartsAreWorkedOut(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100               | unit: %, a: orang, b: orang                   | -
          [a] / [b] * 100               | unit: persen, a: orang, b: orang              | -
          [a] / [b] * 100               | unit: orang, a: orang, b: orang               | UNIT_MISMATCH 1-16
          [a] / [b] * 100               | unit: orang                                   | UNIT_MISMATCH 1-16
          [a] / [b] * 100               | unit: %                                       | -
          [a]                           | unit: orang, a: orang                         | -
          [a]                           | unit: Orang, a: orang                         | -
          [a]                           | unit: dokumen, a: orang                       | UNIT_MISMATCH 1-4
          [a]                           | unit: dokumen                                 | -
          [a] + [b]                     | unit: desa, a: orang, b: orang                | UNIT_MISMATCH 1-10
          [a] / [b]                     | unit: orang, a: orang, b: desa                | UNIT_MISMATCH 1-10
          [a] / [b]                     | unit: orang/desa, a: orang, b: desa           | -
          [a] / [b]                     | unit: kali, a: orang, b: orang                | UNIT_MISMATCH 1-10
          ([a] / [b]) * 100             | unit: %, a: orang, b: orang                   | -
          ROUND([a] / [b] * 100; 2)     | unit: %, a: orang, b: orang                   | -
          ([a] / [b] + [c] / [d]) * 100 | unit: %, a: orang, b: orang, c: desa, d: desa | -
          ([a] / [b] + [c] / [d]) * 2   | unit: %, a: orang, b: orang, c: desa, d: desa | -
          """)
  void theUnitOfTheIndicatorIsThatOfTheFormula(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a]                     | unit: %, a: orang | UNIT_MISMATCH 1-4
          [jumlah a]              | unit: %           | COUNT_IN_PERCENT 1-11
          [jumlah a] + [jumlah b] | unit: %           | COUNT_IN_PERCENT 1-24
          COUNT([a]; [b])         | unit: %           | COUNT_IN_PERCENT 1-16
          [a] + [b]               | unit: %           | -
          [jumlah a]              | unit: orang       | -
          [persentase a]          | unit: %           | -
          [persentase a]          | unit: orang       | UNIT_MISMATCH 1-15
          [jumlah a]              | a: orang          | -
          """)
  void aCountIsNoPercentage(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [b] | a: %, b: persen (%)            | -
          [a] + [b] | a: %, b: Persentase            | -
          [a] + [b] | a: %, b: prosentase            | -
          [a] + [b] | a: %, b: (%)                   | -
          [a] + [b] | a: %, b: percent               | -
          [a] + [b] | a: %, b: perseribu             | UNITS_DIFFER 1-10
          [a] + [b] | a: orang / desa, b: orang/desa | -
          [a] + [b] | a: Orang  Hari, b: orang hari  | -
          """)
  void aUnitIsKnownInEverySpelling(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / [b] * 100 | unit: Nilai, a: orang, b: orang  | -
          [a] / [b] * 100 | unit: indeks, a: orang, b: orang | -
          [jumlah a]      | unit: skor                       | -
          [a] + [b]       | a: poin, b: orang                | -
          [a]             | unit: %, a: nilai                | -
          [a] * [b] + [c] | a: angka, b: orang, c: orang     | -
          [a]             | name: Persentase, a: skala       | -
          """)
  void pointsOnAScaleGoWithAnyUnit(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }
}
