package id.tolok.organization.exchange.sheet;

/// Keeps text that goes into a spreadsheet from being run as a formula.
final class SafeCells {

  private SafeCells() {}

  /// The text with an apostrophe before it where a spreadsheet would run it. A text that already
  /// starts with an apostrophe before such a sign gets one more, so that taking it back is exact.
  static String neutral(String text) {
    return risky(text.replaceFirst("^'+", "")) ? "'" + text : text;
  }

  /// The text as it was before it was made neutral.
  static String restored(String cell) {
    return cell.startsWith("'") && risky(cell.replaceFirst("^'+", "")) ? cell.substring(1) : cell;
  }

  private static boolean risky(String text) {
    return text.length() > 1
        && (text.startsWith("=")
            || text.startsWith("+")
            || text.startsWith("-")
            || text.startsWith("@"));
  }
}
