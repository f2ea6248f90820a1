package id.tolok.document;

import id.tolok.kernel.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A position with its duties, functions and indicators.
///
/// @param name readable form of the heading
/// @param rawName the heading as printed
/// @param echelon `II`, `III`, `III.a`, `IV` ... as printed, null where the document does not say
/// @param decree index into the catalogue's decrees
public record Position(
    String name,
    String rawName,
    @Nullable String echelon,
    int decree,
    List<String> duties,
    List<String> functions,
    List<Indicator> indicators,
    Map<String, SourceSpan> sources) {

  public Position {
    duties = List.copyOf(duties);
    functions = List.copyOf(functions);
    indicators = List.copyOf(indicators);
    sources = Ordered.copy(sources);
  }
}
