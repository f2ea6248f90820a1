package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// Whether a target can be surpassed, and what reaching it counts when it cannot ("100 % of the
/// villages", the best audit opinion).
public enum TargetCeiling {
  /// An actual may be better than its target.
  OPEN,

  /// Nothing better than the target exists; reaching it is 100, as performance reports print it.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target maksimum tetap 100")
  STAYS_AT_100,

  /// Nothing better than the target exists; reaching it counts 120, then the cap.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "konversi capaian maksimum")
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, konversi capaian maksimum")
  CONVERTS_TO_120
}
