package id.tolok.document.text.plain;

import static id.tolok.document.text.Shorthand.openText;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.Shorthand;
import id.tolok.kernel.SourceSpan;
import org.junit.jupiter.api.Test;

class TabTablesTest {

  private static void thenReads(String text, String expected) {
    assertThat(Shorthand.of(openText(text))).isEqualTo(expected.stripTrailing());
  }

  @Test
  void rowsOfThreeCellsAreATable() {
    thenReads(
        """
        Daftar
        No\tSasaran\tIndikator
        1\tTertata\tJumlah arsip
        Penutup
        """,
        """
        Daftar
        | No | Sasaran | Indikator |
        | 1 | Tertata | Jumlah arsip |
        Penutup
        """);
  }

  @Test
  void everyCellKnowsItsPlace() {
    var grid =
        (Block.Grid) openText("x\nNo\tSasaran\tIndikator\n1\t Tertata\tJumlah").blocks().get(1);

    assertThat(grid.where()).isEqualTo(SourceSpan.of(2, 1, 3, 18));
    assertThat(grid.rows().get(1).cells().get(1).where()).isEqualTo(SourceSpan.of(3, 4, 3, 11));
  }

  @Test
  void emptyLeadingCellsStay() {
    thenReads(
        "No\tSasaran\tIndikator\n1\tTertata\tArsip\n\t\tSurat\n",
        "| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip |\n|  |  | Surat |");
  }

  @Test
  void aRuleAndABlankLineBelowTheHeaderBelongToTheTable() {
    thenReads(
        "No\tSasaran\tIndikator\n--\t-------\t---------\n\n(1)\t(2)\t(3)\n1\tTertata\tArsip\n",
        "| No | Sasaran | Indikator |\n| (1) | (2) | (3) |\n| 1 | Tertata | Arsip |");
  }

  @Test
  void aBlankLineBetweenRowsOfTheSameWidthDoesNotEndTheTable() {
    thenReads(
        "No\tSasaran\tIndikator\n1\tTertata\tArsip\n\nrapi\tdan aman\tdisimpan\n",
        "| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip |\n| rapi | dan aman | disimpan |");
  }

  @Test
  void aRepeatedHeaderAfterABlankLineStartsAnotherTable() {
    var document = openText("A\tB\tC\n1\t2\t3\n\nA\tB\tC\n4\t5\t6\n");

    assertThat(document.blocks()).filteredOn(Block.Grid.class::isInstance).hasSize(2);
  }

  @Test
  void aCellBrokenByLineEndsIsJoinedWhenItsPiecesFillTheRow() {
    thenReads(
        "No\tIndikator\tFormula\tSumber\n"
            + "1\tPersentase arsip\tJumlah arsip rapi dibagi\n"
            + "jumlah arsip\n"
            + "dikali 100%\tBuku arsip\n"
            + "2\tSurat\tJumlah surat\tBuku\n",
        """
        | No | Indikator | Formula | Sumber |
        | 1 | Persentase arsip | Jumlah arsip rapi dibagi\\njumlah arsip\\ndikali 100% | Buku arsip |
        | 2 | Surat | Jumlah surat | Buku |
        """);
  }

  @Test
  void rowsWithoutTheirLastCellsAreNotTakenForPiecesOfOne() {
    thenReads(
        "No\tSasaran\tIndikator\tFormula\tSumber\n1\tTertata\tArsip\n2\tTertib\tSurat\n",
        "| No | Sasaran | Indikator | Formula | Sumber |\n"
            + "| 1 | Tertata | Arsip |\n"
            + "| 2 | Tertib | Surat |");
  }

  @Test
  void rowsWithMoreCellsThanTheHeaderKeepThemAll() {
    thenReads(
        "No\tSasaran\tIndikator\n1\tTertata\tArsip\tlebih\n",
        "| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip | lebih |");
  }

  @Test
  void labelsSetOutWithTabsAreLines() {
    thenReads(
        "Nomor\t:\t12\nTanggal\t:\t5 Mei\nTentang\t:\tArsip\n",
        "Nomor\t:\t12\nTanggal\t:\t5 Mei\nTentang\t:\tArsip");
  }

  @Test
  void listItemsAreLines() {
    thenReads(
        "a.\tbahwa satu\nb.\tbahwa dua\n\t1)\tbutir\n",
        "a.\tbahwa satu\nb.\tbahwa dua\n\t1)\tbutir");
  }

  @Test
  void aTableOfContentsIsLines() {
    thenReads(
        "BAB I\tPENDAHULUAN\t1\nA.\tLatar Belakang\t1\nBAB II\tPERENCANAAN\t12\n",
        "BAB I\tPENDAHULUAN\t1\nA.\tLatar Belakang\t1\nBAB II\tPERENCANAAN\t12");
  }

