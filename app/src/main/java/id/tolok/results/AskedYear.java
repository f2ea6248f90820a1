package id.tolok.results;

import id.tolok.kernel.FiscalYear;
import id.tolok.shell.viewer.NotFound;

/// The year an address names. A page never shows another year than its address says.
public final class AskedYear {

  private AskedYear() {}

  /// @throws NotFound where there is no such year
  public static int known(int year) {
    if (!FiscalYear.exists(year)) {
      throw new NotFound("year", year);
    }
    return year;
  }
}
