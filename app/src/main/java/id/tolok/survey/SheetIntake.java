package id.tolok.survey;

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
    ROUND_CLOSED
  }

  /// Keeps one sheet and waits until that is durable.
  Outcome give(GivenSheet sheet);

  /// Keeps many sheets of one round in the running transaction: all of them or, where one of them
  /// is refused, none is counted and the outcomes say why.
  List<Outcome> giveAll(List<GivenSheet> sheets);
}
