package id.tolok.document.extract.indicator;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The unit of an indicator: as stated, in brackets behind its name, or percent where the name or
/// the formula says so.
final class UnitRule {

  private static final Pattern PERCENT_NAME =
      Pattern.compile(
          "(?i)^\\W*(?:%|per?sentase|prosentase|persen)\\b.*|^\\W*%.*|.*\\(\\s*%\\s*\\)\\W*$");
  private static final Pattern PERCENT_FORMULA =
      Pattern.compile("(?i)100\\s*%|100\\s*persen|seratus\\s+persen|100\\s*\\\\%");
  private static final Pattern BRACKETED = Pattern.compile(".*\\(([^()]{1,20})\\)\\s*$");
  private static final Set<String> UNITS =
      Set.of(
          "hari",
          "jam",
          "menit",
          "bulan",
          "orang",
          "jiwa",
          "kk",
          "desa",
          "kelurahan",
          "unit",
          "paket",
          "dokumen",
          "laporan",
          "buku",
          "indeks",
          "nilai",
          "angka",
          "skor",
          "predikat",
          "kategori",
          "rasio",
          "poin",
          "ha",
          "m",
          "km",
          "ton",
          "kg",
          "rp",
          "rupiah",
          "kali",
          "kegiatan",
          "kasus",
          "temuan",
          "lembar",
          "berkas",
          "kunjungan",
          "persen");

  private UnitRule() {}

  static @Nullable String of(
      @Nullable String stated, String indicator, @Nullable String formulaText) {
    if (stated != null && !stated.isBlank()) {
      return stated;
    }
    if (PERCENT_NAME.matcher(indicator).matches()
        || (formulaText != null && PERCENT_FORMULA.matcher(formulaText).find())) {
      return "%";
    }
    var bracketed = BRACKETED.matcher(indicator);
    if (bracketed.matches()
        && UNITS.contains(bracketed.group(1).strip().toLowerCase(Locale.ROOT))) {
      return bracketed.group(1).strip();
    }
    return null;
  }
}
