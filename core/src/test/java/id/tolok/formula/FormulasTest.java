package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression.Variable;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormulasTest {

  private static final String FORMULA =
      "[b] * {k} + SUM([a]; [b].previous; [b]) / {hari} - {k} * [a]";

  @Test
  void variablesAreNamedOnceInOrderOfAppearance() {
    assertThat(Formulas.variables(parsed(FORMULA)).stream().map(Formulas::print))
        .containsExactly("[b]", "[a]", "[b].previous");
  }

  @Test
  void constantsAreNamedOnceInOrderOfAppearance() {
    assertThat(Formulas.constants(parsed(FORMULA)).stream().map(Formulas::print))
        .containsExactly("{k}", "{hari}");
  }

  @Test
  void aFormulaWithoutNamesHasNone() {
    assertThat(Formulas.variables(parsed("1 + 2"))).isEmpty();
    assertThat(Formulas.constants(parsed("[a] + 2"))).isEmpty();
  }

  @Test
  void findingsAreShownWithAdviceWhereThereIsSome() {
    var formula = (Parsing.Parsed) Formulas.parse("2 + 1.000");
    assertThat(Formulas.show("2 + 1.000", formula.findings().getFirst()))
        .isEqualTo(
            """
            2 + 1.000
                ^^^^^
            "1.000" dibaca sebagai bilangan desimal dengan tiga angka di belakang koma.
            Bila yang dimaksud ribuan, tulis 1000 tanpa tanda pemisah.\
            """);
    var rejected = (Parsing.Rejected) Formulas.parse("2 + )");
    assertThat(Formulas.show("2 + )", rejected.cause()))
        .isEqualTo(
            """
            2 + )
                ^
            Di sini diharapkan angka, [variabel], {konstanta}, fungsi, atau kurung buka, \
            tetapi tertulis ")".\
            """);
  }

  @Test
  void onlyNumbersThatLookLikeThousandsAreDoubtful() {
    for (String sure :
        new String[] {"0.125", "1.25", "1.2345", "1000", "1.000.000", "1234.567", "1.000,5"}) {
      assertThat(Formulas.parse(sure).findings()).as(sure).isEmpty();
    }
    for (String doubtful : new String[] {"1.000", "1,000", "12.345", "999,000"}) {
      assertThat(Formulas.parse(doubtful).findings())
          .as(doubtful)
          .extracting(Finding::code)
          .containsExactly(FormulaFindingCode.AMBIGUOUS_NUMBER);
      assertThat(Formulas.parse(doubtful).expression()).isPresent();
    }
  }

  @Test
  void aTreeIsCheckedInItsCanonicalText() {
    Expression formula = parsed("( [a] ) / [target   b]");
    Finding finding = Formulas.check(formula, FormulaContext.NONE).getFirst();
    assertThat(finding.code()).isEqualTo(FormulaFindingCode.DENOMINATOR_IS_TARGET);
    assertThat(finding.where().column()).isEqualTo(7);
    assertThat(finding.where().endColumn()).isEqualTo(17);
  }

  @Test
  void findingsAreInTheOrderOfTheText() {
    var parsed = (Parsing.Parsed) Formulas.parse("[a] / 0\n+ [b] / [target]\n+ [c] / 0");
    assertThat(Formulas.check(parsed, FormulaContext.NONE))
        .extracting(finding -> finding.where().line() + " " + finding.code())
        .containsExactly("1 DIVISION_BY_ZERO", "2 DENOMINATOR_IS_TARGET", "3 DIVISION_BY_ZERO");
  }

  @Test
  void figuresBeyondSenseFail() {
    Figures huge =
        new Figures() {
          @Override
          public Optional<BigDecimal> figure(Variable variable) {
            return Optional.of(new BigDecimal("1e500"));
          }

          @Override
          public Optional<BigDecimal> constant(Expression.Constant constant) {
            return Optional.empty();
          }
        };
    assertThat(Formulas.evaluate(parsed("[a]"), huge))
        .isInstanceOfSatisfying(
            Value.Failed.class,
            failed ->
                assertThat(FindingMessages.indonesian().message(failed.cause()))
                    .isEqualTo(
                        "Angka yang dihitung tidak masuk akal: lebih dari 100 angka di depan atau"
                            + " di belakang koma."));
  }

  @Test
  void withoutFiguresEverythingIsMissing() {
    assertThat(Formulas.evaluate(parsed("[a] + {k} + [b]"), Figures.none()))
        .isEqualTo(new Value.Missing(List.of("a", "k", "b")));
  }

  @Test
  void proseIsReadAndAFormulaIsDescribed() {
    FormulaReading reading =
        Formulas.read("Jumlah pos aktif dibagi jumlah pos dikali 100%", "Persentase pos aktif");
    assertThat(reading.expression()).isEqualTo(parsed("[Jumlah pos aktif] / [jumlah pos] * 100"));
    assertThat(Formulas.describe(parsed("[jumlah pos aktif] / [jumlah pos] * 100")))
        .isEqualTo("jumlah pos aktif dibagi jumlah pos dikali 100 persen");
  }

  @Test
  void aReadingThatCannotBeWrittenBecomesText() {
    String words = "a".repeat(FormulaLimits.LENGTH_MAX - 2);
    assertThat(Formulas.withinLimits(countOf(new Variable(words))))
        .isEqualTo(countOf(new Variable(words)));
    FormulaReading tooLong = Formulas.withinLimits(countOf(new Variable(words + "a")));
    assertThat(tooLong.kind()).isEqualTo(FormulaKind.TEXT);
    assertThat(tooLong.note()).isEqualTo("a remark");
    assertThat(tooLong.confidence()).isZero();
    assertThat(tooLong.findings())
        .extracting(FindingMessages.indonesian()::message)
        .containsExactly("Rumus terlalu besar: paling banyak 2000 bagian.");

    Expression deep = new Variable("a");
    for (int i = 0; i < 100_000; i++) {
      deep = new Expression.Negation(deep);
    }
    assertThat(Formulas.withinLimits(countOf(deep)).kind()).isEqualTo(FormulaKind.TEXT);
  }

  private static FormulaReading countOf(Expression expression) {
    return new FormulaReading(
        FormulaKind.COUNT, expression, "a", null, null, List.of(), "a remark", 1, List.of());
  }

  private static Expression parsed(String text) {
    return Formulas.parse(text).expression().orElseThrow();
  }
}
