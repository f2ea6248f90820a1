package id.tolok.formula.math;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class MathMlTest {

  private static final Locale INDONESIAN = Locale.of("id");

  private static final String START =
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" lang=\"id\" alttext=\"";

  @Test
  void aRatioIsAFraction() {
    assertThat(MathMl.of(parsed("[pos aktif] / [pos] * 100"), "pos aktif dibagi pos", INDONESIAN))
        .isEqualTo(
            START
                + "pos aktif dibagi pos\"><mrow><mfrac><mtext>pos aktif</mtext>"
                + "<mtext>pos</mtext></mfrac><mo>×</mo><mn>100</mn></mrow></math>");
  }

  /// Fractions are shown as `(top)/(bottom)`, rows in braces, words in quotes, a note below as `_`.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          1234,5                        ~ 1.234,5
          {hari kerja}                  ~ "hari kerja"
          [a] + [b] - [c]               ~ {{"a" + "b"} − "c"}
          [a] - ([b] - [c])             ~ {"a" − {( {"b" − "c"} )}}
          [a] * ([b] + [c])             ~ {"a" × {( {"b" + "c"} )}}
          ([a] + [b]) * [c]             ~ {{( {"a" + "b"} )} × "c"}
          [a] * ([b] * [c])             ~ {"a" × {( {"b" × "c"} )}}
          [a] * ([b] / [c])             ~ {"a" × ("b")/("c")}
          ([a] + [b]) / ([c] - 1)       ~ ({"a" + "b"})/({"c" − 1})
          [a] / [b] / [c]               ~ (("a")/("b"))/("c")
          -[a]                          ~ {− "a"}
          -([a] + [b])                  ~ {− {( {"a" + "b"} )}}
          -([a] / [b])                  ~ {− ("a")/("b")}
          -[a] * [b]                    ~ {{− "a"} × "b"}
          -(-[a])                       ~ {− {( {− "a"} )}}
          85%                           ~ {85 %}
          -85%                          ~ {− {85 %}}
          (-[a])%                       ~ {{( {− "a"} )} %}
          ([a] / [b])%                  ~ {{( ("a")/("b") )} %}
          ([a] + [b])%                  ~ {{( {"a" + "b"} )} %}
          [a].previous                  ~ "a"_"periode sebelumnya"
          [a].previousYear              ~ "a"_"tahun sebelumnya"
          [a].toDate                    ~ "a"_"s.d. periode ini"
          [a].baseline                  ~ "a"_"kondisi awal"
          [a].previousYear.toDate       ~ "a"_"tahun sebelumnya, s.d. periode ini"
          SUM([a])                      ~ "a"
          SUM([a]; [b]; [c])            ~ {"a" + "b" + "c"}
          SUM([a] - 1; [b] - 1)         ~ {{"a" − 1} + {( {"b" − 1} )}}
          SUM([a] + [b]; SUM([c]; [d])) ~ {{"a" + "b"} + {( {"c" + "d"} )}}
          2 * SUM([a]; [b])             ~ {2 × {( {"a" + "b"} )}}
          2 * SUM([a])                  ~ {2 × "a"}
          2 * SUM([a] + 1)              ~ {2 × {( {"a" + 1} )}}
          SUM([a]; [b]) / 2             ~ ({"a" + "b"})/(2)
          SUM([a]; [b])%                ~ {{( {"a" + "b"} )} %}
          SUM([a] / [b])%               ~ {{( ("a")/("b") )} %}
          AVERAGE([a]; [b])             ~ ({"a" + "b"})/(2)
          AVERAGE([a]; [b]) * 25        ~ {({"a" + "b"})/(2) × 25}
          AVERAGE([a])%                 ~ {{( ("a")/(1) )} %}
          ABS([a] - [b])                ~ {| {"a" − "b"} |}
          2 * ABS([a] - [b])            ~ {2 × {| {"a" − "b"} |}}
          MIN([a]; 2 + 1)               ~ {"minimum" {( {"a" ; {2 + 1}} )}}
          MAX([a]; [b])                 ~ {"maksimum" {( {"a" ; "b"} )}}
          COUNT([a])                    ~ {"banyaknya yang terisi" {( {"a"} )}}
          ROUND([a]; 2)                 ~ {"bulatkan" {( {"a" ; 2} )}}
          IF([a]; [b]; [c])             ~ {"jika" {( {"a" ; "b" ; "c"} )}}
          IFMISSING([a]; 0)             ~ {"jika kosong" {( {"a" ; 0} )}}
          2 * ROUND([a]; 2)%            ~ {2 × {{"bulatkan" {( {"a" ; 2} )}} %}}
          """)
  void everyKindOfNodeHasItsForm(String formula, String form) {
    Element math = Markup.parsed(Formulas.mathMl(parsed(formula), INDONESIAN), formula);
    assertThat(form(math.getFirstChild())).isEqualTo(form);
    assertThat(math.getChildNodes().getLength()).isEqualTo(1);
  }

  private static String form(Node node) {
    Element element = (Element) node;
    return switch (element.getTagName()) {
      case "mtext" -> '"' + element.getTextContent() + '"';
      case "mn", "mo" -> element.getTextContent();
      case "mrow" -> "{" + children(element) + "}";
      case "mfrac" ->
          "(" + form(element.getFirstChild()) + ")/(" + form(element.getLastChild()) + ")";
      case "msub" -> form(element.getFirstChild()) + "_" + form(element.getLastChild());
      default -> throw new AssertionError(element.getTagName());
    };
  }

  private static String children(Element element) {
    var parts = new StringJoiner(" ");
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      parts.add(form(child));
    }
    return parts.toString();
  }

  @Test
  void wordsBetweenNamesAreInTheLanguageOfThePageAndSaySo() {
    assertThat(MathMl.of(parsed("IF([a].previousYear; MIN([b]; 1); 0)"), "", Locale.of("en", "ID")))
        .isEqualTo(
            START
                + "\"><mrow><mtext lang=\"en\">if</mtext><mrow><mo>(</mo><mrow>"
                + "<msub><mtext>a</mtext><mtext lang=\"en\">previous year</mtext></msub><mo>;</mo>"
                + "<mrow><mtext lang=\"en\">minimum</mtext><mrow><mo>(</mo><mrow><mtext>b</mtext>"
                + "<mo>;</mo><mn>1</mn></mrow><mo>)</mo></mrow></mrow><mo>;</mo><mn>0</mn></mrow>"
                + "<mo>)</mo></mrow></mrow></math>");
  }

  @Test
  void namesAreEscaped() {
    assertThat(MathMl.of(parsed("[<b>\"jalan\" & 'desa'</b>]"), "\"a\" & <b>", INDONESIAN))
        .isEqualTo(
            START
                + "&quot;a&quot; &amp; &lt;b&gt;\"><mtext>&lt;b&gt;&quot;jalan&quot; &amp;"
                + " &#39;desa&#39;&lt;/b&gt;</mtext></math>");
  }

  @Test
  void whoDoesNotSeeItHearsTheSentence() {
    Expression formula = parsed("[jumlah pos aktif] / [jumlah pos] * 100");
    Element math = Markup.parsed(Formulas.mathMl(formula, INDONESIAN), formula);
    assertThat(math.getAttribute("alttext")).isEqualTo(Formulas.describe(formula));
  }

  @Test
  void everyFormulaIsWellFormed() {
    for (long seed = 1; seed <= 3_000; seed++) {
      Expression formula = new RandomFormulas(seed).next();
      Markup.parsed(Formulas.mathMl(formula, INDONESIAN), "seed " + seed);
    }
  }

  private static Expression parsed(String formula) {
    return Formulas.parse(formula).expression().orElseThrow();
  }
}
