package id.tolok.document.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.decree.line.TextLine;
import id.tolok.kernel.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeNumberTest {

  private static final SourceSpan PLACE = SourceSpan.of(1, 1, 1, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOMOR 032 TAHUN 2031 | 032 TAHUN 2031",
        "NOMOR : 900/Kep. 004 /Kec-X/2031 | 900/Kep.004/Kec-X/2031",
        "Nomor: 188.45/ 06 /KEP/35.07.08/2031 | 188.45/06/KEP/35.07.08/2031",
        "NOMOR : 800.1 / 169 / KPTS / KES / 2031 | 800.1/169/KPTS/KES/2031",
        "NOMOR : 600/ /SK/UNIT-KAB/VIII - 2031 | 600//SK/UNIT-KAB/VIII-2031",
        "NOMOR : 42.1/I/TAHUN 2031 | 42.1/I/TAHUN 2031",
        "KEPUTUSAN CAMAT X NOMOR 7 TAHUN 2031 TENTANG JEMBATAN | 7 TAHUN 2031",
      })
  void blanksAroundSignsGoAndWordsKeepTheirs(String line, String number) {
    assertThat(DecreeNumber.in(List.of(new TextLine(0, line, PLACE))))
        .map(DecreeNumber::cleaned)
        .contains(number);
  }

  @Test
  void aNumberMayStandBelowItsLabel() {
    var lines =
        List.of(new TextLine(0, "NOMOR :", PLACE), new TextLine(1, "050/3/ARK/2031", PLACE));
    assertThat(DecreeNumber.in(lines)).map(DecreeNumber::raw).contains("050/3/ARK/2031");
  }
}
