package id.tolok.formula.syntax;

import id.tolok.kernel.SourceSpan;
import java.util.Arrays;

/// Turns offsets in a text into lines and columns.
final class Lines {

  private final int[] starts;

  Lines(String text) {
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean ends =
          character == '\n'
              || (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  SourceSpan span(int from, int to) {
    int line = line(from);
    int endLine = line(to);
    return SourceSpan.of(line + 1, from - starts[line] + 1, endLine + 1, to - starts[endLine] + 1);
  }

  private int line(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 2;
  }
}
