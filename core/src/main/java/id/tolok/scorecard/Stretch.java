package id.tolok.scorecard;

/// Which part of a year is looked at, and which target it is held against.
///
/// @param ordinal the month 1 to 12 or the quarter 1 to 4; 4 for the year
public record Stretch(Kind kind, int ordinal) implements Comparable<Stretch> {

  /// What a stretch compares.
  public enum Kind {
    /// One month by itself, against the part of the quarter's target that falls to it.
    MONTH(12),
    /// One quarter by itself, against its own target.
    QUARTER(4),
    /// January to the end of a quarter, against the targets of those quarters together.
    TO_DATE(4),
    /// January to the end of a quarter, against the target of the whole year.
    AGAINST_YEAR(4);

    private final int count;

    Kind(int count) {
      this.count = count;
    }

    public int count() {
      return count;
    }
  }

  public Stretch {
    if (ordinal < 1 || ordinal > kind.count()) {
      throw new IllegalArgumentException("no stretch: " + kind + " " + ordinal);
    }
  }

  public static Stretch month(int month) {
    return new Stretch(Kind.MONTH, month);
  }

  public static Stretch quarter(int quarter) {
    return new Stretch(Kind.QUARTER, quarter);
  }

  public static Stretch toDate(int quarter) {
    return new Stretch(Kind.TO_DATE, quarter);
  }

  public static Stretch againstYear(int quarter) {
    return new Stretch(Kind.AGAINST_YEAR, quarter);
  }

  /// The whole year against its target.
  public static Stretch wholeYear() {
    return new Stretch(Kind.AGAINST_YEAR, 4);
  }

  /// The last month it covers, 1 to 12.
  public int lastMonth() {
    return kind == Kind.MONTH ? ordinal : ordinal * 3;
  }

  @Override
  public int compareTo(Stretch other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Integer.compare(ordinal, other.ordinal);
  }
}
