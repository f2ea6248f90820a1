package id.tolok.planning.web;

import org.jspecify.annotations.Nullable;

/// Fiscal years as addresses carry them.
public final class Years {

  private static final int FIRST = 1900;
  private static final int LAST = 2199;

  private Years() {}

  /// The year asked for; this one where none or none that exists was.
  public static int orThis(@Nullable Integer asked, int year) {
    return asked == null || asked < FIRST || asked > LAST ? year : asked;
  }
}
