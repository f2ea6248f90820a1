package id.tolok.intake.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The unit that the name of a count names itself: `Jumlah dokumen ...` counts documents.
final class Countables {

  private static final Pattern COUNT =
      Pattern.compile("(?i)^(?:jumlah|jml\\.?|banyaknya|banyak)\\s+(\\p{L}+).*", Pattern.DOTALL);
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)^(?:persentase|prosentase|presentase|persen|cakupan)\\s+(.+)", Pattern.DOTALL);

  /// Words that name what is counted, and the unit they stand for.
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("dokumen", "dokumen"),
          Map.entry("laporan", "laporan"),
          Map.entry("surat", "surat"),
          Map.entry("berkas", "berkas"),
          Map.entry("kegiatan", "kegiatan"),
          Map.entry("rapat", "rapat"),
          Map.entry("kelompok", "kelompok"),
          Map.entry("lembaga", "lembaga"),
          Map.entry("desa", "desa"),
          Map.entry("kelurahan", "kelurahan"),
          Map.entry("kasus", "kasus"),
          Map.entry("kejadian", "kejadian"),
          Map.entry("orang", "orang"),
          Map.entry("peserta", "orang"),
          Map.entry("warga", "orang"),
          Map.entry("penduduk", "orang"),
          Map.entry("pegawai", "orang"),
          Map.entry("anggota", "orang"),
          Map.entry("pelanggan", "orang"),
          Map.entry("hari", "hari"),
          Map.entry("bulan", "bulan"),
          Map.entry("unit", "unit"),
          Map.entry("paket", "paket"),
          Map.entry("aset", "unit"));

  private Countables() {}

  static Optional<String> unitOf(String name) {
    var matcher = COUNT.matcher(name.strip());
    return matcher.matches()
        ? Optional.ofNullable(UNITS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  static boolean isCount(String name) {
    return COUNT.matcher(name.strip()).matches();
  }

  /// The name of a count as that of a share, where it is one.
  static Optional<String> asShare(String name) {
    return isCount(name)
        ? Optional.of("Persentase " + name.strip().split("\\s+", 2)[1])
        : Optional.empty();
  }

  /// The name of a share as that of a count, where it is one.
  static Optional<String> asCount(String name) {
    var matcher = SHARE.matcher(name.strip());
    return matcher.matches() ? Optional.of("Jumlah " + matcher.group(1)) : Optional.empty();
  }
}
