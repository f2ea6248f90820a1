package id.tolok.document.text.word;

import id.tolok.document.text.archive.XmlNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts the automatic numbers of a document's paragraphs and writes them as Word shows them:
/// `1.`, `a)`, `2.1`, `•`. Paragraphs must be asked for in document order.
final class Numbering {

  private static final int LEVELS = 9;
  private static final int STYLE_CHAIN = 20;

  private final Map<String, XmlNode> abstractLists = new HashMap<>();
  private final Map<String, XmlNode> lists = new HashMap<>();
  private final Map<String, XmlNode> styles = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  Numbering(XmlNode numberingPart, XmlNode stylesPart) {
    for (var node : numberingPart.all("w:abstractNum")) {
      abstractLists.put(node.attribute("abstractNumId", ""), node);
    }
    for (var node : numberingPart.all("w:num")) {
      lists.put(node.attribute("numId", ""), node);
    }
    for (var node : stylesPart.all("w:style")) {
      styles.put(node.attribute("styleId", ""), node);
    }
  }

  /// The number of a paragraph, empty when it has none. Counts on.
  String next(XmlNode paragraph) {
    var place = placeOf(paragraph);
    if (place.isEmpty()) {
      return "";
    }
    var list = lists.get(place.get().list);
    if (list == null) {
      return "";
    }
    var root = abstractList(list.setting("w:abstractNumId").orElse(""), 0);
    if (root == null) {
      return "";
    }
    int level = Math.clamp(place.get().level, 0, LEVELS - 1);
    var counts = counters.computeIfAbsent(root.attribute("abstractNumId", ""), _ -> fresh());
    restart(list, counts);
    count(root, list, level, counts);
    return written(root, list, level, counts);
  }

  private static int[] fresh() {
    var counts = new int[LEVELS];
    Arrays.fill(counts, Integer.MIN_VALUE);
    return counts;
  }

  /// A list that shares its form with an earlier one starts anew only where it says so.
  private void restart(XmlNode list, int[] counts) {
    if (started.add(list.attribute("numId", ""))) {
      list.children("w:lvlOverride")
          .filter(override -> override.child("w:startOverride").isPresent())
          .forEach(override -> counts[levelNumber(override)] = Integer.MIN_VALUE);
    }
  }

  private static void count(XmlNode root, XmlNode list, int level, int[] counts) {
    for (int i = 0; i <= level; i++) {
      if (counts[i] == Integer.MIN_VALUE) {
        counts[i] = start(root, list, i);
      } else if (i == level) {
        counts[i]++;
      }
    }
    Arrays.fill(counts, level + 1, LEVELS, Integer.MIN_VALUE);
  }

  private static int start(XmlNode root, XmlNode list, int level) {
    var override =
        list.children("w:lvlOverride")
            .filter(node -> levelNumber(node) == level)
            .findFirst()
            .flatMap(node -> node.setting("w:startOverride"));
    return override
        .or(() -> level(root, list, level).flatMap(node -> node.setting("w:start")))
        .map(value -> number(value, 1))
        .orElse(1);
  }

  private static String written(XmlNode root, XmlNode list, int level, int[] counts) {
    var form = level(root, list, level);
    var pattern = form.flatMap(node -> node.setting("w:lvlText")).orElse("%" + (level + 1) + ".");
    var format = form.flatMap(node -> node.setting("w:numFmt")).orElse("decimal");
    if (format.equals("none")) {
      return "";
    }
    if (format.equals("bullet")) {
      return bullet(pattern);
    }
    var text = pattern;
    for (int i = 0; i < LEVELS; i++) {
      var sign = "%" + (i + 1);
      if (text.contains(sign)) {
        var itsFormat =
            i == level
                ? format
                : level(root, list, i).flatMap(node -> node.setting("w:numFmt")).orElse("decimal");
        text = text.replace(sign, NumberForm.write(Math.max(counts[i], 0), itsFormat));
      }
    }
    return text.strip();
  }

  /// Bullets of symbol fonts have no character of their own.
  private static String bullet(String pattern) {
    var sign = pattern.strip();
    boolean plain = sign.equals("-") || sign.equals("–") || sign.equals("➢") || sign.equals("*");
    return plain ? sign : "•";
  }

  private static Optional<XmlNode> level(XmlNode root, XmlNode list, int level) {
    return list.children("w:lvlOverride")
        .filter(node -> levelNumber(node) == level)
        .findFirst()
        .flatMap(node -> node.child("w:lvl"))
        .or(() -> root.children("w:lvl").filter(node -> levelNumber(node) == level).findFirst());
  }

  private static int levelNumber(XmlNode node) {
    return Math.clamp(number(node.attribute("ilvl", "0"), 0), 0, LEVELS - 1);
  }

  /// A list form may stand for one that a numbering style names.
  private @Nullable XmlNode abstractList(String id, int hops) {
    var list = abstractLists.get(id);
    if (list == null || hops > STYLE_CHAIN || list.child("w:lvl").isPresent()) {
      return list;
    }
    var style = list.setting("w:numStyleLink").map(styles::get);
    var named =
        style
            .flatMap(node -> node.at("w:pPr", "w:numPr"))
            .flatMap(node -> node.setting("w:numId"))
            .map(lists::get)
            .flatMap(node -> node.setting("w:abstractNumId"));
    return named.isPresent() ? abstractList(named.get(), hops + 1) : list;
  }

  private Optional<Place> placeOf(XmlNode paragraph) {
    var properties = paragraph.child("w:pPr");
    var own = properties.flatMap(node -> node.child("w:numPr"));
    var styleId = properties.flatMap(node -> node.setting("w:pStyle")).orElse("");
    var inherited = styleNumbering(styleId);
    var list =
        own.flatMap(node -> node.setting("w:numId"))
            .or(() -> inherited.flatMap(node -> node.setting("w:numId")));
    if (list.isEmpty() || list.get().equals("0")) {
      return Optional.empty();
    }
    var level =
        own.flatMap(node -> node.setting("w:ilvl"))
            .or(() -> inherited.flatMap(node -> node.setting("w:ilvl")))
            .map(value -> number(value, 0));
    return Optional.of(
        new Place(list.get(), level.orElseGet(() -> levelOfStyle(list.get(), styleId))));
  }

  private Optional<XmlNode> styleNumbering(String styleId) {
    var style = styles.get(styleId);
    for (int hop = 0; style != null && hop < STYLE_CHAIN; hop++) {
      var numbering = style.at("w:pPr", "w:numPr");
      if (numbering.isPresent()) {
        return numbering;
      }
      style = styles.get(style.setting("w:basedOn").orElse(""));
    }
    return Optional.empty();
  }

  /// A heading style without a level of its own takes the one that names it.
  private int levelOfStyle(String listId, String styleId) {
    var list = lists.get(listId);
    var root = list == null ? null : abstractList(list.setting("w:abstractNumId").orElse(""), 0);
    if (root == null) {
      return 0;
    }
    return root.children("w:lvl")
        .filter(level -> level.setting("w:pStyle").filter(styleId::equals).isPresent())
        .findFirst()
        .map(Numbering::levelNumber)
        .orElse(0);
  }

  private static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private record Place(String list, int level) {}
}
