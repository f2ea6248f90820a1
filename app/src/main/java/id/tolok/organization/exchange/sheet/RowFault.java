package id.tolok.organization.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in a table that stands against taking it in.
///
/// @param row 0 where it concerns the whole file
/// @param column absent where it concerns the whole row
/// @param key of the words: what is wrong and what to do
public record RowFault(int row, @Nullable SheetColumn column, String key, List<String> arguments) {
  public RowFault {
    arguments = List.copyOf(arguments);
  }

  static RowFault ofFile(String key, String... arguments) {
    return new RowFault(0, null, key, List.of(arguments));
  }

  public static RowFault of(int row, SheetColumn column, String key, String... arguments) {
    return new RowFault(row, column, key, List.of(arguments));
  }
}
