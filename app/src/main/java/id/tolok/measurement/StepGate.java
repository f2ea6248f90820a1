package id.tolok.measurement;

import id.tolok.shell.wording.Words;
import java.util.List;

/// A part of measuring that may hold figures back from a step: missing evidence, a missing
/// explanation. Each such part has one as a bean; everything they say is shown at once.
public interface StepGate {

  /// What holds these figures back; empty where nothing does. Asked for all figures of a step at
  /// once, within its transaction.
  ///
  /// @param figures of one agency, as they are before the step
  /// @param words in the language of the viewer
  List<FigureFlow.Obstacle> obstacles(
      FigureFlow.Step step, long agencyId, List<Figure> figures, Words words);
}
