package id.tolok.catalogue.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One side of a comparison.
///
/// @param header what the decree says of itself, by field, in the order they are shown; absent
///   fields are left out
/// @param rows its indicators in order
public record ComparedCatalogue(Map<HeaderField, String> header, List<ComparedRow> rows) {

  /// A field of the decree itself.
  public enum HeaderField {
    KIND,
    NUMBER,
    TITLE,
    DATE,
    PLACE,
    ISSUER,
    SIGNATORY,
    PERIOD,
    CONSIDERATIONS,
    LEGAL_BASES,
    DICTUMS
  }

  public ComparedCatalogue {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    rows = List.copyOf(rows);
  }
}
