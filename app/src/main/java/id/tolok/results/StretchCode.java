package id.tolok.results;

import id.tolok.scorecard.Stretch;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How addresses and other programs write a stretch of the year: `B03` for March, `Q1` for the
/// first quarter, `SD2` for January to June, `T` for the year, `T2` for January to June against the
/// target of the year.
public final class StretchCode {

  private static final Pattern FORM =
      Pattern.compile("(?:B(0[1-9]|1[0-2])|Q([1-4])|SD([1-4])|T([1-4])?)");

  private StretchCode() {}

  public static String of(Stretch stretch) {
    int ordinal = stretch.ordinal();
    return switch (stretch.kind()) {
      case MONTH -> "B%02d".formatted(ordinal);
      case QUARTER -> "Q" + ordinal;
      case TO_DATE -> "SD" + ordinal;
      case AGAINST_YEAR -> stretch.equals(Stretch.wholeYear()) ? "T" : "T" + ordinal;
    };
  }

  /// Reads what {@link #of} writes; empty where the text is none.
  public static Optional<Stretch> parse(String text) {
    Matcher form = FORM.matcher(text);
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
}
