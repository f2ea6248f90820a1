package id.tolok.document.table.line;

import id.tolok.document.text.Block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Bullets that stand on lines of their own. One drawn in another font than its item is written out
/// after the item's first line; it goes back before that line.
public final class BulletLines {

  private static final Pattern LONE_BULLET = Pattern.compile("\\s*[•➢➤►▶▪●○◦■□◆❖✓✔]\\s*");

  private BulletLines() {}

  public static List<Line> settled(List<Line> lines) {
    var settled = new ArrayList<Line>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (followsItsItem(lines, i) && !settled.isEmpty()) {
        var first = settled.removeLast();
        settled.add(
            new Line(line.text().strip() + " " + first.text(), first.where().to(line.where())));
      } else {
        settled.add(line);
      }
    }
    return settled;
  }

  /// The line before begins a sentence that the line after goes on with in small letters.
  private static boolean followsItsItem(List<Line> lines, int i) {
    return i > 0
        && i + 1 < lines.size()
        && LONE_BULLET.matcher(lines.get(i).text()).matches()
        && Character.isUpperCase(first(lines.get(i - 1)))
        && Character.isLowerCase(first(lines.get(i + 1)));
  }

  private static int first(Line line) {
    var words = line.text().strip();
    return words.isEmpty() ? ' ' : words.codePointAt(0);
  }
}
