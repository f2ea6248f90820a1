package id.tolok.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

  private static final String TABLE =
      """

      | SASARAN | INDIKATOR | RUMUS |
      |---|---|---|
      | Meningkatnya jembatan | Jumlah jembatan | Jumlah jembatan |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jabatan : KASI JEMBATAN | KASI JEMBATAN | ",
        "1. Jabatan : **Kasi Jembatan** | Kasi Jembatan | ",
        "- Jabatan : Kasi Jembatan | Kasi Jembatan | ",
        "**Jabatan (Eselon III.a) : CAMAT** | CAMAT | III.a",
        "JABATAN   : Kasi Jembatan | Kasi Jembatan | ",
        "Nama Jabatan : Analis Jembatan | Analis Jembatan | ",
        "Nama Unit Organisasi : SEKSI JEMBATAN | SEKSI JEMBATAN | ",
        "INDIKATOR KINERJA INDIVIDU KASI JEMBATAN | KASI JEMBATAN | ",
        "IKU ESS III TAHUN 2031 SEKRETARIS | SEKRETARIS | III",
      })
  void leadInsOfAllKindsNameThePosition(String line, String rawName, String echelon) {
    assertThat(Shorthand.positions(line + "\n" + TABLE))
        .singleElement()
        .extracting(Position::rawName, Position::echelon)
        .containsExactly(rawName, echelon);
  }

  @Test
  void aNameMayStandOnTheNextLine() {
    assertThat(Shorthand.positions("Jabatan :\nKASI JEMBATAN\n" + TABLE))
        .singleElement()
        .extracting(Position::name)
        .isEqualTo("Kasi Jembatan");
  }

  @Test
  void dutiesAndFunctionsAreCountedAsListed() {
    var text =
        """
        1. Jabatan : Kasi Jembatan
        2. Tugas :
          - a) memelihara jembatan
          di desa; dan
          - b) melapor.
        3. Fungsi :
        """
            + TABLE;
    assertThat(Shorthand.positions(text))
        .singleElement()
        .satisfies(position -> {
          assertThat(position.duties())
              .containsExactly("memelihara jembatan di desa; dan", "melapor.");
          assertThat(position.functions()).isEmpty();
        });
  }

  @Test
  void aSignatureNamesTheSheetsThatNameNobody() {
    var sheet = "INDIKATOR KINERJA INDIVIDU\n" + TABLE + "\n%s,\nBUDI CAHYA, S.E\nNIP. %s\n\n";
    var text =
        sheet.formatted("KEPALA SEKSI JEMBATAN", "19800101 200501 1 001")
            + sheet.formatted("KEPALA SEKSI TAMAN", "19810101 200601 1 002");
    assertThat(Shorthand.positions(text))
        .extracting(Position::rawName)
        .containsExactly("KEPALA SEKSI JEMBATAN", "KEPALA SEKSI TAMAN");
  }

  @Test
  void theSuperiorInAnAgreementIsNoPosition() {
    var text =
        """
        PERJANJIAN KINERJA TAHUN 2031
        Nama : BUDI CAHYA
        Jabatan : Kasi Jembatan
        selanjutnya disebut pihak pertama
        Nama : SITI AMINAH
        Jabatan : Camat Arunika
        selaku atasan pihak pertama, selanjutnya disebut pihak kedua
        """
            + TABLE;
    assertThat(Shorthand.positions(text))
        .extracting(Position::rawName)
        .containsExactly("Kasi Jembatan");
  }

  @Test
  void aTableThatNamesNobodyGoesUnderItsHeading() {
    var text = "INDIKATOR KINERJA UTAMA\nKECAMATAN ARUNIKA\n" + TABLE;
    assertThat(Shorthand.positions(text))
        .extracting(Position::name)
        .containsExactly("Indikator Kinerja Utama Kecamatan Arunika");
    assertThat(Shorthand.findings(text)).contains("POSITION_UNNAMED");
  }
}
