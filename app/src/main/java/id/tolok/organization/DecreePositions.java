package id.tolok.organization;

import id.tolok.document.Catalogue;

/// Takes the positions of an agency from a decree: who is there, what each has to do, and who is
/// under whom. What the decree does not say stays as it is.
public interface DecreePositions {

  /// Adds and changes the positions a catalogue names, all of them or none, with the trail.
  ///
  /// @param source what people call the decree
  /// @return how many positions and units were added or changed
  /// @throws IllegalStateException where the rules refuse a position; nothing is changed then
  int apply(Catalogue catalogue, long agencyId, String source);
}
