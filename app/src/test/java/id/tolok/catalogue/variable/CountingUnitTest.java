package id.tolok.catalogue.variable;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.variable.Variable.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingUnitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orang",
        "Orang",
        " Dokumen ",
        "Desa",
        "kali",
        "Laporan bulanan",
        "KK",
        "unit kerja",
        "Dokumen (buah)",
        "kasus",
        "RT",
        "Kepala keluarga"
      })
  void wholeThingsAreCounted(String unit) {
    assertThat(CountingUnit.is(unit)).as(unit).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "Persen",
        "Indeks",
        "Nilai",
        "Rp",
        "Rupiah",
        "juta rupiah",
        "km",
        "ha",
        "jam",
        "hari",
        "ton",
        "m2",
        "orang/hari",
        "ribu orang",
        "orang per desa",
        "% desa",
        "skala",
        "poin",
        "bulan"
      })
  void measuresAreNot(String unit) {
    assertThat(CountingUnit.is(unit)).as(unit).isFalse();
  }

  @Test
  void whatAPersonSaysGoesBeforeTheUnit() {
    assertThat(Fractions.BY_UNIT.in("orang")).isEqualTo(Fractions.REFUSED);
    assertThat(Fractions.BY_UNIT.in(null)).isEqualTo(Fractions.ALLOWED);
    assertThat(Fractions.ALLOWED.in("orang")).isEqualTo(Fractions.ALLOWED);
    assertThat(Fractions.REFUSED.in("%")).isEqualTo(Fractions.REFUSED);
  }
}
