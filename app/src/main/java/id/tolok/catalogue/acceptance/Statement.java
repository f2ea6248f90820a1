package id.tolok.catalogue.acceptance;

import org.jspecify.annotations.Nullable;

/// What tells one indicator of an agency from another.
///
/// @param name of the indicator
/// @param position it stands under
/// @param formula in the decree's words; absent where it states none
public record Statement(String name, String position, @Nullable String formula) {

  /// A statement of an earlier version and the lineage it belongs to.
  public record Earlier(long lineageId, Statement statement) {}
}
