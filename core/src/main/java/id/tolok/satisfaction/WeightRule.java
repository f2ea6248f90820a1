package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// How the weight of an element, one divided by the number of elements, is written. Reports of old
/// rounds used a rounded one; nothing else should.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, processing of survey data")
public enum WeightRule {
  /// One divided by the number of elements, as it is.
  EXACT,
  /// Rounded to three decimals: 0,111 for nine elements.
  THREE_DECIMALS,
  /// Rounded to two decimals: 0,11 for nine elements, which makes every index one percent smaller.
  TWO_DECIMALS
}
