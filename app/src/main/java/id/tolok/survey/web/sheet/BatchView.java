package id.tolok.survey.web.sheet;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.survey.web.sheet.PaperView.SheetLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a batch.
///
/// @param takenBack who took it back, when and why; null while it stands
/// @param fixed why it cannot be taken back any more; null where it can
/// @param withdrawal where it is taken back; null where it cannot be
/// @param older where earlier sheets are; null where there are none
public record BatchView(
    List<Crumb> crumbs,
    String name,
    Badge state,
    String summary,
    @Nullable String takenBack,
    @Nullable String fixed,
    @Nullable String withdrawal,
    Field reason,
    List<SheetLine> sheets,
    @Nullable String older) {

  /// The page that asks why a sheet is taken back.
  public record Withdrawal(
      List<Crumb> crumbs, SheetLine sheet, String action, String back, Field reason) {}
}
