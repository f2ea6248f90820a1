package id.tolok.document.extract.indicator;

import id.tolok.document.decree.line.Wording;
import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a formula cell. In narrow columns most line ends mean nothing; a line of dashes is
/// a fraction bar, and the letters of a legend stand on lines of their own.
final class FormulaLines {

  private static final Pattern BAR = Pattern.compile("\\s*[-–—_=]{4,}\\s*(.*)");
  private static final Pattern OWN_LINE =
      Pattern.compile("(?i)\\s*(?:di\\s?mana|ket(?:erangan)?\\b|[A-Z]{1,4}\\s*[=:]).*");

  private FormulaLines() {}

  /// With the line ends a narrow column made undone.
  static String unwrapped(String raw) {
    var lines = lines(raw);
    int bar = bar(lines);
    if (bar < 0) {
      return String.join("\n", joined(lines));
    }
    return Wording.joined(lines.subList(0, bar))
        + "\n"
        + lines.get(bar)
        + "\n"
        + String.join("\n", joined(lines.subList(bar + 1, lines.size())));
  }

  /// A drawn fraction on one line: `a`, `------ x 100%`, `b` become `a / b x 100%`.
  static String inline(String raw) {
    var lines = lines(raw);
    int bar = bar(lines);
    if (bar < 0) {
      return raw;
    }
    var matcher = BAR.matcher(lines.get(bar));
    var parts = new ArrayList<>(lines.subList(0, bar));
    parts.add("/");
    parts.addAll(lines.subList(bar + 1, lines.size()));
    if (matcher.matches()) {
      parts.add(matcher.group(1));
    }
    return String.join("\n", parts);
  }

  private static List<String> lines(String raw) {
    return raw.lines().filter(line -> !line.isBlank()).toList();
  }

  /// Index of the fraction bar between two lines, -1 when there is none.
  private static int bar(List<String> lines) {
    for (int index = 1; index + 1 < lines.size(); index++) {
      if (BAR.matcher(Markup.withoutMarks(lines.get(index))).matches()) {
        return index;
      }
    }
    return -1;
  }

  private static List<String> joined(List<String> lines) {
    var own = new ArrayList<String>();
    var open = new ArrayList<String>();
    for (var line : lines) {
      if (OWN_LINE.matcher(line).matches() && !open.isEmpty()) {
        own.add(Wording.joined(open));
        open.clear();
      }
      open.add(line);
    }
    own.add(Wording.joined(open));
    return own;
  }
}
