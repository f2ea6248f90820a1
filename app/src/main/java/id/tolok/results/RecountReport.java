package id.tolok.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a recount found.
///
/// @param figureCount figures compared with their history
/// @param resultCount results compared with those of a recount
/// @param snapshotCount frozen results computed anew
/// @param surveyCount frozen rounds of surveys held against their sheets
/// @param mended what was made anew, as it was before
/// @param differences what is not as it should be; at most {@link #LISTED_MAX}
/// @param differenceCount how many there are, listed or not
public record RecountReport(
    long figureCount,
    long resultCount,
    long snapshotCount,
    long surveyCount,
    List<Difference> mended,
    List<Difference> differences,
    long differenceCount) {

  /// More are counted, but not listed.
  public static final int LISTED_MAX = 1_000;

  public RecountReport {
    mended = List.copyOf(mended);
    differences = List.copyOf(differences);
  }

  public boolean isClean() {
    return differenceCount == 0;
  }

  /// One thing that differs.
  ///
  /// @param agency its name
  /// @param subject the variable, the indicator or the snapshot
  /// @param period of the figure or the result, such as `2026-Q1`
  /// @param kept what is there; null where nothing is
  /// @param recounted what should be there; null where nothing should
  public record Difference(
      Kind kind,
      String agency,
      String subject,
      String period,
      @Nullable String kept,
      @Nullable String recounted) {}

  /// What differs.
  public enum Kind {
    /// The figure as it is now is not what its history makes it.
    FIGURE,
    /// A figure in memory is not that of the history.
    COLUMN,
    /// A result is not the one computed from the history.
    RESULT,
    /// Frozen results are not those of their own figures and definitions, or not those of their
    /// hash.
    SNAPSHOT,
    /// A frozen round of a survey is not what its document or its sheets make it.
    SURVEY
  }
}
