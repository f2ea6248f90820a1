package id.tolok.results;

import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.Optional;

/// Results as they were when approved or printed, with everything they were computed from, within
/// the scope of the running work. Only ever added.
public interface Snapshots {

  /// Freezes what an agency reached in a stretch, to date and against the year, in the running
  /// transaction where there is one. What was frozen before and is the same to the last digit is
  /// answered as it was kept then.
  ///
  /// @param stretch a quarter by itself, or the year so far
  Snapshot freeze(long agencyId, int year, Stretch stretch, Basis basis, Snapshot.Purpose purpose);

  /// The frozen results of this hash.
  ///
  /// @param hash SHA-256 in lower-case hexadecimal
  Optional<Snapshot> find(String hash);

  /// Everything frozen of an agency's year, the newest first.
  List<Snapshot> ofYear(long agencyId, int year);
}
