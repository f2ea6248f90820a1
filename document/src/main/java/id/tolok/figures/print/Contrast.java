package id.tolok.figures.print;

/// Black or white, whichever can be read on a background.
public final class Contrast {

  private static final double DARK = 0.55;

  private Contrast() {}

  /// @param background as `#RRGGBB`
  public static String on(String background) {
    int red = Integer.parseInt(background.substring(1, 3), 16);
    int green = Integer.parseInt(background.substring(3, 5), 16);
    int blue = Integer.parseInt(background.substring(5, 7), 16);
    double brightness = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    return brightness < DARK ? "#FFFFFF" : "#000000";
  }
}
