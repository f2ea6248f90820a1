package id.tolok.intake.store;

import id.tolok.document.Catalogue;
import id.tolok.intake.carry.CarryNote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A review about to be opened.
public record NewReview(
    long readingId,
    Catalogue base,
    List<CarryNote> notes,
    @Nullable Long amendsAcceptanceId,
    @Nullable Long openedBy,
    String openedByName,
    Instant openedAt) {

  public NewReview {
    notes = List.copyOf(notes);
  }
}
