package id.tolok.survey;

/// Whether answering needs a code handed out with the service, which counts once.
public enum TicketRule {
  /// Anybody may answer.
  NONE,
  /// Who has a code gives it; others may answer without.
  OPTIONAL,
  /// Only with a code.
  REQUIRED
}
