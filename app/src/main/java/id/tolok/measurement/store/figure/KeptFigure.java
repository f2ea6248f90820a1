package id.tolok.measurement.store.figure;

import id.tolok.measurement.Figure;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure and what its way so far means for the next step.
///
/// @param openAgainAt when it was sent back or reopened last; null where it never was
/// @param verifiers accounts that passed it on since it was handed in
public record KeptFigure(Figure figure, @Nullable Instant openAgainAt, Set<Long> verifiers) {
  public KeptFigure {
    verifiers = Set.copyOf(verifiers);
  }
}
