package id.tolok.planning.batch;

import id.tolok.planning.revision.Revision.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Targets that were kept together.
///
/// @param name of the file; people find the batch by it
/// @param contentHash SHA-256 of its rows, lower-case hex
/// @param writtenCount how many targets were said
/// @param years which of them, in order
/// @param reason why targets that held were changed; null where none did
/// @param undone when and by whom it was taken back; null while it stands
public record TargetBatch(
    long id,
    long agencyId,
    String name,
    String contentHash,
    int writtenCount,
    List<Integer> years,
    @Nullable String reason,
    Act entered,
    @Nullable Act undone) {

  public TargetBatch {
    years = List.copyOf(years);
  }

  /// What somebody wants kept.
  ///
  /// @param name of the file
  public record Order(long agencyId, String name, List<TargetRow> rows) {

    public Order {
      rows = List.copyOf(rows);
    }
  }

  /// What came of keeping.
  public sealed interface Kept {

    /// Kept, durable.
    record Done(TargetBatch batch) implements Kept {}

    /// Every target is as given already; nothing was written.
    record NothingNew() implements Kept {}

    /// Targets that hold would change, and nobody said why; nothing was written.
    record ReasonMissing(TargetBatchPlan plan) implements Kept {}

    /// Nothing was written: rows have faults, or what would change is not what was agreed to.
    record NotAgreed(TargetBatchPlan plan) implements Kept {}
  }

  /// What came of taking a batch back, or of deciding on what of it waits.
  public sealed interface Ended {

    /// Done with all of it.
    record Done(int count) implements Ended {}

    /// Nothing was done, for reasons in the language of the viewer.
    record Stopped(List<String> reasons) implements Ended {}
  }
}
