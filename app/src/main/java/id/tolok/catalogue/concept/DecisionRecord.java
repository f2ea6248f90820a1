package id.tolok.catalogue.concept;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision as it was taken.
///
/// @param before the concepts it concerned as they were, in the store's own form
/// @param undoneAt when it was taken back; absent while it holds
public record DecisionRecord(
    long id,
    Judgement kind,
    List<Long> conceptIds,
    String before,
    @Nullable String reason,
    String name,
    Instant at,
    @Nullable Instant undoneAt) {

  public DecisionRecord {
    conceptIds = List.copyOf(conceptIds);
  }
}
