package id.tolok.intake.web.formula;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import id.tolok.intake.web.formula.FormulaView.State;
import id.tolok.kernel.FindingMessages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LiveFormulaTest {

  @Test
  void proseBecomesAnExpression() {
    var view =
        LiveFormula.of(
            "Jumlah pos aktif dibagi jumlah pos dikali 100%",
            null, null, FindingMessages.indonesian());
    assertThat(view.state()).isEqualTo(State.COMPUTABLE);
    assertThat(view.expression()).isEqualTo("[Jumlah pos aktif] / [jumlah pos] * 100");
    assertThat(view.variables()).containsExactly("Jumlah pos aktif", "jumlah pos");
    assertThat(view.kind()).isEqualTo("ratio");
    assertThat(math(view)).contains("<mfrac>");
  }

  @Test
  void mistakeInTheLanguageHasACaretUnderItsPlace() {
    var view = LiveFormula.of("[pos aktif] / [pos * 100", null, null, FindingMessages.indonesian());
    assertThat(view.state()).isEqualTo(State.WRONG);
    assertThat(view.remarks())
        .singleElement()
        .satisfies(remark -> {
          assertThat(remark.line()).isEqualTo("[pos aktif] / [pos * 100");
          assertThat(remark.carets().indexOf('^')).isEqualTo(14);
          assertThat(remark.message()).isNotBlank();
        });
    assertThat(math(view)).isEmpty();
  }

  @Test
  void wordsThatAreNoFormulaSaySo() {
    assertThat(
            LiveFormula.of("Sesuai laporan kegiatan", null, null, FindingMessages.indonesian())
                .state())
        .isEqualTo(State.WORDS);
  }

  @Test
  void nothingIsNoMistake() {
    var view = LiveFormula.of(" \n ", null, null, FindingMessages.indonesian());
    assertThat(view.state()).isEqualTo(State.EMPTY);
    assertThat(view.remarks()).isEmpty();
  }

  @Test
  void percentageUnderANameThatSaysCountIsDoubted() {
    var formula = "[pos aktif] / [pos] * 100";
    assertThat(
            LiveFormula.of(formula, "Persentase pos aktif", "%", FindingMessages.indonesian())
                .remarks())
        .isEmpty();
    assertThat(
            LiveFormula.of(formula, "Jumlah pos aktif", null, FindingMessages.indonesian())
                .remarks())
        .isNotEmpty();
  }

  @Test
  void namesCannotBringMarkIntoThePage() {
    var view =
        LiveFormula.of(
            "[<script>alert(1)</script>] / [b]", null, null, FindingMessages.indonesian());
    assertThat(math(view)).doesNotContain("<script>");
  }

  @Test
  void formulaAsMathematicsIsSetInTheLanguageOfThePage() {
    var formula = "IFMISSING([pos aktif].previous; 0)";
    assertThat(math(LiveFormula.of(formula, null, null, FindingMessages.in(Locale.ENGLISH))))
        .contains("<mtext lang=\"en\">if not filled in</mtext>", "previous period")
        .contains("<mtext>pos aktif</mtext>");
    assertThat(math(LiveFormula.of(formula, null, null, FindingMessages.indonesian())))
        .contains("<mtext>jika kosong</mtext>", "periode sebelumnya");
  }

  private static String math(FormulaView view) {
    var output = new StringOutput();
    view.math().writeTo(output);
    return output.toString();
  }
}
