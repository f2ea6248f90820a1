package id.tolok.document.table.wording;

/// How wide text is printed, in average letters of a proportional typeface. Enough to tell a line
/// that was full from one that ended by itself.
public final class TextWidth {

  private static final String NARROW = "iljtfrI.,:;'|!()[]/ -";
  private static final String WIDE = "mwMW@%➢";

  private TextWidth() {}

  public static double of(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += of(text.charAt(i));
    }
    return sum;
  }

  private static double of(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.6;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 1.6;
    }
    return Character.isUpperCase(letter) ? 1.3 : 1.05;
  }
}
