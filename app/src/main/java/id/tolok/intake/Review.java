package id.tolok.intake;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.finding.DraftFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A review as it stands.
///
/// @param revision number of the last entry of its history; every edit says which one its author
///   saw
/// @param draft what would be accepted now
/// @param base what the review began with, to show what was read beside what people made of it
/// @param findings on the draft, in the order of the document, dismissed ones included
/// @param canUndo whether the viewer has an edit of their own to take back
/// @param newerReader whether the reader of today is another than the one that read the file
/// @param amends the acceptance that this review corrects; empty for a first review
/// @param closing how it ended; null while it is open
public record Review(
    long id,
    long readingId,
    long agencyId,
    ReviewState state,
    int revision,
    Draft draft,
    Draft base,
    List<DraftFinding> findings,
    boolean canUndo,
    boolean canRedo,
    boolean newerReader,
    OptionalLong amends,
    @Nullable Stamp lastEdit,
    @Nullable Closing closing) {

  public Review {
    findings = List.copyOf(findings);
  }

  /// How a review ended.
  ///
  /// @param reason in the words of who ended it
  /// @param validFrom set where it was accepted
  /// @param acceptanceId set where it was accepted
  /// @param replacedBy the review that took over; empty where none did
  public record Closing(
      String by,
      Instant at,
      String reason,
      @Nullable LocalDate validFrom,
      OptionalLong acceptanceId,
      OptionalLong replacedBy) {}
}
