package id.tolok.survey.form;

import java.time.Duration;

/// What became of a form that was sent.
public sealed interface Answered {

  /// It is kept, durably.
  record Kept() implements Answered {}

  /// The same form was kept before; it counts once.
  record Known() implements Answered {}

  /// Something has to be mended or confirmed first; nothing was kept.
  record NotYet(FilledForm form) implements Answered {}

  /// The round takes no more answers; nothing was kept.
  record Closed() implements Answered {}

  /// Too many came from there; nothing was kept.
  record TooMany(Duration pause) implements Answered {}

  /// Whether it was kept is not known; the same form may be sent again and counts once.
  record TryAgain() implements Answered {}
}
