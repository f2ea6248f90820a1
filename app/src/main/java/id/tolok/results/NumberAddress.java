package id.tolok.results;

import id.tolok.scorecard.Stretch;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which number of an indicator is meant, and where it is explained. Every page that shows a number
/// links it here.
///
/// Stretches are written `B03` (March), `Q1` (first quarter), `SD2` (January to June), `T3`
/// (January to September against the year's target) and `T` (the whole year).
///
/// @param lineageId the indicator through all versions
public record NumberAddress(long lineageId, int year, Stretch stretch, Basis basis) {

  private static final Pattern STRETCH =
      Pattern.compile("B(0[1-9]|1[0-2])|Q([1-4])|SD([1-4])|T([1-4])?");

  /// The page that explains it.
  public String path() {
    return "/asal-angka/%d?tahun=%d&bentang=%s&dasar=%s"
        .formatted(lineageId, year, code(stretch), code(basis));
  }

  /// The page that explains it to anybody, with approved figures and without names.
  public String openPath() {
    return "/publik/asal-angka/%d?tahun=%d&bentang=%s".formatted(lineageId, year, code(stretch));
  }

  /// How a stretch is written in addresses.
  public static String code(Stretch stretch) {
    return switch (stretch.kind()) {
      case MONTH -> "B%02d".formatted(stretch.ordinal());
      case QUARTER -> "Q" + stretch.ordinal();
      case TO_DATE -> "SD" + stretch.ordinal();
      case AGAINST_YEAR -> stretch.ordinal() == 4 ? "T" : "T" + stretch.ordinal();
    };
  }

  /// The stretch of a code; empty where it is none.
  public static Optional<Stretch> findStretch(String code) {
    Matcher form = STRETCH.matcher(code.strip().toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group(1) != null) {
      return Optional.of(Stretch.month(Integer.parseInt(form.group(1))));
    }
    if (form.group(2) != null) {
      return Optional.of(Stretch.quarter(Integer.parseInt(form.group(2))));
    }
    if (form.group(3) != null) {
      return Optional.of(Stretch.toDate(Integer.parseInt(form.group(3))));
    }
    return Optional.of(
        form.group(4) == null
            ? Stretch.wholeYear()
            : Stretch.againstYear(Integer.parseInt(form.group(4))));
  }

  /// How a basis is written in addresses.
  public static String code(Basis basis) {
    return switch (basis) {
      case ENTERED -> "masuk";
      case SUBMITTED -> "diajukan";
      case APPROVED -> "disetujui";
    };
  }

  /// The basis of a code; empty where it is none.
  public static Optional<Basis> findBasis(String code) {
    for (Basis basis : Basis.values()) {
      if (code(basis).equalsIgnoreCase(code.strip()) || basis.name().equalsIgnoreCase(code)) {
        return Optional.of(basis);
      }
    }
    return Optional.empty();
  }
}
