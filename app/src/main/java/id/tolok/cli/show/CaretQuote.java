package id.tolok.cli.show;

import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// A text with carets under the place a remark is about.
public final class CaretQuote {

  private CaretQuote() {}

  public static List<String> lines(String text, SourceSpan where, int width) {
    String[] lines = text.split("\\R", -1);
    String line = lines[Math.min(where.line(), lines.length) - 1];
    int start = Math.min(where.column() - 1, line.length());
    int end = where.endLine() > where.line() ? line.length() : where.endColumn() - 1;
    int length = Math.clamp((long) end - start, 1, Math.max(1, line.length() - start));
    int from = Math.max(0, start - width / 2);
    int to = Math.min(line.length(), from + width);
    var quoted = new ArrayList<String>();
    quoted.add(line.substring(from, to).replace('\t', ' '));
    quoted.add(" ".repeat(start - from) + "^".repeat(Math.min(length, width)));
    return quoted;
  }
}
