package id.tolok.formula.prose;

import id.tolok.formula.FormulaKind;
import id.tolok.formula.FormulaReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads formulas people wrote for people.
public final class ProseReader {

  private ProseReader() {}

  public static FormulaReading read(String text, @Nullable String indicatorName) {
    return new FormulaReading(
        FormulaKind.TEXT, null, null, null, null, List.of(), null, 0, List.of());
  }
}
