package id.tolok.intake.finding;

import java.util.Map;
import java.util.regex.Pattern;

/// Writes out the short form of a regulation's name as a decree cites it.
final class Citations {

  private static final Map<String, String> KINDS =
      Map.of(
          "UU", "Undang-Undang",
          "PP", "Peraturan Pemerintah",
          "Perpres", "Peraturan Presiden",
          "Permendagri", "Peraturan Menteri Dalam Negeri",
          "PermenPANRB", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi");

  private static final Pattern SHORT =
      Pattern.compile("(\\p{L}+) (\\d+)/(\\d{4})((?: tentang .*)?)");
  private static final Pattern CODED = Pattern.compile("PER/\\d+/M\\.PAN/\\d+/\\d{4}.*");

  private Citations() {}

  /// `UU 23/2014 tentang X` becomes `Undang-Undang Nomor 23 Tahun 2014 tentang X`; what is in
  /// another form stays.
  static String writtenOut(String name) {
    var matcher = SHORT.matcher(name);
    if (matcher.matches() && KINDS.containsKey(matcher.group(1))) {
      return KINDS.get(matcher.group(1))
          + " Nomor "
          + matcher.group(2)
          + " Tahun "
          + matcher.group(3)
          + matcher.group(4);
    }
    return CODED.matcher(name).matches()
        ? "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor " + name
        : name;
  }
}
