package id.tolok.intake.carry;

import org.jspecify.annotations.Nullable;

/// What is to be said after corrections were carried over to another reading of the same file.
///
/// @param kind what it is about
/// @param item id in the new draft; empty where the item has no counterpart
/// @param field key of the field; empty where it concerns the item as a whole
/// @param words what stood there, or what was done, ready to be shown
/// @param by whose correction; empty where it is nobody's
/// @param value the earlier value, to be put back with one click; null where there is none
public record CarryNote(
    Kind kind, String item, String field, String words, String by, @Nullable String value) {

  /// What it is about.
  public enum Kind {
    /// A correction found no place.
    NOT_CARRIED,
    /// A correction was kept although the newer reader reads the field differently.
    KEPT,
    /// The newer reader reads a field differently that nobody had corrected.
    READ_DIFFERENTLY,
    /// A row the earlier reader did not find.
    NEW_ROW,
    /// A row the newer reader does not find.
    LOST_ROW
  }
}
