package id.tolok.figures.cell;

/// Text that no spreadsheet takes for a formula. Whatever begins with a sign that starts one gets
/// an apostrophe in front, which {@link #restore} takes off again. A dash alone, as people write
/// for nothing, starts none.
public final class InertText {

  private static final String STARTS = "=+-@\t\r";

  private InertText() {}

  public static String of(String text) {
    return startsFormula(text) ? "'" + text : text;
  }

  public static String restore(String text) {
    return text.startsWith("'") && startsFormula(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !text.equals("-");
  }
}
