package id.tolok.lint.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          198001012005011001 | sah
          199512312022212003 | sah
          19800101200501100  | harus 18 angka, terbaca 17
          198013012005011001 | tanggal lahir 19801301 tidak ada dalam kalender
          198002302005011001 | tanggal lahir 19800230 tidak ada dalam kalender
          201501012030011001 | usia pemegang menjadi 9 tahun
          194001011960011001 | usia pemegang menjadi 84 tahun
          198001012005131001 | bulan pengangkatan 13 tidak ada
          198001012005001001 | bulan pengangkatan 00 tidak ada
          198001012005201001 | bulan pengangkatan 20 tidak ada
          198001011995011001 | diangkat pada usia 15 tahun
          198001012005013001 | angka ke-15 (jenis kelamin) harus 1 atau 2
          198001012005012000 | nomor urut 000
          """)
  void faultIsNamed(String digits, String verdict) {
    assertThat(Nip.fault(digits, TODAY).orElse("sah")).isEqualTo(verdict);
  }
}
