package id.tolok.catalogue.store;

import id.tolok.kernel.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Places and lists of values as the tables keep them.
final class StoredJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoredJson() {}

  static @Nullable String write(@Nullable SourceSpan span) {
    return span == null ? null : MAPPER.writeValueAsString(span);
  }

  static @Nullable SourceSpan readSpan(@Nullable String json) {
    return json == null ? null : MAPPER.readValue(json, SourceSpan.class);
  }

  static Map<String, SourceSpan> readSpans(String json) {
    return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, SourceSpan>>() {});
  }

  /// Keeps the order of the text.
  static Map<String, String> readValues(@Nullable String json) {
    return json == null
        ? Collections.emptyMap()
        : MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  static List<String> list(java.sql.@Nullable Array array) throws java.sql.SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
