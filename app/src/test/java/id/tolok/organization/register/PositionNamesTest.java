package id.tolok.organization.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Positions are meant by names that offices shorten in their own ways.
class PositionNamesTest {

  private static final List<String> OFFICE =
      List.of(
          "Camat",
          "Sekretaris Camat",
          "Kepala Subbagian Umum dan Kepegawaian",
          "Kepala Subbagian Perencanaan dan Keuangan",
          "Kepala Seksi Pemerintahan",
          "Kepala Seksi Ketenteraman dan Ketertiban Umum",
          "Kepala Seksi Pemberdayaan Masyarakat dan Desa",
          "Kepala Seksi Kesejahteraan Sosial");

  @ParameterizedTest
  @CsvSource({
    "CAMAT, Camat",
    "Sekcam, Sekretaris Camat",
    "Sekretaris Kecamatan, Sekretaris Camat",
    "Sekretaris, Sekretaris Camat",
    "Kasi Trantib, Kepala Seksi Ketenteraman dan Ketertiban Umum",
    "Kasi Trantibum, Kepala Seksi Ketenteraman dan Ketertiban Umum",
    "Kepala Seksi Ketentraman & Ketertiban, Kepala Seksi Ketenteraman dan Ketertiban Umum",
    "Kasi Pem, Kepala Seksi Pemerintahan",
    "Kasi PMD, Kepala Seksi Pemberdayaan Masyarakat dan Desa",
    "Kasi Kesos, Kepala Seksi Kesejahteraan Sosial",
    "Kasubbag Umpeg, Kepala Subbagian Umum dan Kepegawaian",
    "Ka. Sub Bagian Perencanaan, ",
    "Kepala Sub Bagian Perencanaan, Kepala Subbagian Perencanaan dan Keuangan"
  })
  void nameMeansOnePosition(String name, String meant) {
    assertThat(PositionNames.meant(name, OFFICE, Function.identity()).orElse(null))
        .isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kepala Seksi", "Kasi", "Bendahara", "Kepala", "Kepala Dinas Sosial"})
  void vagueOrUnknownNameMeansNone(String name) {
    assertThat(PositionNames.meant(name, OFFICE, Function.identity())).isEmpty();
  }
}
