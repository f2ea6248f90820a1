package id.tolok.kernel;

/// Which years there are. The fiscal year is the calendar year in Indonesia.
public final class FiscalYear {

  public static final int FIRST = 1900;
  public static final int LAST = 2199;

  private FiscalYear() {}

  /// Whether a number is a year anything can be measured in.
  public static boolean exists(int year) {
    return year >= FIRST && year <= LAST;
  }
}
