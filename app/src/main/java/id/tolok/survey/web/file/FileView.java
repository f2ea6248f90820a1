package id.tolok.survey.web.file;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tab;
import id.tolok.survey.web.sheet.PaperView.BatchLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages of spreadsheets.
public final class FileView {

  private FileView() {}

  /// Where one starts.
  ///
  /// @param closed why nothing can be given; null where it can
  public record Start(
      List<Crumb> crumbs,
      List<Tab> tabs,
      String roundName,
      @Nullable String closed,
      @Nullable String settings,
      String template,
      String action,
      Field file,
      List<BatchLine> batches) {}

  /// A choice of a column.
  ///
  /// @param sample what stands first in the column chosen; empty where none is
  public record Choice(Field field, List<Option> options, String sample) {}

  /// A file that waits.
  ///
  /// @param gaps what has to be decided before its rows can be read
  /// @param numbered whether the order of bare numbers is asked
  /// @param swappable whether complaints and facilities each have one column
  /// @param unread what is said of columns nothing is read from; null where there are none
  /// @param run what it would do; null while something has to be decided
  /// @param warning what changed since it was looked at; null where nothing did
  public record Waiting(
      List<Crumb> crumbs,
      String name,
      List<String> gaps,
      boolean numbered,
      boolean swappable,
      String columnsAction,
      List<Choice> questions,
      List<Choice> parts,
      Choice service,
      Field day,
      @Nullable String unread,
      @Nullable Run run,
      @Nullable String warning,
      String keepAction,
      String discardAction) {}

  /// What a file would do.
  ///
  /// @param keepable whether it can be kept as it is
  /// @param summary what it holds
  /// @param repeated the same file stands already; null where it does not
  /// @param cut how many faults are not shown; null where all are
  /// @param index what its sheets come to; null where they come to nothing
  public record Run(
      boolean keepable,
      String summary,
      String keep,
      @Nullable String repeated,
      List<Line> faults,
      @Nullable String cut,
      List<String> remarks,
      List<Element> elements,
      @Nullable String index) {}

  /// A fault of a cell.
  public record Line(String place, String message) {}

  /// What an element of the file comes to.
  public record Element(String name, String column, String answered, String mean, String index) {}
}
