package id.tolok.catalogue;

/// Says in the viewer's name that indicators of two agencies mean the same, so that their figures
/// may be added. For who knows both without having to look at a proposal.
public interface SameMeaning {

  /// @param reason why they are the same; goes into the trail
  /// @return whether it is said now; it is not where units, directions or kinds of formula differ
  boolean confirm(long lineageId, long otherLineageId, String reason);
}
