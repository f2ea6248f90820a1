package id.tolok.achievement.period;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// Whether a quarter's figure stands for the quarter or for the year so far. Only for {@link
/// Consolidation#SUM} are the two different.
@BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "jenis target triwulanan")
public enum QuarterForm {
  /// Each quarter alone (NON_KUMULATIF).
  SINGLE("NON_KUMULATIF"),
  /// Each figure is to date, so the fourth is the year's (KUMULATIF).
  CUMULATIVE("KUMULATIF");

  private final String code;

  QuarterForm(String code) {
    this.code = code;
  }

  /// The word used in settings and files.
  public String code() {
    return code;
  }

  /// The form with this code.
  ///
  /// @throws IllegalArgumentException when no form has this code
  public static QuarterForm of(String code) {
    for (QuarterForm form : values()) {
      if (form.code.equals(code)) {
        return form;
      }
    }
    throw new IllegalArgumentException("no form of quarters: " + code);
  }
}
