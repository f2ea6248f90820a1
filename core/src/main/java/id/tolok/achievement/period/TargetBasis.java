package id.tolok.achievement.period;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// Where a quarter's target comes from; printed beside it.
@BasedOn(value = Regulation.TOLOK_DECISION, place = "target triwulan bila tidak ditetapkan")
public enum TargetBasis {
  /// Written, in the decree or in the sheet.
  STATED("T", "tertulis"),
  /// The year's target holds in every quarter: a percentage, an index, a stock.
  SAME("S", "sama dengan target setahun"),
  /// A quarter of the year's target: what adds up over the year.
  SPLIT("B", "target setahun dibagi empat"),
  /// There is none.
  NONE("-", "tidak ada target");

  private final String sign;
  private final String words;

  TargetBasis(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  /// One letter for a narrow column.
  public String sign() {
    return sign;
  }

  public String words() {
    return words;
  }
}
