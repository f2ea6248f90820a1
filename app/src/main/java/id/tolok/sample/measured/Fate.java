package id.tolok.sample.measured;

/// How indicators of an office do: most near their target and slowly better, some poor.
record Fate(int office, int year, int quarter) implements Invention.Fortune {

  private static final double POOR = 0.42;

  @Override
  public double share(int place) {
    if (Math.floorMod(place * 5 + quarter * 3 + year + office * 2, 11) == 0) {
      return POOR;
    }
    long mixed = (office * 131L + place * 17L + year * 7L + quarter * 3L) * 0x9E3779B97F4A7C15L;
    long bits = mixed ^ (mixed >>> 29);
    double own = 0.84 + Math.floorMod(office * 31L + place * 13L, 20) / 100.0;
    double luck = Math.floorMod(bits >>> 8, 13) / 100.0 - 0.05;
    return Math.min(1.15, own + luck + 0.015 * quarter);
  }
}
