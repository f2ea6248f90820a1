package id.tolok.reporting.web.form;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A measurement form on the screen.
///
/// @param lead whose form, and how far its figures are
/// @param state draft or final
/// @param meanAddress where the mean is explained
/// @param heads of the columns
/// @param sheetAddress of the workbook
/// @param printing the form that prints; null for who may not
/// @param documents printed before, the newest first
public record FormView(
    String lead,
    Badge state,
    String stateLine,
    String mean,
    String meanAddress,
    List<Tab> periods,
    List<Tab> bases,
    List<Head> heads,
    List<SectionView> sections,
    List<String> legend,
    String sheetAddress,
    @Nullable Printing printing,
    List<DocumentLine> documents) {

  public record Head(String text, String style) {}

  public record SectionView(String position, List<LineView> lines) {}

  public record LineView(String number, List<CellView> cells) {}

  /// @param style of the cell
  /// @param grade style of the grade; empty for others
  /// @param address where the number is explained; null for none
  public record CellView(
      String label, String text, String style, String grade, @Nullable String address) {}

  /// @param agency key of the agency
  /// @param warning what a draft means; empty where the document would be final
  public record Printing(String agency, String period, String warning) {}

  /// @param text number and moment
  public record DocumentLine(
      String text, Badge state, String by, String pdfAddress, String sheetAddress, String check) {}
}
