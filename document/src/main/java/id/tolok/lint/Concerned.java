package id.tolok.lint;

/// What a remark concerns: an item of the catalogue by its place in the lists, and a field of it by
/// its key. The key is empty where the remark concerns a place in the text only.
public sealed interface Concerned {

  String field();

  /// @param decree index into the catalogue's decrees
  record OfDecree(int decree, String field) implements Concerned {}

  /// @param position index into the catalogue's positions
  record OfPosition(int position, String field) implements Concerned {}

  /// @param position index into the catalogue's positions
  /// @param row index into the position's indicators
  record OfRow(int position, int row, String field) implements Concerned {}
}
