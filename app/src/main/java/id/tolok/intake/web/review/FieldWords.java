package id.tolok.intake.web.review;

import id.tolok.intake.draft.FieldKeys;
import id.tolok.shell.wording.Words;

/// What the fields of a draft are called.
public final class FieldWords {

  private final Words words;

  public FieldWords(Words words) {
    this.words = words;
  }

  /// `Target 2025`, `Sumber data`; empty for no field.
  public String label(String field) {
    if (field.isEmpty()) {
      return "";
    }
    if (field.startsWith(FieldKeys.TARGETS)) {
      return words.get("intake.field.target", field.substring(FieldKeys.TARGETS.length()));
    }
    if (field.startsWith(FieldKeys.QUARTER_TARGETS)) {
      return words.get(
          "intake.field.quarterTarget", field.substring(FieldKeys.QUARTER_TARGETS.length()));
    }
    return isKnown(field) ? words.get("intake.field." + field) : field;
  }

  private static boolean isKnown(String field) {
    return FieldKeys.ROW.contains(field)
        || FieldKeys.POSITION.contains(field)
        || FieldKeys.DECREE.contains(field)
        || field.equals("formula")
        || field.equals("targets")
        || field.equals("quarterTargets");
  }

  /// A value as a person reads it: words for the codes of the format.
  public String value(String field, String value) {
    return switch (field) {
      case "polarity" -> words.get("intake.polarity." + value);
      case "kind" -> words.get("intake.kind." + value);
      case "amends" -> words.get("intake.amends." + value);
      default -> value;
    };
  }
}
