package id.tolok.survey.given;

import java.util.List;

/// Takes sheets into the survey. Sheets that wait at the same moment share one transaction, and
/// each is answered after its commit.
public interface SheetIntake {

  /// What became of a sheet.
  enum Outcome {
    /// It is kept, durably.
    KEPT,
    /// The same form was kept before; it counts once.
    KNOWN,
    /// Its ticket was used before or belongs to another round.
    TICKET_SPENT,
    /// The round takes no more answers.
    ROUND_CLOSED,
    /// Too many wait already, or the database is away. Whether it was kept is not known; the same
    /// form may be sent again and counts once.
    TRY_AGAIN
  }

  /// Keeps one sheet and waits until that is durable. Must not be called within a transaction: it
  /// has one of its own, which it shares with others.
  Outcome give(GivenSheet sheet);

  /// Keeps many sheets of one round in the running transaction: all of them or, where one of them
  /// is refused, none, and the outcomes say which and why; those of the others are `KEPT` as they
  /// would have been. Sheets of paper and files are taken as long as the round is open, also after
  /// its last day, and need no ticket: whoever types them in has checked the day they were given.
  /// Holds the round until the transaction ends; who answers it meanwhile waits.
  List<Outcome> giveAll(List<GivenSheet> sheets);
}
