package id.tolok.catalogue.web.comparison;

import id.tolok.catalogue.comparison.WordDifference;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comparison as its page shows it.
///
/// @param left what is chosen on the left
/// @param right what is chosen on the right
/// @param problem why there is nothing to compare yet; absent where there is
/// @param lead what is compared with what
/// @param counts how many rows became what
/// @param header fields of the decrees that differ
/// @param rows the indicators
/// @param onlyChanges whether unchanged rows are left out
/// @param switchAddress the same with or without unchanged rows
/// @param exportAddress the same as a workbook
/// @param swapAddress the same the other way round
public record ComparisonView(
    Side left,
    Side right,
    @Nullable String problem,
    String lead,
    List<Count> counts,
    List<FieldView> header,
    List<RowView> rows,
    boolean onlyChanges,
    String switchAddress,
    String exportAddress,
    String swapAddress) {

  /// What may be chosen on a side.
  public record Side(
      String title, Field agency, List<Option> agencies, Field version, List<Option> versions) {}

  /// How many rows became one thing.
  public record Count(String count, Badge badge) {}

  /// A field that differs.
  public record FieldView(String label, WordDifference words) {}

  /// An indicator.
  ///
  /// @param address its page
  /// @param remark such as where a new one may come from; empty where there is nothing to add
  /// @param fields what differs; empty for rows of one side and unchanged ones
  public record RowView(
      Badge state,
      String name,
      String address,
      String position,
      String remark,
      List<FieldView> fields) {}
}
