package id.tolok.formula.math;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The form of each formula is that of {@link MathMlTest}, both being set by the same typesetter;
/// here is how each part of it is written for Word.
class OmmlTest {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/math";

  @Test
  void aRatioIsAFraction() {
    assertThat(Formulas.omml(parsed("[pos aktif] / [pos] * 100")))
        .isEqualTo(
            "<m:oMath xmlns:m=\""
                + NAMESPACE
                + "\"><m:f><m:num><m:r><m:rPr><m:nor/></m:rPr>"
                + "<m:t xml:space=\"preserve\">pos aktif</m:t></m:r></m:num>"
                + "<m:den><m:r><m:rPr><m:nor/></m:rPr>"
                + "<m:t xml:space=\"preserve\">pos</m:t></m:r></m:den></m:f>"
                + "<m:r><m:t xml:space=\"preserve\">×</m:t></m:r>"
                + "<m:r><m:t xml:space=\"preserve\">100</m:t></m:r></m:oMath>");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          12          ~ r{t{'12'}}
          [a]         ~ r{rPr{nor{}} t{'a'}}
          {k}         ~ r{rPr{nor{}} t{'k'}}
          -1          ~ r{t{'−'}} r{t{'1'}}
          5%          ~ r{t{'5'}} r{t{'%'}}
          1 + 2 - 3   ~ r{t{'1'}} r{t{'+'}} r{t{'2'}} r{t{'−'}} r{t{'3'}}
          1 / 2       ~ f{num{r{t{'1'}}} den{r{t{'2'}}}}
          2 * (1 + 3) ~ r{t{'2'}} r{t{'×'}} d{dPr{begChr[(]{} endChr[)]{}} e{r{t{'1'}} r{t{'+'}} r{t{'3'}}}}
          ABS(1)      ~ d{dPr{begChr[|]{} endChr[|]{}} e{r{t{'1'}}}}
          [a].toDate  ~ sSub{e{r{rPr{nor{}} t{'a'}}} sub{r{rPr{nor{}} t{'s.d. periode ini'}}}}
          MIN(1; 2)   ~ r{rPr{nor{}} t{'minimum'}} d{dPr{begChr[(]{} endChr[)]{}} e{r{t{'1'}} r{t{';'}} r{t{'2'}}}}
          """)
  void everyPartHasItsElement(String formula, String outline) {
    var equation = Markup.parsed(Formulas.omml(parsed(formula)), formula);
    assertThat(equation.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(Markup.inside(equation)).isEqualTo(outline);
  }

  @Test
  void namesAreEscaped() {
    var equation = Markup.parsed(Formulas.omml(parsed("[<b> & \"c\"]")), "escaping");
    assertThat(equation.getTextContent()).isEqualTo("<b> & \"c\"");
  }

  @Test
  void everyFormulaIsWellFormed() {
    for (long seed = 1; seed <= 3_000; seed++) {
      Markup.parsed(Formulas.omml(new RandomFormulas(seed).next()), "seed " + seed);
    }
  }

  private static Expression parsed(String formula) {
    return Formulas.parse(formula).expression().orElseThrow();
  }
}
