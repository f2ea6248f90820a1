package id.tolok.audit;

/// Something in the trail that the program did not write so.
///
/// @param chain number of the chain: the agency, or 0 for what belongs to no agency
/// @param from place of the first entry concerned, from 1
/// @param to place of the last entry concerned
/// @param kind what was done to them
/// @param words the same for people, Indonesian
public record ChainProblem(long chain, long from, long to, Kind kind, String words) {

  /// What can be done to a trail behind the program's back.
  public enum Kind {
    /// Entries are missing.
    REMOVED,
    /// Entries were added that the program did not write.
    INSERTED,
    /// What an entry says is not what was written.
    CHANGED,
    /// An entry stands at another place than where it was written.
    MOVED,
    /// An entry fits its own hash, but the entries after it were chained to another one.
    REPLACED,
    /// What is kept about the end of the chain does not fit its entries.
    HEAD,
    /// The chain is not the one whose head was noted earlier.
    NOTED
  }
}
