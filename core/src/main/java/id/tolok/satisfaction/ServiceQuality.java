package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// The grade of a service (mutu pelayanan), the best first.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, perception value and quality")
public enum ServiceQuality {
  A(4, "Sangat Baik"),
  B(3, "Baik"),
  C(2, "Kurang Baik"),
  D(1, "Tidak Baik");

  private final int perceptionValue;
  private final String performance;

  ServiceQuality(int perceptionValue, String performance) {
    this.perceptionValue = perceptionValue;
    this.performance = performance;
  }

  /// Nilai persepsi, 1 to 4.
  public int perceptionValue() {
    return perceptionValue;
  }

  /// The word of the regulation for the performance of the office; shown beside the letter.
  public String performance() {
    return performance;
  }
}
