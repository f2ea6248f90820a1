package id.tolok.benchmarks.nation;

import id.tolok.kernel.Polarity;

/// One of the nation's indicators.
///
/// @param number from 0
/// @param firstVariable number of its first variable; the others follow
record NationalIndicator(int number, Shape shape, int firstVariable) {

  Polarity polarity() {
    return number % 7 == 3 ? Polarity.LOWER : Polarity.HIGHER;
  }

  String formula() {
    return shape.formula(firstVariable);
  }
}
