package id.tolok.formula.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Formulas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareFormulaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[a] / [b] * 100                        | [a] over [b] times 100",
        "100 * [a] / [b]                        | [a] over [b] times 100",
        "[a] * 100 / [b]                        | [a] over [b] times 100",
        "[a] / ([b] * 100)                      | [a] over [b] times 0.01",
        "[a] / ([b] / 1000)                     | [a] over [b] times 1000",
        "[a] / [b]                              | [a] over [b] times 1",
        "([a] / [b])%                           | [a] over [b] times 0.01",
        "([a] - [b]) / [b] * 100                | [a] - [b] over [b] times 100",
        "([p]*([d]-[a]))/([p]*[d])*100          | [p] * ([d] - [a]) over [p] * [d] times 100",
        "SUM([a];[b]) / SUM([c];[d]) * 100      | SUM([a]; [b]) over SUM([c]; [d]) times 100",
        "[a]                                    | none",
        "[a] * 100                              | none",
        "[a] / [b] + 1                          | none",
        "[a] / [b] / [c]                        | none",
        "[a] / [b] * [c]                        | none",
        "[a] / [b] / 3                          | none",
        "[a] / [b] * 0                          | none",
        "-[a] / [b]                             | -[a] over [b] times 1",
      })
  void aShareIsOneQuantityOverAnother(String formula, String parts) {
    var share = ShareFormula.of(Formulas.parse(formula).expression().orElseThrow());

    assertThat(share.map(ShareFormulaTest::shown).orElse("none")).isEqualTo(parts);
  }

  private static String shown(ShareFormula share) {
    return Formulas.print(share.numerator())
        + " over "
        + Formulas.print(share.denominator())
        + " times "
        + share.factor().stripTrailingZeros().toPlainString();
  }
}
