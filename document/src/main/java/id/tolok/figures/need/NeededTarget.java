package id.tolok.figures.need;

import id.tolok.kernel.Polarity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator whose target a year's measurement needs; what the decree states is there already.
///
/// @param document file of the decree
/// @param position whose indicator it is
/// @param indicator its name
/// @param occurrence 1, or higher where the same position has the same name again
/// @param annual target by year, as the catalogue states it
/// @param quarterly target by quarter `1` to `4`, as the catalogue states it
public record NeededTarget(
    String document,
    String position,
    String indicator,
    int occurrence,
    @Nullable String unit,
    Polarity polarity,
    Map<String, String> annual,
    Map<String, String> quarterly) {

  public NeededTarget {
    annual = Map.copyOf(annual);
    quarterly = Map.copyOf(quarterly);
  }
}
