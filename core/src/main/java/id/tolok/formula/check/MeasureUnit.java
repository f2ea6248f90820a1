package id.tolok.formula.check;

import java.util.Locale;

/// The unit of a figure inside a formula, as far as it can be told.
sealed interface MeasureUnit {

  Named PERCENT = new Named("%");

  /// A share that has not been scaled to percent.
  Named SHARE = new Named("rasio");

  /// A plain number, which goes with any unit.
  record Any() implements MeasureUnit {}

  record Unknown() implements MeasureUnit {}

  /// A unit that is stated or follows from stated ones.
  ///
  /// @param text lower case; `%` for every way to write percent
  record Named(String text) implements MeasureUnit {}

  static Named named(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    return switch (text) {
      case "persen", "persentase", "prosen", "prosentase", "percent", "(%)" -> PERCENT;
      default -> new Named(text);
    };
  }
}
