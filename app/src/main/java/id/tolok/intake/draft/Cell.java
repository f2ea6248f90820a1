package id.tolok.intake.draft;

import id.tolok.kernel.SourceSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One field of a draft. Lists are kept as lines of text.
///
/// @param value as it stands now; null where nothing is stated, never blank
/// @param asRead what the reader found there; null where it found nothing
/// @param where its place in the source; null where it has none
/// @param changed the last change by a person; null where the value is the reader's
public record Cell(
    @Nullable String value,
    @Nullable String asRead,
    @Nullable SourceSpan where,
    @Nullable Stamp changed) {

  public static final Cell EMPTY = new Cell(null, null, null, null);

  /// The cell as the reader left it.
  public static Cell read(@Nullable String value, @Nullable SourceSpan where) {
    var stated = value == null || value.isBlank() ? null : value;
    return new Cell(stated, stated, where, null);
  }

  /// The cell after a person wrote into it; writing what was read makes it the reader's again.
  public Cell set(@Nullable String written, Stamp by) {
    return Objects.equals(written, asRead)
        ? new Cell(written, asRead, where, null)
        : new Cell(written, asRead, where, by);
  }

  /// The cell with a value that follows from another field and so is nobody's own.
  public Cell derived(@Nullable String following) {
    return new Cell(following, asRead, where, null);
  }

  public boolean isChanged() {
    return changed != null;
  }
}
