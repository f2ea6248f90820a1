package id.tolok.measurement.flow;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.occasion.AskedVariable;
import java.util.Set;

/// A figure that somebody wants to move on.
///
/// @param seen as the mover saw it
/// @param authors accounts that gave its amount since it was last approved
record Candidate(FigureFlow.Seen seen, AskedVariable variable, KeptFigure kept, Set<Long> authors) {

  Figure figure() {
    return kept.figure();
  }
}
