package id.tolok.document.text.line;

import id.tolok.kernel.SourceSpan;
import java.util.List;

/// Neighbouring lines as one text with `\n` between, which still knows the place of each character.
public record JoinedLines(List<SourceLine> lines, String text) {

  public static JoinedLines of(List<SourceLine> lines) {
    return new JoinedLines(
        List.copyOf(lines),
        lines.size() == 1
            ? lines.getFirst().text()
            : String.join("\n", lines.stream().map(SourceLine::text).toList()));
  }

  public SourceSpan span(int from, int to) {
    return place(from).to(place(to));
  }

  /// The place from one offset of the text to another, without the blanks around it.
  public SourceSpan trimmedSpan(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return span(start, end);
  }

  private SourceSpan place(int offset) {
    int left = offset;
    for (var line : lines) {
      if (left <= line.text().length()) {
        return line.span(left, left);
      }
      left -= line.text().length() + 1;
    }
    var last = lines.getLast();
    return last.span(last.text().length(), last.text().length());
  }
}
