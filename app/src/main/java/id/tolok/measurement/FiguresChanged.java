package id.tolok.measurement;

import java.util.List;

/// Figures of one agency and year were entered or moved. Published in the transaction that does so;
/// only of a single figure entered right after it.
///
/// @param kind what happened to all of them
public record FiguresChanged(
    long agencyId, int year, FigureEvent.Kind kind, List<FigureKey> figures) {

  public FiguresChanged {
    figures = List.copyOf(figures);
  }
}
