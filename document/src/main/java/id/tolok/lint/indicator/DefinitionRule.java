package id.tolok.lint.indicator;

import id.tolok.lint.LintCode;
import id.tolok.lint.rule.IndicatorRow;
import id.tolok.lint.rule.Remarks;
import id.tolok.lint.rule.Rule;
import id.tolok.lint.rule.Subject;
import id.tolok.lint.rule.Words;
import java.util.Objects;
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
    var own = Words.stems(ownWords(row));
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

  /// What a definition may speak of: the indicator, what it is computed from, and what it is for.
  private static String ownWords(IndicatorRow row) {
    var indicator = row.indicator();
    return String.join(
        " ",
        indicator.indicator(),
        Objects.requireNonNullElse(indicator.formulaText(), ""),
        Objects.requireNonNullElse(indicator.objective(), ""));
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
