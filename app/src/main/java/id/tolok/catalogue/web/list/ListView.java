package id.tolok.catalogue.web.list;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The list of indicators as shown.
///
/// @param text what is looked for, as typed
/// @param day field of the day whose versions are shown
/// @param version the one version shown; absent where those in force are
/// @param hidden what the form carries on without showing it
/// @param clearAddress the list with nothing chosen
public record ListView(
    Field text,
    Field day,
    @Nullable VersionChoice version,
    List<Option> sorts,
    List<Option> groups,
    List<FacetChoice> facets,
    List<Map.Entry<String, String>> hidden,
    List<Chosen> chosen,
    String clearAddress,
    Result result) {

  /// The version a list is kept to.
  public record VersionChoice(long id, String label, String leaveAddress) {}

  /// A facet and its values.
  ///
  /// @param parameter sent with the form
  /// @param open whether it stands open at first
  /// @param more ready words on values that are not shown; absent where all are
  public record FacetChoice(
      String parameter,
      String title,
      boolean open,
      List<FacetValue> values,
      @Nullable String more) {}

  /// A value of a facet.
  ///
  /// @param id its place on the page
  /// @param count ready text of how many it would leave
  public record FacetValue(String id, String value, String label, String count, boolean chosen) {}

  /// Something the list is narrowed by, and the address without it.
  public record Chosen(String label, String leaveAddress) {}

  /// The rows and what is said about them.
  ///
  /// @param summary how many fit
  /// @param remarks what was done to the question, such as mending a word
  /// @param columns heads after the indicator's own
  /// @param empty why there are no rows; absent where there are
  /// @param decree the version all rows belong to; absent where they belong to several
  /// @param exports ways to take the list out
  public record Result(
      String summary,
      List<String> remarks,
      Head first,
      List<Head> columns,
      List<Row> rows,
      Pager pager,
      @Nullable Empty empty,
      @Nullable Action decree,
      List<Export> exports,
      List<ColumnChoice> columnChoices,
      String here) {}

  /// A head of the table.
  ///
  /// @param address sorts by it; absent where one cannot
  /// @param sorted `ascending`, `descending` or absent
  public record Head(String label, @Nullable String address, @Nullable String sorted) {}

  /// A row.
  ///
  /// @param group heading that stands before it; absent where it belongs to the one above
  public record Row(@Nullable String group, String address, List<Part> name, List<Cell> cells) {}

  /// A piece of text.
  ///
  /// @param found whether it is what was looked for
  public record Part(String text, boolean found) {}

  /// A cell.
  ///
  /// @param badge shown in place of the text; absent where it is text
  public record Cell(String label, List<Part> text, @Nullable Badge badge, boolean number) {}

  /// Why nothing is shown and what to do.
  public record Empty(String icon, String title, String text, @Nullable Action action) {}

  /// A button or a link.
  public record Action(String label, String address) {}

  /// A form in which the list can be taken out.
  public record Export(String label, String hint, String address) {}

  /// A column to choose.
  public record ColumnChoice(String code, String label, boolean chosen) {}
}
