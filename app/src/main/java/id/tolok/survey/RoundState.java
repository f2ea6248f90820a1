package id.tolok.survey;

/// Where a round stands. It goes forward only; a closed one may be opened again with a reason, an
/// approved one is taken back with a reason and keeps what it was.
public enum RoundState {
  /// Being prepared: everything may be changed, nobody can answer.
  DRAFT,
  /// Answers are taken from its first day to its last. The questionnaire is fixed.
  OPEN,
  /// No more answers; the index waits for approval.
  CLOSED,
  /// Its numbers are frozen, public, and the figure of the variables bound to the survey.
  APPROVED
}
