package id.tolok.intake.web.accept;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Catalogue;
import id.tolok.document.DecreeReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

  private static final String HEAD =
      """
      INDIKATOR KINERJA UTAMA
      Jabatan : CAMAT

      | No | Sasaran | Indikator Kinerja | Formulasi | Satuan |
      |---|---|---|---|---|
      """;

  @Test
  void countsWhatIsNewChangedKeptAndGone() {
    var before =
        read(
            row("Jumlah pos aktif", "pos"),
            row("Jumlah desa tertib", "desa"),
            row("Jumlah warga terlayani", "orang"));
    var after =
        read(
            row("Jumlah pos aktif", "pos"),
            row("Jumlah desa tertib", "kelurahan"),
            row("Jumlah surat selesai", "surat"));
    assertThat(VersionChange.between(before, after)).isEqualTo(new VersionChange(1, 1, 1, 1));
  }

  @Test
  void capitalsAndBlanksMakeNoOtherIndicator() {
    var before = read(row("Jumlah pos aktif", "pos"));
    var after = read(row("JUMLAH  POS AKTIF", "pos"));
    assertThat(VersionChange.between(before, after).gone()).isZero();
  }

  @Test
  void sameCatalogueChangesNothing() {
    var catalogue = read(row("Jumlah pos aktif", "pos"), row("Jumlah pos aktif", "pos"));
    var rows = catalogue.positions().getFirst().indicators().size();
    assertThat(VersionChange.between(catalogue, catalogue))
        .isEqualTo(new VersionChange(0, 0, rows, 0));
  }

  private static String row(String name, String unit) {
    return "| 1 | Meningkatnya ketertiban | " + name + " | " + name + " | " + unit + " |\n";
  }

  private static Catalogue read(String... rows) {
    var text = HEAD + String.join("", rows);
    return DecreeReader.read("uji.md", text.getBytes(StandardCharsets.UTF_8)).catalogue();
  }
}
