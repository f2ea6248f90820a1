package id.tolok.measurement;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves figures on their way. All of a call or none: where one cannot go, nothing goes and the
/// answer names each that cannot.
public interface FigureFlow {

  /// A step on the way.
  enum Step {
    SUBMIT,
    VERIFY,
    RETURN,
    APPROVE,
    REOPEN
  }

  /// A figure as the mover saw it.
  record Seen(FigureKey key, int version) {}

  /// Why one figure cannot take a step.
  ///
  /// @param code stable, such as `OWN_ENTRY`, `EVIDENCE_MISSING`, `EXPLANATION_MISSING`, `CHANGED`
  /// @param message in the language of the viewer
  record Obstacle(FigureKey key, String code, String message) {}

  /// What came of a step.
  sealed interface Outcome {
    record Moved(List<Figure> figures) implements Outcome {}

    record Stopped(List<Obstacle> obstacles) implements Outcome {}
  }

  /// Takes a step with some figures of one agency.
  ///
  /// @param reason required to return and to reopen
  Outcome move(Step step, Collection<Seen> figures, @Nullable String reason);

  /// What would stop a step, without taking it.
  List<Obstacle> obstacles(Step step, Collection<Seen> figures);
}
