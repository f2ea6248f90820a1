package id.tolok.organization;

import java.util.Optional;
import java.util.regex.Pattern;

/// A region's code as the ministry of home affairs gives it (Kemendagri): `PP`, `PP.KK`, `PP.KK.CC`
/// or `PP.KK.CC.DDDD`. Codes of the statistics office look alike and mean other places, so the name
/// of the system is always kept beside the code.
///
/// @param text the code with its dots
public record RegionCode(String text) {

  /// The one system Tolok keeps.
  public static final String SYSTEM = "KEMENDAGRI";

  private static final Pattern FORM =
      Pattern.compile("(\\d{2})(?:\\.(\\d{2})(?:\\.(\\d{2})(?:\\.(\\d{4}))?)?)?");

  public RegionCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a region code: " + text);
    }
  }

  /// Why a text is no code.
  public enum Fault {
    /// Nothing was written.
    EMPTY,
    /// Something else than two, four, six or ten digits.
    FORM,
    /// Seven digits: a sub-district as the statistics office numbers it.
    STATISTICS_OFFICE,
    /// Ten digits whose village part is none of ours: a village as the statistics office numbers
    /// it.
    STATISTICS_OFFICE_VILLAGE,
    /// A regency is numbered 01 to 69, a city 71 to 99.
    REGENCY_NUMBER
  }

  /// What a text turned out to be.
  public sealed interface Outcome {
    /// A code.
    record Valid(RegionCode code) implements Outcome {}

    /// No code, and why.
    record Invalid(Fault fault) implements Outcome {}
  }

  /// Understands a code with or without its dots.
  public static Outcome parse(String written) {
    String digits = written.strip().replaceAll("[.\\s]", "");
    if (digits.isEmpty()) {
      return new Outcome.Invalid(Fault.EMPTY);
    }
    if (!digits.matches("\\d+")) {
      return new Outcome.Invalid(Fault.FORM);
    }
    return switch (digits.length()) {
      case 2, 4, 6, 10 -> judged(digits);
      case 7 -> new Outcome.Invalid(Fault.STATISTICS_OFFICE);
      default -> new Outcome.Invalid(Fault.FORM);
    };
  }

  private static Outcome judged(String digits) {
    if (digits.length() >= 4 && (digits.startsWith("00", 2) || digits.startsWith("70", 2))) {
      return new Outcome.Invalid(Fault.REGENCY_NUMBER);
    }
    if (digits.length() == 10 && digits.charAt(6) != '1' && digits.charAt(6) != '2') {
      return new Outcome.Invalid(Fault.STATISTICS_OFFICE_VILLAGE);
    }
    var text = new StringBuilder(digits.substring(0, 2));
    for (int start = 2; start < digits.length() && start < 6; start += 2) {
      text.append('.').append(digits, start, start + 2);
    }
    if (digits.length() == 10) {
      text.append('.').append(digits, 6, 10);
    }
    return new Outcome.Valid(new RegionCode(text.toString()));
  }

  /// The kind of region that carries such a code.
  public Region.Kind kind() {
    return switch (text.length()) {
      case 2 -> Region.Kind.PROVINCE;
      case 5 -> text.charAt(3) >= '7' ? Region.Kind.CITY : Region.Kind.REGENCY;
      case 8 -> Region.Kind.SUBDISTRICT;
      default -> text.charAt(9) == '1' ? Region.Kind.URBAN_VILLAGE : Region.Kind.VILLAGE;
    };
  }

  /// The code of the region around; empty for a province.
  public Optional<RegionCode> parent() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new RegionCode(text.substring(0, dot)));
  }

  @Override
  public String toString() {
    return text;
  }
}
