package id.tolok.intake.web.accept;

import id.tolok.document.Catalogue;
import id.tolok.document.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// How many indicators a new version adds, changes, leaves as they are and drops. Indicators are
/// the same where position and name are, whatever their capitals and blanks.
///
/// @param same without any difference in their fields
public record VersionChange(int added, int changed, int same, int gone) {

  /// What a draft changes against the version before it.
  public static VersionChange between(Catalogue before, Catalogue after) {
    var old = rows(before);
    int added = 0;
    int changed = 0;
    int same = 0;
    for (var row : rows(after).entrySet()) {
      var its = old.remove(row.getKey());
      if (its == null) {
        added++;
      } else if (its.equals(row.getValue())) {
        same++;
      } else {
        changed++;
      }
    }
    return new VersionChange(added, changed, same, old.size());
  }

  private static Map<String, Substance> rows(Catalogue catalogue) {
    var rows = new HashMap<String, Substance>();
    for (var position : catalogue.positions()) {
      for (var row : position.indicators()) {
        var key = key(position.name()) + "|" + key(row.indicator());
        int twin = 2;
        for (var free = key; rows.putIfAbsent(free, Substance.of(row)) != null; twin++) {
          free = key + "|" + twin;
        }
      }
    }
    return rows;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// What a row says, without where it was read and how sure the reader was.
  private record Substance(
      List<String> texts, Map<String, String> targets, Map<String, String> quarters) {

    static Substance of(Indicator row) {
      return new Substance(
          Stream.of(
                  row.objective(),
                  row.definition(),
                  String.join("\n", row.rationale()),
                  row.formulaText(),
                  row.formula().expression(),
                  row.unit(),
                  row.polarity(),
                  row.responsible(),
                  row.dataSource(),
                  row.baseline(),
                  row.note())
              .map(String::valueOf)
              .toList(),
          row.targets(),
          row.quarterTargets());
    }
  }
}
