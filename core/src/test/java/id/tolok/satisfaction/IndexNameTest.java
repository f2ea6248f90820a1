package id.tolok.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indeks Kepuasan Masyarakat",
        "INDEKS KEPUASAN MASYARAKAT (IKM)",
        "Nilai IKM",
        "Nilai Survei Kepuasan Masyarakat",
        "Hasil pengolahan kuesioner Survey Kepuasan Masyarakat",
        "Indeks kepuasan pelayanan publik",
        "Tingkat kepuasan masyarakat terhadap pelayanan kecamatan",
        "Skor SKM",
        "indeks kepuasan pengguna layanan"
      })
  void indexOfCitizensIsKnownByItsName(String name) {
    assertThat(IndexName.of(name)).contains(IndexName.Whose.CITIZENS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nilai IKM Pelayanan Internal Kecamatan",
        "Indeks kepuasan pegawai",
        "Indeks kepuasan ASN terhadap layanan sekretariat",
        "Nilai IKM internal"
      })
  void indexOfTheStaffIsToldApart(String name) {
    assertThat(IndexName.of(name)).contains(IndexName.Whose.STAFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jumlah laporan survei kepuasan masyarakat",
        "Persentase masyarakat yang puas",
        "Persentase unit dengan indeks kepuasan masyarakat baik",
        "Target indeks kepuasan masyarakat",
        "jumlah responden survei kepuasan masyarakat",
        "Pelaksanaan survei kepuasan masyarakat",
        "Indeks desa membangun",
        "Nilai SAKIP",
        "Indeks kepuasan DPRD",
        "Indeks profesionalitas ASN",
        "kepuasan"
      })
  void whatOnlySpeaksOfSatisfactionIsNotTheIndex(String name) {
    assertThat(IndexName.of(name)).isEmpty();
  }
}
