package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Formulas;
import id.tolok.formula.Parsing;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the parser accepts. Accepted texts are compared by their canonical form, whose meaning the
/// tests of trees here and of the random round trip pin.
class ParserTest {

  private static final Expression A = new Variable("a");
  private static final Expression B = new Variable("b");
  private static final Expression C = new Variable("c");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] × [b]           | [a] * [b]
          [a] · [b]           | [a] * [b]
          [a] • [b]           | [a] * [b]
          [a] x [b]           | [a] * [b]
          [a] X [b]           | [a] * [b]
          [a]x[b]             | [a] * [b]
          [a]x 2              | [a] * 2
          [a] x2              | [a] * 2
          2x3                 | 2 * 3
          2 X (3)             | 2 * 3
          {k}x5               | {k} * 5
          5%x2                | 5% * 2
          (2)x(3)             | 2 * 3
          [a] ÷ [b]           | [a] / [b]
          [a] : [b]           | [a] / [b]
          [a]:[b]             | [a] / [b]
          [a] ∕ [b]           | [a] / [b]
          [a] ⁄ [b]           | [a] / [b]
          [a] − [b]           | [a] - [b]
          [a] – [b]           | [a] - [b]
          [a] — [b]           | [a] - [b]
          [a] ‐ [b]           | [a] - [b]
          [a]−−[b]            | [a] - -[b]
          −[a]                | -[a]
          ［a]                 | rejected
          85％                 | 85%
          """)
  void readsTheSignsPeopleType(String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0,5                  | 0.5
          0.5                  | 0.5
          007                  | 7
          0.50                 | 0.5
          100,0                | 100
          1000                 | 1000
          1.000                | 1
          1,234                | 1.234
          1.000.000            | 1000000
          1,000,000            | 1000000
          1.234.567,89         | 1234567.89
          1,234,567.89         | 1234567.89
          1.234,5              | 1234.5
          1,234.5              | 1234.5
          SUM(1,5; 2)          | SUM(1.5; 2)
          """)
  void readsNumbersWithCommaAndPoint(String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [jumlah pos]               | [jumlah pos]
          [  jumlah    pos  ]        | [jumlah pos]
          [Desa/Kelurahan (50%); x]  | [Desa/Kelurahan (50%); x]
          [skor [akhir]]]            | [skor [akhir]]]
          []]]                       | []]]
          [a]]b]                     | [a]]b]
          {hari {kerja}}}            | {hari {kerja}}}
          {hari  kerja}              | {hari kerja}
          [a}]                       | [a}]
          {a]}                       | {a]}
          [x]                        | [x]
          """)
  void keepsTheWordsOfNames(String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
  }

  @Test
  void lineBreaksAndNoBreakSpacesAreBlanks() {
    assertThat(canonical("[jumlah\n  pos]\u00A0/\r\n\t[desa\u00A0binaan]"))
        .isEqualTo("[jumlah pos] / [desa binaan]");
  }

  @Test
  void aDoubledClosingSignBelongsToTheName() {
    assertThat(tree("[skor [akhir]]]")).isEqualTo(new Variable("skor [akhir]"));
    assertThat(tree("{hari {kerja}}}")).isEqualTo(new Constant("hari {kerja}"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (([a]))                       | [a]
          ([a] / [b]) * 100             | [a] / [b] * 100
          [a] + ([b] * [c])             | [a] + [b] * [c]
          ([a] + [b]) * [c]             | ([a] + [b]) * [c]
          [a] - ([b] - [c])             | [a] - ([b] - [c])
          ([a] - [b]) - [c]             | [a] - [b] - [c]
          [a] + ([b] + [c])             | [a] + ([b] + [c])
          [a] / ([b] * [c])             | [a] / ([b] * [c])
          [a] * ([b] / [c])             | [a] * ([b] / [c])
          (-[a]) * [b]                  | -[a] * [b]
          -([a] * [b])                  | -([a] * [b])
          [a] * (-[b])                  | [a] * -[b]
          -(-[a])                       | -(-[a])
          -([a]%)                       | -[a]%
          (-[a])%                       | (-[a])%
          ([a]%)%                       | ([a]%)%
          ([a] + [b])%                  | ([a] + [b])%
          SUM(([a] + [b]); ([c]))       | SUM([a] + [b]; [c])
          """)
  void needsNoBracketsButTheCanonicalOnes(String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum([a];[b])             | SUM([a]; [b])
          Average([a])             | AVERAGE([a])
          IfMissing([a];0)         | IFMISSING([a]; 0)
          SUM ([a])                | SUM([a])
          [a].PREVIOUS             | [a].previous
          [a] . previousyear       | [a].previousYear
          [a].previous.toDate      | [a].previous.toDate
          [a].toDate.previous      | [a].toDate.previous
          [a].baseline%            | [a].baseline%
          """)
  void takesFunctionsAndModifiersInAnyLetterCase(String text, String canonical) {
    assertThat(canonical(text)).isEqualTo(canonical);
  }

  @Test
  void sumsAndProductsGroupFromTheLeft() {
    assertThat(tree("[a] - [b] + [c]"))
        .isEqualTo(new Binary(Operator.ADD, new Binary(Operator.SUBTRACT, A, B), C));
    assertThat(tree("[a] / [b] * [c]"))
        .isEqualTo(new Binary(Operator.MULTIPLY, new Binary(Operator.DIVIDE, A, B), C));
  }

  @Test
  void productsBindTighterThanSums() {
    assertThat(tree("[a] + [b] * [c]"))
        .isEqualTo(new Binary(Operator.ADD, A, new Binary(Operator.MULTIPLY, B, C)));
    assertThat(tree("[a] / [b] - [c]"))
        .isEqualTo(new Binary(Operator.SUBTRACT, new Binary(Operator.DIVIDE, A, B), C));
  }

  @Test
  void percentBindsTighterThanTheSignAndTheSignTighterThanProducts() {
    assertThat(tree("-[a]% * [b]"))
        .isEqualTo(new Binary(Operator.MULTIPLY, new Negation(new PercentOf(A)), B));
  }

  @Test
  void callsAndModifiersBecomeNodes() {
    assertThat(tree("ROUND([a].previous.baseline; 2)"))
        .isEqualTo(
            new Call(
                Function.ROUND,
                List.of(
                    new Variable("a", List.of(TimeModifier.PREVIOUS, TimeModifier.BASELINE)),
                    new NumberLiteral(new BigDecimal("2")))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + 12 * [b] | 12            | 7-9
          [a] + 12 * [b] | 12 * [b]      | 7-15
          [a] + 12 * [b] | [a] + 12 * [b]| 1-15
          ([a]).x        | rejected      | -
          ( [a] ) / 2    | [a]           | 3-6
          ( [a] ) / 2    | [a] / 2       | 1-12
          - [a] %        | -[a]%         | 1-8
          - [a] %        | [a]%          | 3-8
          SUM( 1 ;2 )    | SUM(1; 2)     | 1-12
          [a] .previous  | [a].previous  | 1-14
          """)
  void everyNodeKnowsItsPlace(String text, String node, String columns) {
    if (Formulas.parse(text) instanceof Parsing.Parsed parsed) {
      var found =
          nodes(parsed.formula()).stream()
              .filter(candidate -> Formulas.print(candidate).equals(node))
              .map(parsed.places()::of)
              .map(span -> span.column() + "-" + span.endColumn())
              .toList();
      assertThat(found).containsExactly(columns);
    } else {
      assertThat(node).isEqualTo("rejected");
    }
  }

  @Test
  void aLineMayEndInAnyWay() {
    for (String end : new String[] {"\n", "\r", "\r\n", "\n\r", "\n\n\n"}) {
      assertThat(canonical("[a]" + end)).isEqualTo("[a]");
      assertThat(canonical(end + "[a]")).isEqualTo("[a]");
      assertThat(canonical(end)).isEqualTo("rejected");
    }
  }

  @Test
  void placesCountLinesOfEveryKind() {
    var parsed = (Parsing.Parsed) Formulas.parse("[a]\n+ [b]\r\n+ [c]\r+ [d]");
    var places =
        nodes(parsed.formula()).stream()
            .filter(Variable.class::isInstance)
            .map(parsed.places()::of)
            .map(span ->
                span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn())
            .toList();
    assertThat(places).containsExactly("1:1-1:4", "2:3-2:6", "3:3-3:6", "4:3-4:6");
    var whole = parsed.places().of(parsed.formula());
    assertThat(whole.line() + "-" + whole.endLine()).isEqualTo("1-4");
  }

  private static List<Expression> nodes(Expression expression) {
    return Stream.concat(
            Stream.of(expression),
            expression.operands().stream().flatMap(operand -> nodes(operand).stream()))
        .toList();
  }

  private static Expression tree(String text) {
    return Formulas.parse(text).expression().orElseThrow();
  }

  private static String canonical(String text) {
    return Formulas.parse(text).expression().map(Formulas::print).orElse("rejected");
  }
}
