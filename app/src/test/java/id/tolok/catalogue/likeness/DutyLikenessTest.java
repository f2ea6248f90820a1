package id.tolok.catalogue.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "Pembinaan administrasi pemerintahan desa., Persentase desa yang tertib administrasi, true",
    "Fasilitasi penyusunan peraturan desa., Jumlah peraturan desa yang difasilitasi, true",
    "Penanganan pengaduan, Persentase pengaduan yang ditindaklanjuti, true",
    "Pendampingan usaha warga, Persentase kenaikan usaha warga, true",
    "Penyaluran bantuan., Persentase warga rentan yang menerima bantuan, true",
    "Pembinaan lembaga kemasyarakatan, Rata-rata lama penyelesaian surat, false",
    "Menyiapkan bahan fasilitasi pemilihan kepala desa., Persentase desa dengan buku administrasi"
        + " yang lengkap, false",
    "Pengelolaan surat menyurat., Jumlah komputer, false"
  })
  void dutyIsServedByWhatSharesItsWords(String duty, String indicator, boolean serves) {
    var likeness = DutyLikeness.of(content(duty), content(indicator));
    assertThat(likeness.serves()).as("%s", likeness).isEqualTo(serves);
  }

  @Test
  void sharedWordsAreNamedAsTheDutyWritesThem() {
    assertThat(
            DutyLikeness.of(content("Penanganan pengaduan warga"), content("Jumlah pengaduan"))
                .shared())
        .containsExactly("pengaduan");
  }

  @Test
  void dutyThatEveryoneHasSaysNothing() {
    assertThat(
            DutyLikeness.saysNothing(content("Melaksanakan tugas lain yang diberikan oleh Camat.")))
        .isTrue();
    assertThat(DutyLikeness.saysNothing(content("Melaksanakan pembinaan desa"))).isFalse();
  }

  private static Wording content(String text) {
    return DutyLikeness.content(text, Set.of());
  }
}
