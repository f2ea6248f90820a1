package id.tolok.achievement;

import java.math.BigDecimal;

/// What was measured for one indicator and period, or why there is no figure.
public sealed interface Actual {

  /// A figure in the indicator's own unit. A percentage is recomputed from its numerator and
  /// denominator, never copied.
  record Reported(BigDecimal figure) implements Actual {}

  /// Nobody has filled it in.
  record NotReported() implements Actual {}

  /// The denominator counted nothing in the period, so there is nothing to judge.
  record NoEvent() implements Actual {}

  /// The formula failed on the figures given.
  record NotComputable() implements Actual {}

  /// Nobody has filled it in, and the verifier closed the year with a reason: it counts 0.
  record WaivedByVerifier(String reason) implements Actual {}

  static Actual of(BigDecimal figure) {
    return new Reported(figure);
  }
}
