package id.tolok.measurement.entry;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.store.figure.FigureWriter;

/// What the rules say to an entry.
public sealed interface Verdict {

  /// It may be kept.
  record Passed(FigureWriter.Given given) implements Verdict {}

  /// It says what is kept already, such as an entry sent again because the answer was lost.
  record Unchanged(Figure figure) implements Verdict {}

  /// It is not kept.
  record Stopped(FigureEntry.Outcome outcome) implements Verdict {}
}
