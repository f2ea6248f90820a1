package id.tolok.planning.web.sheet;

import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetFormView.Marked;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.CellFault;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Views of the pages of targets by a spreadsheet.
public interface TargetSheetView {

  /// Where one starts.
  ///
  /// @param reason why nothing can be filled, key of words; empty where something can
  /// @param closed why nothing of the year can be changed; empty where it can
  /// @param allYears where a template of every year of the plan is; null where it has but one
  /// @param agencies to choose from where none is chosen
  record Start(
      List<Crumb> crumbs,
      String agency,
      String reason,
      String closed,
      String open,
      String template,
      String templateLabel,
      @Nullable String allYears,
      String allYearsLabel,
      String action,
      Field file,
      List<BatchLine> batches,
      List<Crumb> agencies)
      implements TargetSheetView {}

  /// A batch in a list.
  record BatchLine(
      String name, String page, String at, String who, String years, String written, Badge state) {}

  /// A target as it is, or as it would be.
  ///
  /// @param details split, direction and quarters, those that have a meaning
  record Said(String target, List<String> details) {}

  /// A target that would change.
  ///
  /// @param what new, or changed
  /// @param effect whether it holds at once
  /// @param results results that would change
  record ChangeLine(
      String indicator,
      String address,
      String place,
      Badge what,
      Said before,
      Said after,
      Badge effect,
      List<Marked> remarks,
      List<ChangedResult> results,
      String resultsLabel) {}

  /// The changes of a year.
  record YearChanges(String title, List<ChangeLine> changes) {}

  /// What a sheet would do.
  ///
  /// @param reason why targets that hold change; null where none does
  record Plan(
      List<Crumb> crumbs,
      String name,
      String summary,
      @Nullable String warning,
      @Nullable String repeated,
      List<CellFault> faults,
      List<YearChanges> years,
      List<CellFault> remarks,
      boolean applicable,
      boolean nothing,
      @Nullable Field reason,
      String action,
      String fingerprint,
      String back)
      implements TargetSheetView {

    /// Every field, for the list of errors.
    public List<Field> fields() {
      return reason == null ? List.of() : List.of(reason);
    }
  }

  /// A batch.
  ///
  /// @param undoing where it is taken back; null where the viewer may not
  /// @param deciding where all that waits is accepted or rejected; null where the viewer may not
  /// @param oneByOne where what waits is decided on one by one
  /// @param hint who decides; null where nothing waits
  record Batch(
      List<Crumb> crumbs,
      String name,
      Badge state,
      String summary,
      @Nullable String reason,
      @Nullable String undone,
      @Nullable String undoing,
      String undoQuestion,
      @Nullable String deciding,
      String oneByOne,
      @Nullable String hint,
      List<String> reasons,
      List<YearChanges> years)
      implements TargetSheetView {}
}
