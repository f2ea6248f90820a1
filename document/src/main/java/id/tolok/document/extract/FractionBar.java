package id.tolok.document.extract;

import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A fraction drawn with a line of dashes, on one line.
final class FractionBar {

  private static final Pattern BAR = Pattern.compile("\\s*[-–—_=]{4,}\\s*(.*)");

  private FractionBar() {}

  /// `a`, `------ x 100%`, `b` become `a / b x 100%`; other texts are left alone.
  static String inline(String raw) {
    var lines = Markup.withoutMarks(raw).lines().filter(line -> !line.isBlank()).toList();
    for (int index = 1; index + 1 < lines.size(); index++) {
      var bar = BAR.matcher(lines.get(index));
      if (bar.matches()) {
        return drawn(lines.subList(0, index), bar.group(1), lines.subList(index + 1, lines.size()));
      }
    }
    return raw;
  }

  private static String drawn(List<String> upper, String beside, List<String> lower) {
    var parts = new ArrayList<>(upper);
    parts.add("/");
    parts.addAll(lower);
    parts.add(beside);
    return String.join("\n", parts);
  }
}
