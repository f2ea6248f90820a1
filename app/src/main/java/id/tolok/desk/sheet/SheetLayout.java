package id.tolok.desk.sheet;

import id.tolok.kernel.EntryPeriod;
import java.util.List;

/// The columns of a sheet of the template: one for each kind of period and year.
final class SheetLayout {

  static final int UNIT = 2;
  static final int OWNER = 3;
  static final int LAST = 4;
  static final int FIRST_PERIOD = 5;

  private SheetLayout() {}

  /// The name of a sheet, such as `Triwulan 2026`.
  static String sheetName(EntryPeriod.Kind kind, int year) {
    String word =
        switch (kind) {
          case MONTH -> "Bulan";
          case QUARTER -> "Triwulan";
          case HALF_YEAR -> "Semester";
          case YEAR -> "Tahun";
        };
    return word + " " + year;
  }

  static int noteColumn(List<EntryPeriod> periods) {
    return FIRST_PERIOD + periods.size();
  }

  static int wordColumn(List<EntryPeriod> periods) {
    return noteColumn(periods) + 1;
  }
}
