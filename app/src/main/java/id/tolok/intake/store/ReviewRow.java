package id.tolok.intake.store;

import id.tolok.document.Catalogue;
import id.tolok.intake.ReviewState;
import id.tolok.intake.carry.CarryNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A review as it is kept, without its edits.
///
/// @param acceptanceId set where it was accepted
public record ReviewRow(
    long id,
    long readingId,
    long agencyId,
    boolean agencyConfirmed,
    ReviewState state,
    int revision,
    Catalogue base,
    List<CarryNote> notes,
    String sha256,
    String fileName,
    String readerVersion,
    @Nullable Long amendsAcceptanceId,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String reason,
    @Nullable LocalDate validFrom,
    @Nullable Long acceptanceId,
    @Nullable Long replacedBy) {

  public ReviewRow {
    notes = List.copyOf(notes);
  }
}
