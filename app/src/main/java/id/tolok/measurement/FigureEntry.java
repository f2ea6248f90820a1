package id.tolok.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Writes figures. Asks the gate, the window, the owner and the limits; every refusal says why.
public interface FigureEntry {

  /// A figure somebody gives.
  ///
  /// @param seenVersion version the writer saw; 0 where there was none
  /// @param amount null clears it
  /// @param note null for none
  /// @param unusualWord the word of explanation for an unusual amount; null where none was given
  ///   yet
  /// @param noting whether the note replaces the one there is
  record Entry(
      FigureKey key,
      int seenVersion,
      @Nullable BigDecimal amount,
      @Nullable String note,
      @Nullable String unusualWord,
      Noting noting) {

    public Entry(
        FigureKey key,
        int seenVersion,
        @Nullable BigDecimal amount,
        @Nullable String note,
        @Nullable String unusualWord) {
      this(key, seenVersion, amount, note, unusualWord, Noting.REPLACES);
    }
  }

  /// What an entry does to the note of a figure.
  enum Noting {
    REPLACES,
    KEEPS
  }

  /// What came of an entry.
  sealed interface Outcome {

    /// Kept.
    record Saved(Figure figure) implements Outcome {}

    /// Somebody else wrote in between; nothing was written.
    record Conflict(Figure theirs) implements Outcome {}

    /// Kept only with a word of explanation.
    ///
    /// @param message in the language of the viewer
    record Unusual(String message) implements Outcome {}

    /// Not kept.
    ///
    /// @param code stable, such as `WINDOW_CLOSED`, `NOT_YOURS`, `BELOW_RANGE`
    /// @param message what, where and what to do, in the language of the viewer
    record Refused(String code, String message) implements Outcome {}
  }

  /// Keeps one figure, in a transaction of its own; durable when this returns.
  Outcome save(Entry entry);
}
