package id.tolok.survey.opinion;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody wrote beside their answers.
///
/// @param serviceName the service it speaks of; empty where it speaks of none
/// @param language of the form it was written in: `id` or `en`
/// @param note what was done about it, or why it is hidden
/// @param reachable whether a contact is kept
public record Opinion(
    UUID id,
    long agencyId,
    long roundId,
    String serviceName,
    Kind kind,
    String body,
    String language,
    LocalDate givenOn,
    State state,
    String note,
    boolean reachable) {

  /// What its writer called it.
  public enum Kind {
    COMPLAINT,
    SUGGESTION,
    PRAISE
  }

  /// What the office did with it.
  public enum State {
    /// Nobody looked at it yet.
    NEW,
    /// Read.
    SEEN,
    /// Not counted and shown only when asked for: it names somebody, or abuses.
    HIDDEN,
    /// Answered or acted upon; the contact is erased.
    DONE
  }
}
