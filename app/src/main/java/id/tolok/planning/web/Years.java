package id.tolok.planning.web;

import id.tolok.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/// Fiscal years as addresses carry them.
public final class Years {

  private Years() {}

  /// The year asked for; this one where none or none that exists was.
  public static int orThis(@Nullable Integer asked, int year) {
    return asked == null || !FiscalYear.exists(asked) ? year : asked;
  }
}
