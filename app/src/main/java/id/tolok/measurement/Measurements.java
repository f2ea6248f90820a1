package id.tolok.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The figures of agencies, within the scope of the running work.
public interface Measurements {

  /// Every figure of an agency's year, by variable and period.
  List<Figure> figures(long agencyId, int year);

  Optional<Figure> findFigure(FigureKey key);

  /// Everything that happened to a figure, oldest first.
  List<FigureEvent> history(FigureKey key);

  /// The figures of a year as they were known at a moment.
  List<Figure> figuresAsKnownAt(long agencyId, int year, Instant moment);
}
