package id.tolok.survey.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeReaderTest {

  private static final ThemeReader READER = ThemeReader.ofProgram();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mengantre dari jam tujuh pagi | WAITING
          Nunggu lama sekali antreannya | WAITING
          Saya menunggu berjam-jam | WAITING
          Pegawainya murah senyum dan ramah | COST, CONDUCT
          Keramahan ibu di loket dua | CONDUCT
          Masih ada pungutan di luar tarif | COST
          TOILETNYA KOTOR | FACILITIES
          Tidak ada jalan untuk kursi roda | FACILITIES, ACCESSIBILITY
          Persyaratannya kurang dijelaskan | REQUIREMENTS, INFORMATION
          Nama anak saya salah ketik | OUTCOME
          Aplikasinya sering eror | ONLINE
          The queue was long but staff were friendly | WAITING, CONDUCT
          Buka jam sembilan | HOURS
          Laporan saya tidak ditanggapi | COMPLAINTS
          """)
  void themesAreToldByTheWordsUsed(String text, String themes) {
    assertThat(READER.themes(text)).extracting(Theme::name).containsExactly(themes.split(", "));
  }

  @Test
  void wordsInsideOtherWordsSayNothing() {
    assertThat(READER.themes("Kakak saya sakit diare, istri antusias, pacar baru")).isEmpty();
  }

  @Test
  void nothingKnownIsNoTheme() {
    assertThat(READER.themes("")).isEmpty();
    assertThat(READER.themes("🙂 !!! 123")).isEmpty();
  }

  @Test
  void everyThemeHasWords() {
    assertThat(Theme.values())
        .allSatisfy(theme -> assertThat(READER.isKnown(theme)).as(theme.name()).isTrue());
  }
}
