package id.tolok.document.text.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.document.text.OpenedDocument;
import id.tolok.document.text.Shorthand;
import id.tolok.kernel.SourceSpan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  private static OpenedDocument open(String name, String text) {
    return DocumentOpener.open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void titlesTableAndNotesComeApart() {
    var text =
        "\uFEFFINDIKATOR KINERJA UTAMA;;\n"
            + ";;\n"
            + "No;Sasaran;Indikator\n"
            + "1;Tertata;Arsip\n"
            + ";;Surat\n"
            + ";;\n"
            + "Dicetak 5 Mei 2024;;\n";

    assertThat(Shorthand.of(open("a.csv", text)))
        .isEqualTo(
            """
            INDIKATOR KINERJA UTAMA
            | No | Sasaran | Indikator |
            | 1 | Tertata | Arsip |
            |  |  | Surat |
            Dicetak 5 Mei 2024\
            """);
  }

  @Test
  void quotedValuesMayHoldSeparatorsQuotesAndLineBreaks() {
    var document =
        open("a.csv", "Sasaran,Formula\n\"Tertata, rapi\",\"A \"\"b\"\"\nper C\"\nx,y\n");

    assertThat(Shorthand.of(document))
        .isEqualTo("| Sasaran | Formula |\n| Tertata, rapi | A \"b\"\\nper C |\n| x | y |");
  }

  @Test
  void valuesKnowTheirPlaceAndAddress() {
    var document = open("a.csv", "Sasaran,Formula\n\"Tertata\",\"A\nB\"\nx, yz\n");
    var rows = ((Block.Grid) document.blocks().getFirst()).rows();

    assertThat(rows.get(1).cells().get(1).where())
        .isEqualTo(new SourceSpan(2, 11, 3, 3, null, null, "B2"));
    assertThat(rows.get(2).cells().get(1).where())
        .isEqualTo(new SourceSpan(4, 4, 4, 6, null, null, "B3"));
  }

  @Test
  void withoutTheNameRegularRecordsAreStillCsv() {
    assertThat(open("a.txt", "No;Sasaran;Indikator\n1;Tertata;Arsip\n2;Tertib;Surat\n").format())
        .isEqualTo("CSV");
  }

  @Test
  void proseWithCommasIsNoCsv() {
    assertThat(open("a.txt", "Camat, sekretaris, kasi\nbekerja, lalu pulang\nSelesai.\n").format())
        .isEqualTo("teks");
  }

  @Test
  void aQuoteThatIsNeverClosedIsACharacter() {
    assertThat(Shorthand.of(open("a.csv", "a;b\n\"x;y\nc;d\n")))
        .isEqualTo("| a | b |\n| \"x | y |\n| c | d |");
  }

  @Test
  void labelsAboveATableAreLines() {
    assertThat(
            Shorthand.of(open("a.csv", "Nomor;:;12/2024\nNo;Sasaran;Indikator\n1;Tertata;Arsip\n")))
        .isEqualTo("Nomor : 12/2024\n| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip |");
  }
}
