package id.tolok.catalogue.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one row.
public sealed interface RowDifference {

  /// Both sides have it and say the same.
  record Unchanged(ComparedRow left, ComparedRow right) implements RowDifference {}

  /// Both sides have it, said differently.
  ///
  /// @param fields what differs, never empty
  record Changed(ComparedRow left, ComparedRow right, List<FieldDifference> fields)
      implements RowDifference {
    public Changed {
      fields = List.copyOf(fields);
    }

    /// Whether it stands under another position.
    public boolean moved() {
      return fields.stream().anyMatch(field -> field.field() == FieldDifference.Field.POSITION);
    }
  }

  /// Only the right side has it.
  ///
  /// @param resembles a left row it is like, which was matched with another: it may have been split
  record Added(ComparedRow right, @Nullable ComparedRow resembles) implements RowDifference {}

  /// Only the left side has it.
  ///
  /// @param resembles a right row it is like, which was matched with another: it may have been
  ///   merged
  record Removed(ComparedRow left, @Nullable ComparedRow resembles) implements RowDifference {}
}
