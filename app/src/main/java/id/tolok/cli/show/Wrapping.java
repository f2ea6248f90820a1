package id.tolok.cli.show;

import java.util.ArrayList;
import java.util.List;

/// Fitting text into a width.
public final class Wrapping {

  private Wrapping() {}

  /// The text in lines of at most the width, broken at blanks where there are any.
  public static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(harmless(paragraph).strip(), width, lines);
    }
    return lines;
  }

  private static void wrapParagraph(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank > 0 ? blank : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
  }

  /// The text on one line, cut with an ellipsis where it is too long.
  public static String cut(String text, int width) {
    String line = harmless(text.replaceAll("\\s+", " ")).strip();
    return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)) + "…";
  }

  /// A text without the characters that steer a terminal.
  private static String harmless(String text) {
    return text.replace('\t', ' ').replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
