package id.tolok.achievement;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Polarity;
import id.tolok.kernel.Regulation;

/// Which way an indicator is good, and so the formula that turns target `T` and actual `R` into an
/// achievement. Offices have used several formulas for the same words; the one used is printed
/// beside each achievement.
public enum Direction {
  /// The more the better. `T` must not be 0; see {@link ZeroTarget}. A negative `T` is judged as
  /// {@link #HIGHER_FROM_NEGATIVE}.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, capaian IKI")
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "polarisasi maximize")
  HIGHER("H", "R / T × 100"),

  /// The less the better: each percent over the target costs a percent. Twice the target gives 0.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, rumus kondisi khusus")
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "polarisasi minimize")
  @BasedOn(value = Regulation.LAN_239_2003, place = "rumus pencapaian rencana tingkat capaian")
  LOWER("L1", "(1 + (1 - R / T)) × 100"),

  /// The less the better, as a ratio. Only by explicit choice; `R` of 0 or less gives the cap.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "dipakai beberapa kabupaten")
  LOWER_AS_RATIO("L2", "T / R × 100"),

  /// A value to hit: both sides are bad. The closeness `Ca` goes through a {@link StabilityScale}.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "polarisasi stabilize")
  STABLE("S", "R <= T: Ca = R / T × 100; R > T: Ca = 200 - R / T × 100; lalu skala"),

  /// The target is a range and more is better; inside the range is 100.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, target berupa rentang")
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "di dalam rentang = 100")
  RANGE_HIGHER("RG-H", "R > T2: R / T2 × 100; R < T1: R / T1 × 100; di dalam rentang 100"),

  /// The target is a range and less is better; inside the range is 100.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, target berupa rentang")
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "di dalam rentang = 100")
  RANGE_LOWER(
      "RG-L",
      "R > T2: (1 + (1 - R / T2)) × 100; R < T1: (1 + (1 - R / T1)) × 100; di dalam rentang 100"),

  /// The target is negative, such as a growth of -2, and more is better. A positive `T` is judged
  /// as {@link #HIGHER}.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "target negatif")
  HIGHER_FROM_NEGATIVE("N", "(1 + (1 - R / T)) × 100"),

  /// A thing that is there or not, such as a document: an actual of 1 or more is yes, 100; less is
  /// no, 0.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "indikator kualitatif ya/tidak")
  YES_NO("Q", "ada = 100; tidak ada = 0");

  private final String code;
  private final String formula;

  Direction(String code, String formula) {
    this.code = code;
    this.formula = formula;
  }

  /// The short code used in settings and files, such as `L1`.
  public String code() {
    return code;
  }

  /// The formula as printed beside an achievement, in percentage points.
  public String formula() {
    return formula;
  }

  /// The direction an indicator has when only its polarity is known.
  public static Direction of(Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> HIGHER;
      case LOWER -> LOWER;
    };
  }

  /// The direction with this code.
  ///
  /// @throws IllegalArgumentException when no direction has this code
  public static Direction of(String code) {
    for (Direction direction : values()) {
      if (direction.code.equals(code)) {
        return direction;
      }
    }
    throw new IllegalArgumentException("no direction: " + code);
  }

  /// Whether the target is a range and not one value.
  public boolean needsRange() {
    return switch (this) {
      case RANGE_HIGHER, RANGE_LOWER -> true;
      case HIGHER, LOWER, LOWER_AS_RATIO, STABLE, HIGHER_FROM_NEGATIVE, YES_NO -> false;
    };
  }
}
