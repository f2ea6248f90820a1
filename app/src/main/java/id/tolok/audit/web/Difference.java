package id.tolok.audit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What changed between two states, field by field.
final class Difference {

  static final int FIELDS_MOST = 200;
  static final int LETTERS_MOST = 600;

  private final JsonMapper json;

  Difference(JsonMapper json) {
    this.json = json;
  }

  /// One field that changed.
  ///
  /// @param name its path in the state, `target.2026`; empty for a state that has no fields
  /// @param before old value; absent where the field is new
  /// @param after new value; absent where the field was removed
  record Line(String name, @Nullable String before, @Nullable String after) {}

  /// The fields that differ, in the order in which the new state names them, then those that are
  /// gone. At most [#FIELDS_MOST]; long values are cut.
  List<Line> between(@Nullable String before, @Nullable String after) {
    Map<String, String> old = fields(before);
    Map<String, String> young = fields(after);
    var names = new ArrayList<>(young.keySet());
    names.addAll(
        new TreeSet<>(old.keySet()).stream().filter(name -> !young.containsKey(name)).toList());
    return names.stream()
        .filter(name -> !Objects.equals(old.get(name), young.get(name)))
        .limit(FIELDS_MOST)
        .map(name -> new Line(name, old.get(name), young.get(name)))
        .toList();
  }

  private Map<String, String> fields(@Nullable String state) {
    var fields = new LinkedHashMap<String, String>();
    if (state != null) {
      collect("", json.readTree(state), fields);
    }
    return fields;
  }

  private static void collect(String path, JsonNode node, Map<String, String> fields) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(entry -> collect(under(path, entry.getKey()), entry.getValue(), fields));
    } else if (node.isArray() && !node.isEmpty()) {
      for (int place = 0; place < node.size(); place++) {
        collect(under(path, String.valueOf(place + 1)), node.get(place), fields);
      }
    } else if (!node.isNull()) {
      fields.put(path, cut(node.isContainer() ? "" : node.asString()));
    }
  }

  private static String under(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String cut(String text) {
    return text.length() <= LETTERS_MOST ? text : text.substring(0, LETTERS_MOST) + "…";
  }
}
