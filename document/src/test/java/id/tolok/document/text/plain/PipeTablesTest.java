package id.tolok.document.text.plain;

import static id.tolok.document.text.Shorthand.openText;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.Shorthand;
import id.tolok.kernel.SourceSpan;
import org.junit.jupiter.api.Test;

class PipeTablesTest {

  private static void thenReads(String text, String expected) {
    assertThat(Shorthand.of(openText(text))).isEqualTo(expected.strip());
  }

  @Test
  void theRuleIsDropped() {
    thenReads(
        "| Sasaran | Indikator |\n|:--|--:|\n| Tertata | Arsip |\n|   | Surat |\nPenutup",
        "| Sasaran | Indikator |\n| Tertata | Arsip |\n|  | Surat |\nPenutup");
  }

  @Test
  void pipesAtTheEdgesMayBeMissing() {
    thenReads(
        "Sasaran | Indikator\n--- | ---\nTertata | Arsip\n | Surat\n",
        "| Sasaran | Indikator |\n| Tertata | Arsip |\n|  | Surat |");
  }

  @Test
  void aHeaderMayTakeTwoRows() {
    thenReads(
        "| No | Target | |\n| | 2024 | 2025 |\n|---|---|---|\n| 1 | 80 | 85 |\n",
        "| No | Target |  |\n|  | 2024 | 2025 |\n| 1 | 80 | 85 |");
  }

  @Test
  void headingsOverTwoRowsWithTheRuleBetweenAreJoined() {
    thenReads(
        "| No. | SASARAN | FORMULASI |\n"
            + "|---|---|---|\n"
            + "|   |   | PERHITUNGAN |\n"
            + "| 1 | Tertata | Jumlah |\n",
        "| No. | SASARAN | FORMULASI\\nPERHITUNGAN |\n| 1 | Tertata | Jumlah |");
  }

  @Test
  void aPositionBelowTheRuleIsARowOfItsOwn() {
    thenReads(
        "| NO | SASARAN | FORMULASI |\n|---|---|---|\n| CAMAT |  |  |\n| 1 | Tertata | Jumlah |\n",
        "| NO | SASARAN | FORMULASI |\n| CAMAT |  |  |\n| 1 | Tertata | Jumlah |");
  }

  @Test
  void neitherEdgesNorARuleAreNeededByThreeColumns() {
    thenReads(
        "No | Sasaran | Indikator\n1 | Tertata | Arsip\n  |   | Surat\n\nPenutup",
        "| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip |\n|  |  | Surat |\nPenutup");
  }

  @Test
  void edgedRowsNeedNoRule() {
    thenReads("| A | B |\n| 1 | 2 |\n", "| A | B |\n| 1 | 2 |");
  }

  @Test
  void escapedPipesAreText() {
    thenReads("| A | B |\n|---|---|\n| a \\| b | c |\n", "| A | B |\n| a | b | c |");
    assertThat(cell("| A | B |\n|---|---|\n| a \\| b | c |\n", 1, 0).text()).isEqualTo("a | b");
  }

  @Test
  void pipesInsideFormulasAreText() {
    assertThat(cell("| A | B |\n|---|---|\n| $\\left|x-y\\right| \\\\ 2$ | c |\n", 1, 0).text())
        .isEqualTo("$\\left|x-y\\right| \\\\ 2$");
  }

  @Test
  void aDollarSignAloneDoesNotSwallowTheRow() {
    thenReads("| A | B |\n|---|---|\n| US$ 5 | US$ 6 |\n", "| A | B |\n| US$ 5 | US$ 6 |");
  }

  @Test
  void aFormulaBlockOfSeveralLinesStaysInItsCell() {
    var text = "| A | B |\n|---|---|\n| x | $$\n\\frac{a}{b}\n$$ |\n| y | z |\n";

    assertThat(cell(text, 1, 1).text()).isEqualTo("$$\n\\frac{a}{b}\n$$");
    assertThat(cell(text, 1, 1).where()).isEqualTo(SourceSpan.of(3, 7, 5, 3));
    assertThat(cell(text, 2, 1).text()).isEqualTo("z");
  }

  @Test
  void listsBecomeLinesOfTheCell() {
    thenReads(
        "| A | B |\n|---|---|\n| <ul style=\"x\"> <li>- satu</li> <li>dua</li> </ul> | x |\n",
        "| A | B |\n| • - satu\\n• dua | x |");
  }

  @Test
  void aTableGoesOnAfterAPageBreak() {
    thenReads("| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n", "| A | B |\n| 1 | 2 |\n| 3 | 4 |");
  }

  @Test
  void twoTablesWithARuleEachStayApart() {
    var document = openText("| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 3 | 4 |\n");

    assertThat(document.blocks()).filteredOn(Block.Grid.class::isInstance).hasSize(2);
  }

  @Test
  void aPipeInASentenceIsNoTable() {
    thenReads("3 | P a g e\nteks a | b\n", "3 | P a g e\nteks a | b");
  }

  private static Block.Cell cell(String text, int row, int column) {
    return openText(text).blocks().stream()
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .findFirst()
        .orElseThrow()
        .rows()
        .get(row)
        .cells()
        .get(column);
  }
}
