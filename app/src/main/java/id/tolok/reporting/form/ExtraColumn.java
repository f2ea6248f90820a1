package id.tolok.reporting.form;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;

/// The columns of the form that people write and that the budget gives, after those that are
/// measured.
@BasedOn(value = Regulation.PERMENPANRB_53_2014, place = "lampiran, formulir pengukuran kinerja")
enum ExtraColumn {
  DRIVERS("Faktor pendorong", 22, false),
  OBSTACLES("Faktor penghambat", 22, false),
  FOLLOW_UP("Tindak lanjut", 26, false),
  EVIDENCE("Data dukung", 20, false),
  CEILING("Pagu (Rp)", 14, true),
  SPENDING("Realisasi anggaran (Rp)", 14, true),
  ABSORPTION("Serapan (%)", 9, true);

  private final String heading;
  private final int width;
  private final boolean number;

  ExtraColumn(String heading, int width, boolean number) {
    this.heading = heading;
    this.width = width;
    this.number = number;
  }

  PrintedForm.Column column() {
    return new PrintedForm.Column(name(), heading, width, number);
  }

  /// Whether it comes from the budget, and is left out where no budget is known.
  boolean isBudget() {
    return switch (this) {
      case CEILING, SPENDING, ABSORPTION -> true;
      case DRIVERS, OBSTACLES, FOLLOW_UP, EVIDENCE -> false;
    };
  }
}
