package id.tolok.catalogue.concept;

import id.tolok.catalogue.likeness.Conflict;
import java.util.Set;

/// Two indicators that must not be proposed as one, in order of their keys.
///
/// @param parted whether a person parted them; else they only read alike
/// @param conflicts what speaks against adding them
public record Pair(
    long lineageLow,
    long agencyLow,
    long lineageHigh,
    long agencyHigh,
    boolean parted,
    double share,
    Set<Conflict> conflicts) {

  public Pair {
    conflicts = Set.copyOf(conflicts);
    if (lineageLow >= lineageHigh) {
      throw new IllegalArgumentException("not in order: " + lineageLow + ", " + lineageHigh);
    }
  }

  /// The pair of two indicators in whichever order they are given.
  public static Pair of(
      MemberText one, MemberText other, boolean parted, double share, Set<Conflict> conflicts) {
    return one.lineageId() < other.lineageId()
        ? new Pair(
            one.lineageId(),
            one.agencyId(),
            other.lineageId(),
            other.agencyId(),
            parted,
            share,
            conflicts)
        : of(other, one, parted, share, conflicts);
  }
}
