package id.tolok.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.decree.DecreeFindingCode;
import id.tolok.document.extract.ReaderFindingCode;
import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecreeReaderTest {

  private static final String DECREE =
      """
      KEPUTUSAN CAMAT ARUNIKA
      NOMOR 7 TAHUN 2031
      TENTANG
      INDIKATOR KINERJA UTAMA KECAMATAN ARUNIKA TAHUN 2031
      Menimbang : a. bahwa perlu;
      Mengingat : 1. Undang-Undang;
      MEMUTUSKAN :
      KESATU : Menetapkan indikator.
      Ditetapkan di Arunika
      pada tanggal 5 Juli 2031
      CAMAT ARUNIKA,
      BUDI CAHYA, S.E
      NIP. 19800101 200501 1 001
      LAMPIRAN
      KEPUTUSAN CAMAT ARUNIKA
      Jabatan : KASI JEMBATAN

      SASARAN	INDIKATOR	FORMULASI	SUMBER DATA
      Meningkatnya jembatan	Persentase jembatan layak	Jumlah jembatan layak dibagi jumlah jembatan dikali 100%	Laporan
      """;

  @Test
  void aDecreeBecomesACatalogue() {
    var catalogue = read("folder/contoh.txt", DECREE).catalogue();
    assertThat(catalogue.file()).isEqualTo("contoh.txt");
    assertThat(catalogue.sha256()).hasSize(64);
    assertThat(catalogue.decrees()).extracting(Decree::number).containsExactly("7 TAHUN 2031");
    var indicator = catalogue.positions().getFirst().indicators().getFirst();
    assertThat(indicator.formula().numerator()).isEqualTo("Jumlah jembatan layak");
    assertThat(indicator.formula().denominator()).isEqualTo("jumlah jembatan");
    assertThat(catalogue.findings()).isEmpty();
  }

  @Test
  void everyFieldKnowsItsPlace() {
    var indicator =
        read("contoh.txt", DECREE).catalogue().positions().getFirst().indicators().getFirst();
    assertThat(indicator.sources())
        .containsEntry("objective", SourceSpan.of(19, 1, 19, 22))
        .containsEntry("indicator", SourceSpan.of(19, 23, 19, 48))
        .containsKeys("formulaText", "dataSource");
  }

  @Test
  void theSameBytesGiveTheSameCatalogue() {
    assertThat(read("a.txt", DECREE).catalogue()).isEqualTo(read("a.txt", DECREE).catalogue());
  }

  @Test
  void anEmptyFileGivesAFindingAndNothingElse() {
    var reading = DecreeReader.read("kosong.txt", new byte[0]);
    assertThat(reading.opened()).isFalse();
    assertThat(reading.catalogue().positions()).isEmpty();
    assertThat(reading.catalogue().findings()).isNotEmpty();
  }

  @Test
  void aTextWithoutIndicatorsSaysSo() {
    assertThat(read("surat.txt", "Dengan hormat,\nkami mengundang Bapak.\n").catalogue().findings())
        .extracting(CatalogueFinding::code)
        .containsExactly("NO_INDICATORS");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyFindingHasItsSentence(FindingCode code) {
    var finding = Finding.of(code, SourceSpan.of(1, 1, 1, 1), "satu", "dua");
    assertThat(FindingMessages.indonesian().message(finding)).isNotBlank().doesNotContain("{");
  }

  static Stream<FindingCode> codes() {
    return Stream.of(
            List.of(DocumentFindingCode.values()),
            List.of(DecreeFindingCode.values()),
            List.of(ReaderFindingCode.values()))
        .flatMap(List::stream);
  }

  @Test
  void mutilatedDecreesNeverFailInside() {
    long seed = 20310705;
    var random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var bytes = mutilated(DECREE.getBytes(StandardCharsets.UTF_8), random);
      assertThat(DecreeReader.read("rusak.txt", bytes).catalogue().findings())
          .as("seed %d, round %d", seed, round)
          .extracting(CatalogueFinding::code)
          .doesNotContain("INTERNAL_FAILURE");
    }
  }

  private static byte[] mutilated(byte[] bytes, Random random) {
    var copy = bytes.clone();
    for (int flips = 0; flips < 30; flips++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(copy.length / 2);
    return java.util.Arrays.copyOfRange(copy, from, from + random.nextInt(copy.length / 2));
  }

  private static Reading read(String name, String text) {
    return DecreeReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
