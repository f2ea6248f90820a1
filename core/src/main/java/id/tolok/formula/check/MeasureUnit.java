package id.tolok.formula.check;

/// The unit of a figure inside a formula, as far as it can be told.
sealed interface MeasureUnit {

  Named PERCENT = new Named("%");

  /// A share that has not been scaled to percent.
  Named SHARE = new Named("rasio");

  MeasureUnit ANY = new Any();

  MeasureUnit UNKNOWN = new Unknown();

  /// A plain number, which goes with any unit.
  record Any() implements MeasureUnit {}

  record Unknown() implements MeasureUnit {}

  /// A unit that is stated or follows from stated ones.
  ///
  /// @param text lower case; `%` for every way to write percent
  record Named(String text) implements MeasureUnit {}
}
