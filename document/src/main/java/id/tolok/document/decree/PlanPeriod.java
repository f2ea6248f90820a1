package id.tolok.document.decree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The years an act is made for.
///
/// @param end the same as start for a single year
record PlanPeriod(int start, int end) {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d|19\\d\\d)\\s*(?:[-–—−]|s\\s?/\\s?d|s\\.d\\.?|sampai(?:"
              + " dengan)?)\\s*(20\\d\\d|19\\d\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR =
      Pattern.compile(
          "\\bTAHUN\\s*(?:ANGGARAN\\s*)?:?\\s*(20\\d\\d|19\\d\\d)(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /// The period a heading names. A range counts before a single year.
  static Optional<PlanPeriod> in(String heading) {
    var range = RANGE.matcher(heading);
    if (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int second = Integer.parseInt(range.group(2));
      return Optional.of(new PlanPeriod(first, second));
    }
    var year = YEAR.matcher(heading);
    return year.find()
        ? Optional.of(
            new PlanPeriod(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))))
        : Optional.empty();
  }

  /// The title's period, unless the cover and the sheets agree on another one.
  static Optional<PlanPeriod> agreed(
      Optional<PlanPeriod> title, Optional<PlanPeriod> cover, List<PlanPeriod> sheets) {
    var common =
        sheets.stream().distinct().count() == 1
            ? Optional.of(sheets.getFirst())
            : Optional.<PlanPeriod>empty();
    if (cover.isPresent() && cover.equals(common)) {
      return cover;
    }
    return title.or(() -> common).or(() -> cover).or(() -> sheets.stream().findFirst());
  }

  boolean isReversed() {
    return end < start;
  }

  @Override
  public String toString() {
    return start == end ? String.valueOf(start) : start + "-" + end;
  }
}
