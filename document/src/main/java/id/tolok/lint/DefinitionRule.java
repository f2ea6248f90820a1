package id.tolok.lint;

import java.util.Optional;
import java.util.Set;

/// A definition must speak of its own indicator.
final class DefinitionRule implements Rule {

  private static final double FITS_ANOTHER_MIN = 0.5;
  private static final int STEMS_MIN = 2;

  @Override
  public void check(Subject subject, Remarks remarks) {
    for (IndicatorRow row : subject.rows()) {
      var definition = row.indicator().definition();
      if (definition != null) {
        checkDefinition(subject, row, definition, remarks);
      }
    }
  }

  private static void checkDefinition(
      Subject subject, IndicatorRow row, String definition, Remarks remarks) {
    var stems = Words.stems(definition);
    var own = Words.stems(row.indicator().indicator());
    if (own.size() < STEMS_MIN && Words.overlap(own, stems) > 0) {
      return;
    }
    if (own.isEmpty() || stems.size() < STEMS_MIN || Words.overlap(own, stems) > 0) {
      return;
    }
    var better = betterOwner(subject, row, stems);
    if (better.isPresent()) {
      remarks.on(
          LintCode.DEFINITION_BELONGS_TO_ANOTHER,
          row,
          "definition",
          definition,
          row.indicator().indicator(),
          better.get().indicator().indicator());
    } else {
      remarks.on(
          LintCode.DEFINITION_UNRELATED,
          row,
          "definition",
          definition,
          row.indicator().indicator());
    }
  }

  private static Optional<IndicatorRow> betterOwner(
      Subject subject, IndicatorRow row, Set<String> definition) {
    return subject.rows().stream()
        .filter(other -> other != row)
        .filter(other -> {
          var stems = Words.stems(other.indicator().indicator());
          return stems.size() >= STEMS_MIN && Words.overlap(stems, definition) >= FITS_ANOTHER_MIN;
        })
        .findFirst();
  }
}
