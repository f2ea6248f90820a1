package id.tolok.catalogue.likeness;

import id.tolok.document.Catalogue;
import id.tolok.document.json.CatalogueJson;
import id.tolok.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What would be proposed between the sample decrees, every indicator of one office with every one
/// of another.
final class SampleProposals {

  /// Judged by a person: these mean the same, and no others do.
  static final Set<String> EXPECTED =
      Set.of(
          "Jumlah pelanggaran peraturan daerah ~ Jumlah pelanggaran peraturan daerah",
          "Persentase desa tertib administrasi ~ Persentase desa yang tertib administrasi",
          "Persentase laporan yang disampaikan tepat waktu"
              + " ~ Persentase laporan yang disampaikan tepat waktu",
          "Persentase pengaduan yang ditindaklanjuti ~ Persentase pengaduan yang ditindaklanjuti",
          "Persentase pos ronda yang aktif ~ Persentase pos ronda yang aktif",
          "Persentase realisasi anggaran kecamatan ~ Persentase serapan anggaran",
          "Persentase serapan anggaran ~ Persentase serapan anggaran");

  /// An indicator of a sample.
  private record Sampled(String office, String name, IndicatorText text) {}

  private SampleProposals() {}

  /// Each pair as `name ~ name`, in order of the alphabet.
  static Set<String> all() throws IOException {
    List<Sampled> sampled = new ArrayList<>();
    try (var folders = Files.list(GoldenFile.root().resolve("samples"))) {
      for (Path folder : folders.sorted().toList()) {
        add(CatalogueJson.read(Files.readString(folder.resolve("expected.json"))), sampled);
      }
    }
    Set<String> proposed = new TreeSet<>();
    for (Sampled one : sampled) {
      for (Sampled other : sampled) {
        if (one.office().compareTo(other.office()) < 0
            && Likeness.between(one.text(), other.text()).isProposed()) {
          proposed.add(
              one.name().compareTo(other.name()) <= 0
                  ? one.name() + " ~ " + other.name()
                  : other.name() + " ~ " + one.name());
        }
      }
    }
    return proposed;
  }

  private static void add(Catalogue catalogue, List<Sampled> sampled) {
    String office = String.valueOf(catalogue.decrees().getFirst().subdistrict());
    for (var position : catalogue.positions()) {
      for (var indicator : position.indicators()) {
        sampled.add(
            new Sampled(
                office, indicator.indicator(), IndicatorText.of(indicator, Set.of(office))));
      }
    }
  }
}
