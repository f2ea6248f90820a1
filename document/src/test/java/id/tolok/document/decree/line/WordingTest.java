package id.tolok.document.decree.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KEPALA SEKSI KETENTERAMAN DAN KETERTIBAN | Kepala Seksi Ketenteraman dan Ketertiban",
        "KASUBBAG. UMUM, KEUANGAN DAN ASET | Kasubbag. Umum, Keuangan dan Aset",
        "SEKSI PMD | Seksi PMD",
        "ANALIS ASN | Analis ASN",
        "STAF GOLONGAN III | Staf Golongan III",
        "Kasi Trantib | Kasi Trantib",
        "DESA/KELURAHAN | Desa/Kelurahan",
      })
  void capitalsBecomeReadable(String heading, String readable) {
    assertThat(Wording.readable(heading)).isEqualTo(readable);
  }

  @Test
  void aWordCutAtALineEndIsWholeAgain() {
    assertThat(Wording.joined("pemba-\nngunan desa")).isEqualTo("pembangunan desa");
  }

  @Test
  void doubledWordsKeepTheirHyphen() {
    assertThat(Wording.joined("kegiatan-\nkegiatan")).isEqualTo("kegiatan-kegiatan");
    assertThat(Wording.joined("perundang-\nundangan")).isEqualTo("perundang-undangan");
  }

  @Test
  void blanksAndLineEndsBecomeSingleBlanks() {
    assertThat(Wording.joined("  satu   dua \n\n tiga")).isEqualTo("satu dua tiga");
  }
}
