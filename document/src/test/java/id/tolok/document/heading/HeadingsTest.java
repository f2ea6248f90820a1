package id.tolok.document.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO | NUMBER",
        "No. | NUMBER",
        "<b>SASARAN<br>STRATEGIS</b> | OBJECTIVE",
        "SASARAN STATEGIS | OBJECTIVE",
        "**KINERJA UTAMA** | OBJECTIVE",
        "TUJUAN/SASARAN | OBJECTIVE",
        "Indikator Kinerja Utama (IKU) | INDICATOR",
        "INDI-KATOR KINERJA | INDICATOR",
        "Indikator Kinerja Utama Kecamatan | INDICATOR",
        "DEFINISI OPERATIONAL | DEFINITION",
        "FORMULASI PERHITUNGN IKU | FORMULA",
        "Metode Pengukuran | FORMULA",
        "PENJELASAN / FORMULASI PENGHITUNGAN | EXPLANATION",
        "PENJELASAN (Makna Indikator, Alasan Pemilihan dan Cara Perhitungan) | EXPLANATION",
        "PENJELASAN (Makna Indikator, Alasan Pemilihan dan Cara Perhitungan | EXPLANATION",
        "Alasan Pemilihan Indikator | RATIONALE",
        "PENANGGUNGJAWAB | RESPONSIBLE",
        "SUMBE R DATA | DATA_SOURCE",
        "Sat. | UNIT",
        "POLARISASI | DIRECTION",
        "% CAPAIAN | RESULT",
        "PAGU ANGGARAN (Rp) | OTHER",
      })
  void headingsAreKnownThroughSlipsCutsAndMarks(String cell, Field field) {
    assertThat(Headings.match(cell)).map(Heading::field).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TARGET 2031 | 2031 |",
        "2031 | 2031 |",
        "Th. 2031 | 2031 |",
        "2031*) | 2031 |",
        "Target Tahun 2031 | 2031 |",
        "Target TW III | | 3",
        "Triwulan IV | | 4",
        "B06 | | 2",
      })
  void targetHeadingsNameTheirPeriod(String cell, Integer year, Integer quarter) {
    assertThat(Headings.match(cell))
        .hasValueSatisfying(heading -> {
          assertThat(heading.field()).isEqualTo(Field.TARGET);
          assertThat(heading.year()).isEqualTo(year);
          assertThat(heading.quarter()).isEqualTo(quarter);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Meningkatnya kualitas jembatan",
    "Camat",
    "Persentase jembatan layak",
    "Jumlah jembatan dibagi jumlah jalan",
    "100",
    "-",
    "Laporan bulanan",
  })
  void whatStandsBelowIsNoHeading(String cell) {
    assertThat(Headings.match(cell)).isEmpty();
  }

  @Test
  void aLineOfHeadingsIsTakenApart() {
    assertThat(Headings.sequence("NO SASARAN STRATEGIS INDIKATOR KINERJA SATUAN 2030 2031"))
        .extracting(Heading::field)
        .containsExactly(
            Field.NUMBER, Field.OBJECTIVE, Field.INDICATOR, Field.UNIT, Field.TARGET, Field.TARGET);
    assertThat(Headings.sequence("Sasaran itu tercapai")).isEmpty();
  }

  @Test
  void piecesOfAHeadingNameTheFieldsTheyMayBelongTo() {
    assertThat(Headings.fragmentOf("PENANGGUNG")).contains(Field.RESPONSIBLE);
    assertThat(Headings.fragmentOf("JAWAB")).contains(Field.RESPONSIBLE);
    assertThat(Headings.fragmentOf("SUMBE-")).containsExactly(Field.DATA_SOURCE);
    assertThat(Headings.fragmentOf("jembatan")).isEmpty();
  }

  @Test
  void aNumberingRowHoldsNothingButColumnNumbers() {
    assertThat(Headings.isNumberingRow(List.of("(1)", "(2)", "(3)", "(3)", "(7A)"))).isTrue();
    assertThat(Headings.isNumberingRow(List.of("1", "Meningkatnya", "3"))).isFalse();
    assertThat(Headings.isNumberingRow(List.of("1", "", ""))).isFalse();
  }
}
