package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.FindingCode;
import id.tolok.kernel.Regulation;
import id.tolok.kernel.Severity;

/// Why an achievement has no number.
public enum Reason implements FindingCode {
  /// Nothing was planned for the period.
  NOT_PLANNED(Severity.INFO),

  /// A target but no actual yet.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "belum diisi bukan nol")
  NOT_REPORTED(Severity.WARNING),

  /// The thing to be judged did not happen in the period.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "tidak ada kejadian bukan nol")
  NO_EVENT(Severity.INFO),

  /// The formula failed on the figures given.
  NOT_COMPUTABLE(Severity.ERROR),

  /// A figure with more than a thousand digits: a mistake, and too costly to compute with.
  FIGURE_OUT_OF_RANGE(Severity.ERROR),

  /// A target of 0 where the direction has no meaning for it: a value to hit, or a range.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target 0 tidak berlaku untuk S dan RG")
  ZERO_TARGET_NOT_ALLOWED(Severity.ERROR),

  /// A negative target where less is better, or where a value or range should be hit.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target negatif hanya untuk H dan N")
  NEGATIVE_TARGET_NOT_ALLOWED(Severity.ERROR),

  /// A range where the direction needs one value, or the reverse.
  TARGET_KIND_MISMATCH(Severity.ERROR);

  private final Severity severity;

  Reason(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
