package id.tolok.figures;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.Optional;

/// How the figures of a year's quarters become one figure.
@BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "jenis konsolidasi periode")
public enum Adding {
  /// What happens in a quarter: the quarters add up.
  SUM("Jumlah"),
  /// What stands there: the newest figure holds.
  LAST("Nilai terakhir"),
  /// Readings of the same thing: their mean.
  AVERAGE("Rata-rata"),
  /// One figure for the whole year, stated once.
  FIXED("Tetap setahun");

  private final String label;

  Adding(String label) {
    this.label = label;
  }

  /// The words in a sheet.
  public String label() {
    return label;
  }

  /// The way with these words, whatever their case and blanks.
  public static Optional<Adding> ofLabel(String label) {
    String wanted = Names.key(label);
    for (Adding adding : values()) {
      if (Names.key(adding.label).equals(wanted)) {
        return Optional.of(adding);
      }
    }
    return Optional.empty();
  }
}
