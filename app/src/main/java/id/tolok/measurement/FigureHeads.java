package id.tolok.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the figures as they are now against what happened to them, for those who check an
/// installation. What happened is the truth.
public interface FigureHeads {

  /// A figure that is not what its events make it.
  ///
  /// @param agency its name
  /// @param variable its name
  /// @param kept what is there now; null where the figure is not there at all
  /// @param recounted what the events make it; null where there is no event
  record Differing(
      FigureKey key,
      String agency,
      String variable,
      @Nullable String kept,
      @Nullable String recounted) {}

  /// Every figure in scope that differs.
  List<Differing> differing();

  /// Makes every figure in scope what its events make it. One without any event stays as it is:
  /// nothing tells what it should be.
  ///
  /// @return those made anew, as they were before
  List<Differing> rebuild();
}
