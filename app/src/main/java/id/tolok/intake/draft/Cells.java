package id.tolok.intake.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The fields of one item of a draft by their keys, in a fixed order. A key that is absent counts
/// as an empty cell.
public record Cells(SequencedMap<String, Cell> byKey) {

  public Cells {
    byKey = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byKey));
  }

  public Cell cell(String key) {
    return byKey.getOrDefault(key, Cell.EMPTY);
  }

  public @Nullable String value(String key) {
    return cell(key).value();
  }

  /// The values under keys with this prefix that are stated, by the rest of the key, in order.
  public SequencedMap<String, String> valuesBelow(String prefix) {
    var values = new LinkedHashMap<String, String>();
    byKey.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          var value = entry.getValue().value();
          if (value != null) {
            values.put(entry.getKey().substring(prefix.length()), value);
          }
        });
    return values;
  }

  public Cells with(String key, Cell cell) {
    var changed = new LinkedHashMap<>(byKey);
    changed.put(key, cell);
    return new Cells(changed);
  }

  /// Whether a person changed any of the fields.
  public boolean isChanged() {
    return byKey.values().stream().anyMatch(Cell::isChanged);
  }
}
