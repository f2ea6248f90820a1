package id.tolok.figures;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.EntryPeriod;
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

  /// The way of a quantity whose figures stand for stretches of some kind.
  ///
  /// @param kind one figure of a year is fixed for it, however it is said to add up
  public static Adding of(id.tolok.scorecard.Adding way, EntryPeriod.Kind kind) {
    if (kind == EntryPeriod.Kind.YEAR) {
      return FIXED;
    }
    return switch (way) {
      case SUM -> SUM;
      case LAST -> LAST;
      case MEAN -> AVERAGE;
    };
  }

  /// How figures of shorter stretches make that of a longer one.
  public id.tolok.scorecard.Adding way() {
    return switch (this) {
      case SUM -> id.tolok.scorecard.Adding.SUM;
      case LAST, FIXED -> id.tolok.scorecard.Adding.LAST;
      case AVERAGE -> id.tolok.scorecard.Adding.MEAN;
    };
  }

  /// The stretch one figure stands for, unless somebody says otherwise.
  public EntryPeriod.Kind kind() {
    return this == FIXED ? EntryPeriod.Kind.YEAR : EntryPeriod.Kind.QUARTER;
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
