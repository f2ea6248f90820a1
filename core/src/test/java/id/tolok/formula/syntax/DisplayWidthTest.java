package id.tolok.formula.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  /// First and last letters of wide blocks, with their narrow neighbours.
  @ParameterizedTest
  @CsvSource({
    "10FF, 1", "1100, 2", "115F, 2", "1160, 1",
    "2E7F, 1", "2E80, 2", "303E, 2", "303F, 1",
    "3040, 1", "3041, 2", "A4CF, 2", "A4D0, 1",
    "ABFF, 1", "AC00, 2", "D7A3, 2", "D7A4, 1",
    "F8FF, 1", "F900, 2", "FAFF, 2", "FB00, 1",
    "FE2F, 0", "FE30, 2", "FE6F, 2", "FE70, 1",
    "FEFE, 1", "FF00, 2", "FF60, 2", "FF61, 1",
    "FFDF, 1", "FFE0, 2", "FFE6, 2", "FFE7, 1",
    "1F2FF, 1", "1F300, 2", "1F64F, 2", "1F650, 1",
    "1F8FF, 1", "1F900, 2", "1F9FF, 2", "1FA00, 1",
    "1FFFF, 1", "20000, 2", "3FFFD, 2", "3FFFE, 1",
  })
  void lettersOfWideBlocksTakeTwoColumns(String codePoint, int columns) {
    assertThat(DisplayWidth.of(Integer.parseInt(codePoint, 16))).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"0020, 1", "0041, 1", "00D7, 1", "0301, 0", "20DD, 0", "0903, 1"})
  void marksTakeNoneAndOrdinaryLettersOne(String codePoint, int columns) {
    assertThat(DisplayWidth.of(Integer.parseInt(codePoint, 16))).isEqualTo(columns);
  }
}