  @Test
  void twoNamesSideBySideAreNoTable() {
    thenReads(
        "Pihak Kedua,\tPihak Pertama,\nBUDI\tSITI\n", "Pihak Kedua,\tPihak Pertama,\nBUDI\tSITI");
  }

  @Test
  void twoColumnsOfSentencesAreATable() {
    thenReads(
        "Indikator\tFormula\n"
            + "Persentase arsip rapi\tarsip rapi dibagi jumlah arsip\n"
            + "Surat\tJumlah surat\n",
        "| Indikator | Formula |\n"
            + "| Persentase arsip rapi | arsip rapi dibagi jumlah arsip |\n"
            + "| Surat | Jumlah surat |");
  }

  @Test
  void indentedParagraphsAreLines() {
    thenReads(
        "\tCamat membantu bupati\n\tdalam pemerintahan\n",
        "\tCamat membantu bupati\n\tdalam pemerintahan");
  }

  @Test
  void aSingleRowAfterATableOfItsWidthGoesOnWithIt() {
    thenReads(
        "No\tSasaran\tIndikator\n1\tTertata\tArsip\n- 3 -\n2\tTertib\tSurat\nselesai",
        "| No | Sasaran | Indikator |\n"
            + "| 1 | Tertata | Arsip |\n"
            + "- 3 -\n"
            + "| 2 | Tertib | Surat |\n"
            + "selesai");
  }

  @Test
  void marksThatBreakLinesBecomeLineBreaksInTheCell() {
    thenReads(
        "A\tB\tC\n<p>atas X 100%</p> <p>bawah</p>\tx<br>y\t<u>z</u> &amp; w\n",
        "| A | B | C |\n| atas X 100%\\nbawah | x\\ny | <u>z</u> & w |");
  }

  @Test
  void headingsBrokenByLineEndsAreJoined() {
    thenReads(
        "SASARAN\tINDIKATOR\tFORMULASI\n"
            + "PERHITUNGAN\tSUMBER\n"
            + "DATA\n"
            + "Tertata\tArsip\tJumlah arsip\tBuku\n"
            + "Tertib\tSurat\tJumlah surat\tAgenda\n",
        """
        | SASARAN | INDIKATOR | FORMULASI\\nPERHITUNGAN | SUMBER\\nDATA |
        | Tertata | Arsip | Jumlah arsip | Buku |
        | Tertib | Surat | Jumlah surat | Agenda |\
        """
            .strip());
  }

  @Test
  void titlesInsideATableStayRowsOfIt() {
    thenReads(
        "No\tSasaran\tIndikator\n"
            + "ESELON III\n"
            + "CAMAT\n"
            + "1\tTertata\tArsip\n"
            + "KEPALA SEKSI\n"
            + "1\tTertib\tSurat\n",
        """
        | No | Sasaran | Indikator |
        | ESELON III |
        | CAMAT |
        | 1 | Tertata | Arsip |
        | KEPALA SEKSI |
        | 1 | Tertib | Surat |\
        """
            .strip());
  }

  @Test
  void aTitleBelowTheLastRowIsNoPartOfTheTable() {
    thenReads(
        "No\tSasaran\tIndikator\n1\tTertata\tArsip\nKEPALA SEKSI\n",
        "| No | Sasaran | Indikator |\n| 1 | Tertata | Arsip |\nKEPALA SEKSI");
  }

  @Test
  void aNumberedRowGoesOnWithALineThatHasNoNumber() {
    thenReads(
        "No\tIndikator\tFormula\tSumber\n"
            + "1\tPenurunan kasus\t(kasus lalu –\n"
            + "Kasus kini) : kasus lalu\tBuku\n"
            + "2\tSurat\tJumlah surat\tAgenda\n",
        """
        | No | Indikator | Formula | Sumber |
        | 1 | Penurunan kasus | (kasus lalu –\\nKasus kini) : kasus lalu | Buku |
        | 2 | Surat | Jumlah surat | Agenda |\
        """
            .strip());
  }

  @Test
  void headingsOfWhichEvenTheFirstIsBrokenAreJoined() {
    thenReads(
        "KINERJA\n"
            + "UTAMA\tINDIKATOR\n"
            + "SASARAN\tSUMBER\n"
            + "DATA\n"
            + "Tertata\tArsip\tBuku\n"
            + "Tertib\tSurat\tAgenda\n",
        """
        | KINERJA\\nUTAMA | INDIKATOR\\nSASARAN | SUMBER\\nDATA |
        | Tertata | Arsip | Buku |
        | Tertib | Surat | Agenda |\
        """
            .strip());
  }

  @Test
  void aPositionAboveWholeHeadingsIsNoPartOfThem() {
    thenReads(
        "CAMAT\nSASARAN\tINDIKATOR\tSUMBER\nTertata\tArsip\tBuku\n",
        "CAMAT\n| SASARAN | INDIKATOR | SUMBER |\n| Tertata | Arsip | Buku |");
  }
}
