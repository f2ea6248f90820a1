package id.tolok.document.json;

import id.tolok.document.Catalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of a catalogue: the contract with everyone who reads one. Keys have a fixed order;
/// what the document does not state is `null` or an empty list.
public final class CatalogueJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CatalogueJson() {}

  public static String write(Catalogue catalogue) {
    return MAPPER.writeValueAsString(CatalogueWriter.of(catalogue));
  }

  /// Reads a catalogue back; unknown keys are ignored, absent ones count as null or empty.
  ///
  /// @throws IllegalArgumentException when the text is no catalogue; its message says why
  public static Catalogue read(String json) {
    try {
      return CatalogueParser.of(MAPPER.readTree(json));
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
    }
  }
}
