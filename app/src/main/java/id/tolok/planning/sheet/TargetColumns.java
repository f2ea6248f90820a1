package id.tolok.planning.sheet;

import id.tolok.planning.form.TargetForm;
import java.util.List;

/// The columns of a sheet of targets.
final class TargetColumns {

  /// Those only to be read, in order; ends of keys under `planning.sheet.column`.
  static final List<String> READ =
      List.of("code", "indicator", "position", "unit", "baseline", "decree");

  /// Those to fill, in order: the fields of the form.
  static final List<String> FILLED =
      List.of(
          TargetForm.TARGET,
          TargetForm.FIGURE,
          TargetForm.DIRECTION,
          TargetForm.SPLIT,
          TargetForm.quarter(1),
          TargetForm.quarter(2),
          TargetForm.quarter(3),
          TargetForm.quarter(4));

  static final List<String> QUARTERS = FILLED.subList(4, 8);

  /// What is missing, impossible or doubtful, and why a row is locked.
  static final int REMARKS = READ.size() + FILLED.size();

  private TargetColumns() {}

  /// Where a field stands.
  static int of(String field) {
    return READ.size() + FILLED.indexOf(field);
  }

  static String sheetName(int year) {
    return "Target " + year;
  }
}
