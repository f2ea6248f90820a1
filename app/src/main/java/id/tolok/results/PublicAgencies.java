package id.tolok.results;

import java.util.Set;

/// The agencies whose approved results everybody may read. The head of an agency switches it on;
/// nothing is public before.
public interface PublicAgencies {

  /// Those that publish, whoever asks.
  Set<Long> published();

  /// Shows an agency's approved results to everybody, or no longer.
  ///
  /// @throws id.tolok.shell.viewer.Refused where the viewer does not approve for it
  void change(long agencyId, Publication publication);

  /// Whether everybody may read.
  enum Publication {
    OPEN,
    CLOSED
  }
}
