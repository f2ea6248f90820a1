package id.tolok.measurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Many figures of one agency at once, from a spreadsheet or another program: judged by the rules
/// of single entry, kept all or none, taken back as long as none was handed in.
public interface FigureBatches {

  /// Most rows of one batch.
  int ROWS_MAX = 100_000;

  /// Where a batch came from.
  enum Source {
    /// A spreadsheet somebody gave.
    FILE,
    /// Another program.
    PROGRAM
  }

  /// One figure as it was given. It names its variable by one of three: the key, the name, or an
  /// indicator that has only one.
  ///
  /// @param place where it stands, as the giver finds it: a number of a row, a cell
  /// @param variableId key of the variable; null where it is named otherwise
  /// @param indicatorId lineage of an indicator with a single variable; null likewise
  /// @param name exact name of the variable, apart from case and blanks; null likewise
  /// @param period as {@link id.tolok.kernel.EntryPeriod#code} writes it
  /// @param amount null clears the figure
  /// @param note null keeps the note there is
  /// @param word explanation of an unusual amount; null where none was given
  /// @param seenVersion version the giver saw; null to write over whatever is there
  record Row(
      String place,
      @Nullable Long variableId,
      @Nullable Long indicatorId,
      @Nullable String name,
      String period,
      @Nullable BigDecimal amount,
      @Nullable String note,
      @Nullable String word,
      @Nullable Integer seenVersion) {

    /// A figure of a variable, without a note.
    public static Row of(
        String place, long variableId, String period, @Nullable BigDecimal amount) {
      return new Row(place, variableId, null, null, period, amount, null, null, null);
    }
  }

  /// What somebody wants kept.
  ///
  /// @param name of the file, or of the program; people find the batch by it
  record Order(long agencyId, Source source, String name, List<Row> rows) {}

  /// What stands against one row.
  ///
  /// @param place as the row has it
  /// @param column which of its fields, as programs call it: `variable`, `period`, `amount`, `note`
  /// @param code stable, such as `WINDOW_CLOSED`, `UNKNOWN_VARIABLE`, `TWICE`
  /// @param message what and what to do, in the language of the viewer
  record Fault(String place, String column, String code, String message) {}

  /// A figure that would change.
  ///
  /// @param before the figure as it is; null where there is none
  record Change(
      String place,
      FigureKey key,
      String variable,
      @Nullable Figure before,
      @Nullable BigDecimal amount,
      @Nullable String note) {}

  /// What an order would do.
  ///
  /// @param rowCount rows given
  /// @param changes figures that would change, in order of the rows
  /// @param faults what stands against rows, the first {@link #FAULTS_SHOWN}; nothing is written
  ///   while there is one
  /// @param faultCount how many there are
  /// @param repeats the batch that brought the same rows before; nothing changed since where
  ///   `changes` is empty too
  /// @param fingerprint of the changes; shown, it is what somebody agrees to
  record Plan(
      int rowCount,
      List<Change> changes,
      List<Fault> faults,
      int faultCount,
      Optional<Batch> repeats,
      String fingerprint) {

    /// How many faults are listed.
    public static final int FAULTS_SHOWN = 1000;

    public boolean isFaulty() {
      return faultCount > 0;
    }
  }

  /// A batch that was kept.
  ///
  /// @param contentHash SHA-256 of its rows, lower-case hex
  /// @param rowCount rows given
  /// @param writtenCount figures changed
  /// @param undone when and by whom it was taken back; null while it stands
  record Batch(
      long id,
      long agencyId,
      Source source,
      String name,
      String contentHash,
      int rowCount,
      int writtenCount,
      Figure.Act entered,
      Figure.@Nullable Act undone) {}

  /// What came of writing.
  sealed interface Outcome {

    /// Kept, durable.
    record Kept(Batch batch) implements Outcome {}

    /// Every figure is as given already; nothing was written.
    ///
    /// @param before the batch that brought the same rows; empty where they came otherwise
    record NothingNew(Optional<Batch> before, int rowCount) implements Outcome {}

    /// Nothing was written: rows have faults, or what would change is not what was agreed to.
    record NotKept(Plan plan) implements Outcome {}
  }

  /// What came of taking a batch back.
  sealed interface Undo {

    /// Its figures are as they were before it.
    record Done(Batch batch) implements Undo {}

    /// It was taken back before.
    record Already(Batch batch) implements Undo {}

    /// Figures were handed in or changed since; nothing was taken back.
    ///
    /// @param reasons each figure and why, in the language of the viewer
    record Stopped(Batch batch, List<String> reasons) implements Undo {}
  }

  /// What an order would do. Writes nothing.
  Plan dryRun(Order order);

  /// Keeps all figures of an order or none; durable when this returns.
  Outcome write(Order order);

  /// The same, only where it would do what was agreed to.
  ///
  /// @param agreed fingerprint of the plan somebody saw
  Outcome write(Order order, String agreed);

  /// Brings figures back to what they were before a batch, as new versions.
  ///
  /// @throws id.tolok.shell.viewer.NotFound where there is no such batch in scope
  Undo undo(long batchId);

  /// @throws id.tolok.shell.viewer.NotFound where there is no such batch in scope
  Batch batch(long batchId);

  /// The batches of an agency, the newest first.
  ///
  /// @param before only those before this one; empty for the newest
  List<Batch> batches(long agencyId, OptionalLong before, int limit);

  /// What a batch changed, in order of variable and period: each figure after it.
  List<FigureEvent> changes(long batchId);
}
