package id.tolok.survey.file;

import id.tolok.satisfaction.ServiceElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The names the nine elements go by in spreadsheets, and the words that hint at them inside a
/// longer heading. A number is no name: offices print the last two in either order.
final class HeadingNames {

  private static final Map<ServiceElement, Set<String>> NAMES =
      Map.of(
          ServiceElement.PERSYARATAN,
          Set.of("persyaratan", "syarat", "persyaratan pelayanan", "requirements"),
          ServiceElement.PROSEDUR,
          Set.of(
              "prosedur",
              "mekanisme",
              "mekanisme dan prosedur",
              "sistem mekanisme prosedur",
              "sistem mekanisme dan prosedur",
              "procedure"),
          ServiceElement.WAKTU,
          Set.of("waktu", "waktu penyelesaian", "waktu pelayanan", "kecepatan", "time"),
          ServiceElement.BIAYA,
          Set.of("biaya", "tarif", "biaya tarif", "biaya atau tarif", "biaya dan tarif", "cost"),
          ServiceElement.PRODUK,
          Set.of(
              "produk",
              "produk layanan",
              "produk pelayanan",
              "spesifikasi",
              "produk spesifikasi",
              "produk spesifikasi jenis pelayanan",
              "product"),
          ServiceElement.KOMPETENSI,
          Set.of("kompetensi", "kompetensi pelaksana", "kompetensi petugas", "kemampuan petugas"),
          ServiceElement.PERILAKU,
          Set.of("perilaku", "perilaku pelaksana", "perilaku petugas", "sikap petugas"),
          ServiceElement.PENGADUAN,
          Set.of(
              "pengaduan",
              "penanganan pengaduan",
              "penanganan pengaduan saran masukan",
              "penanganan pengaduan saran dan masukan",
              "complaints"),
          ServiceElement.SARPRAS,
          Set.of(
              "sarpras",
              "sarana",
              "prasarana",
              "sarana prasarana",
              "sarana dan prasarana",
              "fasilitas",
              "facilities"));

  private static final Map<ServiceElement, Set<String>> HINTS =
      Map.of(
          ServiceElement.PERSYARATAN, Set.of("persyaratan", "syarat"),
          ServiceElement.PROSEDUR, Set.of("prosedur", "mekanisme"),
          ServiceElement.WAKTU, Set.of("waktu", "kecepatan"),
          ServiceElement.BIAYA, Set.of("biaya", "tarif"),
          ServiceElement.PRODUK, Set.of("produk"),
          ServiceElement.KOMPETENSI, Set.of("kompetensi", "kemampuan"),
          ServiceElement.PERILAKU, Set.of("perilaku", "kesopanan", "keramahan", "sikap"),
          ServiceElement.PENGADUAN, Set.of("pengaduan", "saran", "masukan"),
          ServiceElement.SARPRAS, Set.of("sarana", "prasarana", "fasilitas"));

  private HeadingNames() {}

  /// Whether a heading is the name of an element.
  static boolean isName(String elementCode, String plain) {
    return NAMES.entrySet().stream()
        .anyMatch(
            names -> names.getKey().code().equals(elementCode) && names.getValue().contains(plain));
  }

  /// The elements a longer heading seems to speak of.
  static Set<String> hinted(String plain) {
    var words = List.of(plain.split(" "));
    return HINTS.entrySet().stream()
        .filter(hint -> words.stream().anyMatch(hint.getValue()::contains))
        .map(hint -> hint.getKey().code())
        .collect(Collectors.toSet());
  }
}
