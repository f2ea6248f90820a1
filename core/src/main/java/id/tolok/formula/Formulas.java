package id.tolok.formula;

import id.tolok.formula.prose.ProseReader;
import org.jspecify.annotations.Nullable;

/// The way into the formula language.
public final class Formulas {

  private Formulas() {}

  /// Understands a formula a person wrote in prose, LaTeX, stacked lines or signs.
  ///
  /// @param text the formula as printed; line breaks as `\n`, inline marks allowed
  /// @param indicatorName the indicator it belongs to, null when there is none: a text that only
  ///   repeats the name is a count
  public static FormulaReading read(String text, @Nullable String indicatorName) {
    return ProseReader.read(text, indicatorName);
  }
}
