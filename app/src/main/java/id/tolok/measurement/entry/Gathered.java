package id.tolok.measurement.entry;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.Circumstance;
import id.tolok.measurement.store.KeptFigure;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The rules with everything they ask for gathered: judges any number of figures of one agency
/// without asking the database again.
public final class Gathered {

  private final Function<FigureKey, Circumstance> circumstances;
  private final BiFunction<Entry, Circumstance, Verdict> rules;

  Gathered(
      Function<FigureKey, Circumstance> circumstances,
      BiFunction<Entry, Circumstance, Verdict> rules) {
    this.circumstances = circumstances;
    this.rules = rules;
  }

  public Verdict verdict(Entry entry) {
    return rules.apply(entry, circumstances.apply(entry.key()));
  }

  /// The figure as it is; empty where there is none.
  public Optional<Figure> current(FigureKey key) {
    return Optional.ofNullable(circumstances.apply(key).kept()).map(KeptFigure::figure);
  }
}
