package id.tolok.satisfaction;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/// Sheets as a table of characters, and what they come to in the shorthand of a report.
final class Sheets {

  /// Ten sheets of an invented office; the sixth left the facilities empty.
  static final List<String> TEN =
      List.of(
          "433434434",
          "333433433",
          "443444444",
          "332433323",
          "444444444",
          "33343333-",
          "322433333",
          "433434434",
          "333443434",
          "443334434");

  private Sheets() {}

  static SheetCounts counted(List<String> sheets) {
    return counted(SheetLayout.ofNine(), sheets);
  }

  static SheetCounts counted(SheetLayout layout, List<String> sheets) {
    var tally = new SheetTally(layout);
    sheets.forEach(tally::add);
    return tally.counts();
  }

  /// `IKM 85.46 B`.
  static String index(SheetCounts counts, WeightRule rule) {
    return counts
        .index(rule)
        .map(
            index -> "IKM %s %s".formatted(index.rounded(), index.quality(QualityScale.SINCE_2017)))
        .orElse("no index");
  }

  /// `PERSYARATAN 35/10 3.5000 0.3889 87.50 B`.
  static String element(ElementScore score) {
    return "%s %s/%s %s %s %s %s"
        .formatted(
            score.element(),
            score.sum(),
            score.respondents(),
            score.mean().setScale(4, RoundingMode.HALF_UP),
            score.weighted().setScale(4, RoundingMode.HALF_UP),
            score.rounded(),
            score.quality(QualityScale.SINCE_2017));
  }

  /// `1.23 [84.23; 86.69]`.
  static String interval(SheetCounts counts, OptionalInt population) {
    return counts
        .interval(WeightRule.EXACT, population)
        .map(found -> "%s [%s; %s]".formatted(found.margin(), found.lower(), found.upper()))
        .orElse("none");
  }
}
