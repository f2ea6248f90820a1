package id.tolok.planning.web.budget;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Option;
import java.util.List;

/// The budget of an agency's year as a table to fill.
///
/// @param reason why nothing is shown, key of words; empty where something is
/// @param unsaved whether the rows came from a file and are not kept yet
/// @param faults what is wrong, each with the place where it is
/// @param remarks what is doubtful about what is kept
/// @param agencies to choose from where none is chosen
public record BudgetView(
    String agency,
    String year,
    String reason,
    String address,
    String importAddress,
    String mark,
    boolean editable,
    boolean unsaved,
    String refused,
    List<Fault> faults,
    List<String> remarks,
    List<Row> rows,
    List<Sum> sums,
    List<Crumb> agencies) {

  /// @param anchor place of the field; empty where there is none
  public record Fault(String anchor, String message) {}

  /// One line. Fields are named by its number.
  ///
  /// @param heading whether others stand under it, so that it is not counted again
  /// @param absorption spending in percent of the ceiling; empty where it is not known
  public record Row(
      int number,
      String id,
      Cell code,
      Cell name,
      Cell ceiling,
      Cell revised,
      List<Cell> spent,
      List<Option> indicators,
      boolean heading,
      String absorption) {}

  /// @param value as typed
  /// @param shown as read, for pages that only show
  public record Cell(String field, String label, String value, String shown, boolean wrong) {}

  public record Sum(String label, String value) {}
}
