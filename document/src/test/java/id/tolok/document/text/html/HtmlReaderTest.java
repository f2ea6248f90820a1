package id.tolok.document.text.html;

import static id.tolok.document.text.Shorthand.openText;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.Shorthand;
import id.tolok.kernel.SourceSpan;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void mergedCellsOfATableInTextAreKnown() {
    var text =
        """
        Lampiran <table><tr><th rowspan="2">No</th><th colspan="2">Target</th></tr>
        <tr><th>2024</th><th>2025</th></tr>
        <tr><td>1</td><td>80</td><td>85</td></tr></table> selesai
        """;

    assertThat(Shorthand.of(openText(text)))
        .isEqualTo(
            """
            Lampiran\s
            | No | Target | < |
            | ^ | 2024 | 2025 |
            | 1 | 80 | 85 |
             selesai\
            """);
  }

  @Test
  void cellsOfATableInTextKnowTheirPlace() {
    var document = openText("x\n<table><tr><td>a</td>\n<td>bc</td></tr></table>");
    var grid = (Block.Grid) document.blocks().get(1);

    assertThat(grid.rows().getFirst().cells().get(1).where()).isEqualTo(SourceSpan.of(3, 1, 3, 12));
  }

  @Test
  void aPageGivesItsParagraphsAndTables() {
    var page =
        "<html><head><title>x</title><style>p{}</style></head><body><h1>JUDUL</h1><p>Satu<br>dua"
            + " &amp; "
            + "<b>tiga</b></p><ul><li>butir</li></ul><table><tr><td>a</td><td>b<p>c</p></td></tr></table></body></html>";

    assertThat(openText(page).format()).isEqualTo("HTML");
    assertThat(Shorthand.of(openText(page)))
        .isEqualTo("JUDUL\nSatu\ndua & <b>tiga</b>\n• butir\n| a | b\\nc |");
  }

  @Test
  void aNestedTableFollowsTheOneThatHoldsIt() {
    var page =
        "<html><body><table><tr><td>luar<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"
            + "</td></tr></table></body></html>";

    assertThat(Shorthand.of(openText(page))).isEqualTo("luar\n| A | B |\n| 1 | 2 |");
  }

  @Test
  void aTableThatIsNeverClosedStaysText() {
    assertThat(Shorthand.of(openText("a <table> b\nc"))).isEqualTo("a <table> b\nc");
  }
}
