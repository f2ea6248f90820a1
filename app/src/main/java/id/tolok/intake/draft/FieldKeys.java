package id.tolok.intake.draft;

import java.util.List;
import java.util.Set;

/// The fields a draft has; their keys are those of the catalogue format.
public final class FieldKeys {

  /// Head of a decree; `considerations` to `copies` are lists, one item a line.
  public static final List<String> DECREE =
      List.of(
          "kind",
          "number",
          "title",
          "issuer",
          "subdistrict",
          "regency",
          "province",
          "date",
          "place",
          "periodStart",
          "periodEnd",
          "signatory",
          "nip",
          "amends",
          "considerations",
          "legalBases",
          "dictums",
          "articles",
          "copies");

  /// A position; `duties` and `functions` are lists, one item a line.
  public static final List<String> POSITION = List.of("name", "echelon", "duties", "functions");

  /// A row; `rationale` is a list, one item a line.
  public static final List<String> ROW =
      List.of(
          "number",
          "objective",
          "indicator",
          "definition",
          "rationale",
          "formulaText",
          "expression",
          "unit",
          "polarity",
          "responsible",
          "dataSource",
          "baseline",
          "note");

  /// Prefix of the target of a year: `targets.2025`.
  public static final String TARGETS = "targets.";

  /// Prefix of the target of a quarter: `quarterTargets.1`.
  public static final String QUARTER_TARGETS = "quarterTargets.";

  /// Fields whose line breaks mean something.
  public static final Set<String> LINES =
      Set.of(
          "considerations",
          "legalBases",
          "dictums",
          "articles",
          "copies",
          "duties",
          "functions",
          "rationale",
          "formulaText",
          "definition",
          "note");

  private FieldKeys() {}

  public static boolean isOfRow(String key) {
    return ROW.contains(key)
        || key.matches("targets\\.(19|20|21)\\d{2}")
        || key.matches("quarterTargets\\.[1-4]");
  }
}
