package id.tolok.document.decree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianDateTest {

  @ParameterizedTest
  @CsvSource({
    "05 Juli 2031, 2031-07-05",
    "5 Juli 2031, 2031-07-05",
    "30 MEI 2030, 2030-05-30",
    "14 SEPTEMBER 2031, 2031-09-14",
    "3Maret2031, 2031-03-03",
    "10 - 01 - 2031, 2031-01-10",
    "10/01/2031, 2031-01-10",
    "7 Pebruari 2031, 2031-02-07",
    "12 Nopember 2031, 2031-11-12",
    "1 Desemb er 2031, 2031-12-01",
    "9 Oktobcr 2031, 2031-10-09",
    "8 Agustus 2O31, 2031-08-08",
    "Januari 2031, 2031-01",
    "'        Januari 2031', 2031-01",
    "31 Februari 2031, 2031-02",
    "'tanggal, 05 Juli 2031', 2031-07-05",
  })
  void writtenAndScannedFormsAreUnderstood(String text, String iso) {
    assertThat(IndonesianDate.find(text)).contains(iso);
  }

  @ParameterizedTest
  @CsvSource({"Tahun 2031", "Nomor 12 2031", "13/13/2031", "Juli"})
  void otherWordsAreNoDate(String text) {
    assertThat(IndonesianDate.find(text)).isEmpty();
  }
}
