package id.tolok.document.decree;

import id.tolok.document.decree.line.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The territory an act names in its letterhead, head and title. What its grounds say is left
/// aside: they are often copied from another region.
record Region(@Nullable String subdistrict, @Nullable String regency, @Nullable String province) {

  private static final String NAME =
      "((?:(?!(?:KABUPATEN|KAB|KOTA|KECAMATAN|PROVINSI|TAHUN|NOMOR|TENTANG|NO|JL|JALAN|DAN|PADA|YANG|DI|TELP|DESA|KELURAHAN|SEBAGAI|UNTUK)\\b)\\p{L}[\\p{L}'-]*\\s?){1,4})";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern SUBDISTRICT = Pattern.compile("\\bCAMAT\\s+" + NAME, FLAGS);
  private static final Pattern TERRITORY = Pattern.compile("\\bKECAMATAN\\s+" + NAME, FLAGS);
  private static final Pattern REGENCY = Pattern.compile("\\bKAB(?:UPATEN|\\.)\\s+" + NAME, FLAGS);
  private static final Pattern CITY = Pattern.compile("\\bKOTA\\s+" + NAME, FLAGS);
  private static final Pattern PROVINCE = Pattern.compile("\\bPROVINSI\\s+" + NAME, FLAGS);

  /// @param places texts that may name the territory, the most trusted first
  static Region in(List<String> places) {
    var subdistrict = first(SUBDISTRICT, places).or(() -> first(TERRITORY, places));
    var regency = first(REGENCY, places).or(() -> first(CITY, places).map(city -> "Kota " + city));
    return new Region(
        subdistrict.orElse(null), regency.orElse(null), first(PROVINCE, places).orElse(null));
  }

  private static Optional<String> first(Pattern pattern, List<String> places) {
    for (var place : places) {
      var matcher = pattern.matcher(place);
      while (matcher.find()) {
        var name = matcher.group(1).strip();
        if (Character.isUpperCase(name.charAt(0))) {
          return Optional.of(Wording.readable(name));
        }
      }
    }
    return Optional.empty();
  }
}
