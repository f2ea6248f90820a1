package id.tolok.figures.need;

import id.tolok.formula.Expression.TimeModifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure somebody has to fill in before a catalogue can be measured.
///
/// @param document file of the decree that needs it
/// @param name in the decree's words, as first met
/// @param source what asks for it
/// @param owners positions that own an indicator resting on it
/// @param unit what it is counted in as far as the words tell, else null
/// @param adding how its quarters become a year
/// @param moments other moments than the measured period that formulas ask for
/// @param indicators names of the indicators that rest on it
public record NeededFigure(
    String document,
    String name,
    Source source,
    List<String> owners,
    @Nullable String unit,
    AddingGuess adding,
    Set<TimeModifier> moments,
    List<String> indicators) {

  public NeededFigure {
    owners = List.copyOf(owners);
    moments = Set.copyOf(moments);
    indicators = List.copyOf(indicators);
  }

  /// Why a figure is needed.
  public enum Source {
    /// A variable of a formula.
    VARIABLE,
    /// A quantity fixed for the year.
    CONSTANT,
    /// The indicator's own value: the decree gives no formula, or one that cannot be computed.
    INDICATOR
  }

  public boolean needsPreviousYear() {
    return moments.contains(TimeModifier.PREVIOUS) || moments.contains(TimeModifier.PREVIOUS_YEAR);
  }

  public boolean needsBaseline() {
    return moments.contains(TimeModifier.BASELINE);
  }
}
