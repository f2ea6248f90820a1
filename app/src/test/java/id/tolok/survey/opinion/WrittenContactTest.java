package id.tolok.survey.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenContactTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "081234567890",
        "0812-3456-7890",
        "0812.3456.7890",
        "+62 812 3456 7890",
        "+62 (0)812 3456 7890",
        "(0341) 396033",
        "396033",
        "WA 081234567890",
        "wa: 0812 3456 7890",
        "WA081234567890",
        "WhatsApp +6281234567890",
        "No. HP 0812 3456 7890",
        "Telp. (0341) 396033",
        "warga@contoh.id",
        "Email: warga.desa+skm@surat.contoh.co.id",
        "surel warga_1@contoh.id",
        "e-mail = w@contoh.example",
        "warga@desa-kita.contoh",
        "0812 3456 7890 / 0813 3456 7890",
        "0812 3456 7890 atau warga@contoh.id",
        "0812 3456 7890, warga@contoh.id",
        "0812 3456 7890\nwarga@contoh.id",
      })
  void theUsualFormsAreAccepted(String text) {
    assertThat(WrittenContact.isReachable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rumah saya",
        "Budi",
        "Budi 0812 3456 7890",
        "0812",
        "3507010101900001",
        "08123456789012345",
        "0812 3456 789O",
        "warga@",
        "@contoh.id",
        "warga@contoh",
        "warga@contoh.1",
        "warga@contoh..id",
        "warga@-contoh.id",
        ".warga@contoh.id",
        "warga desa@contoh.id",
        "warga@contoh.id@contoh.id",
        "<script>@contoh.id",
        "https://contoh.id/0812345678",
        "0812 3456 7890 atau Budi",
        "WA",
        "-- -- --",
        ",",
        "++62812345678",
      })
  void whatReachesNobodyIsNot(String text) {
    assertThat(WrittenContact.isReachable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "a.", "wa", "0 ", "@a", "a@a.", " atau"})
  void alsoLongOnesAreJudgedAtOnce(String part) {
    assertThat(WrittenContact.isReachable("1" + part.repeat(5_000))).isFalse();
  }
}
