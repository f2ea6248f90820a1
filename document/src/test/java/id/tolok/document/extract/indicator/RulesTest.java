package id.tolok.document.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small rules that settle unit, direction and planned values.
class RulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Angka kematian ibu | | lower",
        "Jumlah pelanggaran perda | | lower",
        "Persentase pelanggaran yang ditangani | | higher",
        "Persentase penurunan angka kemiskinan | | higher",
        "Jumlah desa bebas stunting | | higher",
        "Persentase penyelesaian pengaduan | | higher",
        "Rata-rata waktu pelayanan | | lower",
        "Persentase pengaduan yang ditindaklanjuti | | higher",
        "Jumlah jembatan | | higher",
        "Jumlah jembatan | Minimize | lower",
        "Angka kematian ibu | semakin tinggi semakin baik | higher",
      })
  void directionIsSaidOrFollowsFromTheWords(String indicator, String said, String polarity) {
    assertThat(PolarityRule.of(indicator, said == null ? "" : said)).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orang | Persentase pegawai | | Orang",
        " | Persentase pegawai hadir | | %",
        " | Prosentase pegawai hadir | | %",
        " | Tingkat kehadiran | A / B x 100% | %",
        " | Jumlah pegawai | a dibagi b dikali 100 persen | %",
        " | Jumlah pegawai | a dibagi b x 100 | ",
        " | Lama pelayanan (hari) | | hari",
        " | Jumlah pegawai (ASN) | | ",
      })
  void unitIsStatedOrPercent(String stated, String indicator, String formula, String unit) {
    assertThat(UnitRule.of(stated, indicator, formula)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 | 90",
        "90% | 90",
        "90 % | 90",
        "83,25 | 83.25",
        "1.500 | 1500",
        "1.234.567,89 | 1234567.89",
        "1,234.50 | 1234.50",
        "0,9 | 0.9",
        "1.500 orang | 1500 orang",
        "> 90 | >90",
        "80 - 90% | 80 - 90",
        "BB | BB",
        "100 persen | 100",
      })
  void plannedValuesLoseSignsAndKeepWords(String printed, String value) {
    assertThat(TargetText.of(printed, false)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"-", "–", "n/a", "NA", "'...'", "''"})
  void aDashIsNoPlannedValue(String printed) {
    assertThat(TargetText.of(printed, false)).isEmpty();
  }

  @Test
  void aPointIsDecimalWhereItsNeighboursSaySo() {
    assertThat(TargetText.usesPointDecimals(java.util.List.of("0.75", "1.500"))).isTrue();
    assertThat(TargetText.of("1.500", true)).contains("1.500");
  }

  @Test
  void aDrawnFractionStandsOnOneLine() {
    assertThat(FormulaLines.inline("Jumlah a\nlayak\n------- x 100%\njumlah b"))
        .isEqualTo("Jumlah a\nlayak\n/\njumlah b\nx 100%");
    assertThat(FormulaLines.unwrapped("Jumlah a\nlayak dibagi\njumlah b\nA = satu\nB = dua"))
        .isEqualTo("Jumlah a layak dibagi jumlah b\nA = satu\nB = dua");
  }
}
