package id.tolok.intake.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A region as a sentence names it in full.
final class RegionName {

  private RegionName() {}

  /// `Kabupaten X` or `Kota X`, where the text names this region so.
  static Optional<String> in(@Nullable String text, @Nullable String regency) {
    if (text == null || regency == null) {
      return Optional.empty();
    }
    var matcher = Pattern.compile("\\b(Kabupaten|Kota)\\s+" + Pattern.quote(regency)).matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1) + " " + regency) : Optional.empty();
  }
}
