package id.tolok.document.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Decree;
import id.tolok.document.decree.line.TextLines;
import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DecreeStructureTest {

  private static final String DECREE =
      """
      PEMERINTAH KABUPATEN NUSA CONTOH
      KECAMATAN ARUNIKA
      Jalan Merdeka Nomor 1
      KEPUTUSAN CAMAT ARUNIKA
      NOMOR : 050/ 12 /ARK/2031
      TENTANG
      PENETAPAN INDIKATOR KINERJA UTAMA KECAMATAN ARUNIKA
      KABUPATEN NUSA CONTOH TAHUN 2031-2034
      CAMAT ARUNIKA,
      Menimbang : a. bahwa ukuran kinerja diperlukan;
      b. bahwa berdasarkan pertimbangan tersebut
      perlu menetapkan Keputusan Camat;
      Mengingat : 1. Undang-Undang Nomor 1 Tahun 2011 tentang Contoh (Lembaran Negara
      2011 Nomor 5);
      2. Peraturan.....
      2. Peraturan Pemerintah Nomor 2 Tahun 2012;
      3. Peraturan Daerah Nomor 3 Tahun 2013.
      MEMUTUSKAN.....
      MEMUTUSKAN :
      Menetapkan : KEPUTUSAN CAMAT ARUNIKA TENTANG INDIKATOR KINERJA UTAMA
      KESATU : Menetapkan indikator sebagaimana tercantum dalam lampiran.
      KEDUA Indikator sebagaimana dimaksud pada diktum
      kesatu menjadi acuan.
      Ditetapkan di Arunika
      pada tanggal 05 Pebruari 2031
      CAMAT ARUNIKA,
      Ttd.
      Dra. MELATI PUTRI, M.Si
      Pembina Tk. I (IV/b)
      NIP. 19800101 200501 2 001
      Tembusan :
      1. Yth. Bupati Nusa Contoh;
      2. Yth. Inspektur.
      """;

  @Test
  void everyPartOfADecreeIsRead() {
    assertThat(shorthand(DECREE))
        .containsExactly(
            "IKU | 050/12/ARK/2031 | Camat Arunika | Arunika, Nusa Contoh | 2031-02-05 Arunika"
                + " | 2031-2034 | Dra. MELATI PUTRI, M.Si 198001012005012001"
                + " | considerations 2, bases 3, dictums 2, articles 0, copies 2");
  }

  @Test
  void theTitleJoinsItsLinesAndEndsAtTheOffice() {
    assertThat(only(DECREE).title())
        .isEqualTo(
            "PENETAPAN INDIKATOR KINERJA UTAMA KECAMATAN ARUNIKA KABUPATEN NUSA CONTOH"
                + " TAHUN 2031-2034");
  }

  @Test
  void wrappedItemsAreWhole() {
    assertThat(only(DECREE).considerations().getLast())
        .isEqualTo("bahwa berdasarkan pertimbangan tersebut perlu menetapkan Keputusan Camat;");
    assertThat(only(DECREE).dictums().getLast())
        .isEqualTo("Indikator sebagaimana dimaksud pada diktum kesatu menjadi acuan.");
  }

  @Test
  void articlesAreCountedWhereADecreeIsBuiltLikeARegulation() {
    var text =
        DECREE.replace(
            "KESATU : Menetapkan indikator sebagaimana tercantum dalam lampiran.\n",
            "BAB I\nKETENTUAN UMUM\nPasal 1\nDalam keputusan ini:\n1. Daerah adalah kabupaten;\n"
                + "Pasal 2\nSesuai Pasal 1 berlaku.\n");
    assertThat(only(text).articles()).hasSize(2);
    assertThat(only(text).articles().getLast()).contains("Sesuai Pasal 1");
  }

  @Test
  void twoDecreesInOneFileKeepTheirOwnAnnexes() {
    var second =
        DECREE
            .replace("INDIKATOR KINERJA UTAMA", "INDIKATOR KINERJA INDIVIDU")
            .replace("050/ 12", "050/ 13");
    var structure = structure(DECREE + "LAMPIRAN\nNOMOR : 050/12/ARK/2031\n" + second);
    assertThat(structure.decrees())
        .extracting(Decree::kind, Decree::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("IKU", "050/12/ARK/2031"),
            org.assertj.core.groups.Tuple.tuple("IKI", "050/13/ARK/2031"));
    assertThat(structure.decreeOf(2)).isZero();
    assertThat(structure.decreeOf(structure.starts().getLast() + 5)).isEqualTo(1);
  }

  @Test
  void anAnnexAloneTellsItsDecree() {
    var text =
        """
        LAMPIRAN
        KEPUTUSAN CAMAT BAYURAYA
        NOMOR: 188/ 07 /KEP/2030
        TENTANG
        INDIKATOR KINERJA INDIVIDU
        KECAMATAN BAYURAYA KABUPATEN
        PUSPA
        INDIKATOR KINERJA INDIVIDU
        Bayuraya, Januari 2030
        CAMAT BAYURAYA
        Ttd.
        SURYA ATMAJA
        """;
    assertThat(shorthand(text))
        .containsExactly(
            "IKI | 188/07/KEP/2030 | Camat Bayuraya | Bayuraya, Puspa | 2030-01 Bayuraya | - |"
                + " SURYA ATMAJA - | considerations 0, bases 0, dictums 0, articles 0, copies 0");
  }

  @Test
  void theHeadMayLieInCellsThatOnlySetItOut() {
    var grid =
        new Block.Grid(
            List.of(
                row("Menimbang", ":", "a.", "bahwa satu;"),
                row("", "", "b.", "bahwa dua;"),
                row("Mengingat", ":", "1.", "Undang-Undang;")),
            Block.Origin.FORMAT,
            SourceSpan.of(3, 1, 5, 9));
    List<Block> blocks =
        List.of(
            line(1, "KEPUTUSAN CAMAT ARUNIKA NOMOR 7 TAHUN 2031"),
            line(2, "TENTANG INDIKATOR KINERJA UTAMA"),
            grid);
    var decree = DecreeStructure.read(TextLines.of(blocks, _ -> false)).decrees().getFirst();
    assertThat(decree.considerations()).containsExactly("bahwa satu;", "bahwa dua;");
    assertThat(decree.legalBases()).containsExactly("Undang-Undang;");
  }

  @Test
  void anAmendmentShowsInTheTitle() {
    assertThat(only(DECREE).amends()).isFalse();
    assertThat(only(DECREE.replace("PENETAPAN IND", "PERUBAHAN ATAS IND")).amends()).isTrue();
  }

  @Test
  void blankNumbersAreRemarkedOn() {
    var dotted = structure(DECREE.replace("050/ 12 /ARK/2031", "……………"));
    assertThat(dotted.decrees().getFirst().number()).isNull();
    assertThat(dotted.findings())
        .extracting(finding -> finding.code())
        .containsExactly(DecreeFindingCode.NUMBER_MISSING);
    var gap = structure(DECREE.replace("050/ 12 /ARK/2031", "061/ /ARK/2031"));
    assertThat(gap.decrees().getFirst().number()).isEqualTo("061//ARK/2031");
    assertThat(gap.findings())
        .extracting(finding -> finding.code())
        .containsExactly(DecreeFindingCode.NUMBER_INCOMPLETE);
  }

  @Test
  void coverAndSheetsThatAgreeOutweighTheTitle() {
    var text =
        "TAHUN 2030 - 2034\n"
            + DECREE
            + "LAMPIRAN\nKEPUTUSAN CAMAT ARUNIKA\nINDIKATOR KINERJA UTAMA\nTAHUN 2030 – 2034\n";
    assertThat(only(text).periodStart()).isEqualTo(2030);
    assertThat(structure(text).findings())
        .extracting(finding -> finding.code())
        .containsExactly(DecreeFindingCode.PERIOD_MISMATCH);
    assertThat(only("TAHUN 2030 - 2034\n" + DECREE).periodStart()).isEqualTo(2031);
  }

  @Test
  void aDocumentWithoutAHeadStillHasOneActOfItsKind() {
    assertThat(only("INDIKATOR KINERJA INDIVIDU\nTAHUN 2031\nJabatan : Camat\n"))
        .extracting(Decree::kind, Decree::number, Decree::periodStart)
        .containsExactly("IKI", null, 2031);
  }

  private static Decree only(String text) {
    return structure(text).decrees().getFirst();
  }

  private static DecreeStructure structure(String text) {
    var blocks = new ArrayList<Block>();
    text.lines().forEach(line -> blocks.add(line(blocks.size() + 1, line)));
    return DecreeStructure.read(TextLines.of(blocks, _ -> true));
  }

  private static Block.Line line(int number, String text) {
    return new Block.Line(text, SourceSpan.of(number, 1, number, text.length() + 1));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        java.util.stream.Stream.of(cells)
            .map(text -> new Block.Cell(text, Block.Merge.NONE, SourceSpan.of(3, 1, 3, 9)))
            .toList());
  }

  private static List<String> shorthand(String text) {
    return structure(text).decrees().stream().map(DecreeStructureTest::shorthand).toList();
  }

  private static String shorthand(Decree decree) {
    var counts =
        Map.of(
            "a", "considerations " + decree.considerations().size(),
            "b", "bases " + decree.legalBases().size(),
            "c", "dictums " + decree.dictums().size(),
            "d", "articles " + decree.articles().size(),
            "e", "copies " + decree.copies().size());
    return String.join(
        " | ",
        decree.kind(),
        orDash(decree.number()),
        orDash(decree.issuer()),
        orDash(decree.subdistrict()) + ", " + orDash(decree.regency()),
        orDash(decree.date()) + " " + orDash(decree.place()),
        decree.periodStart() == null ? "-" : decree.periodStart() + "-" + decree.periodEnd(),
        orDash(decree.signatory()) + " " + orDash(decree.nip()),
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", ")));
  }

  private static String orDash(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "-" : text;
  }
}
