package id.tolok.measurement.statement;

import id.tolok.measurement.Figure;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Why an indicator came out as it did in a quarter, and what follows. Each writing is a new
/// version; earlier ones stay.
///
/// @param version from 1
/// @param words what was said
/// @param written by whom and when
public record Explanation(Key key, int version, Words words, Figure.Act written) {

  /// One indicator in one quarter.
  ///
  /// @param lineageId the indicator through all versions of the decree
  /// @param quarter 1 to 4
  public record Key(long agencyId, long lineageId, int year, int quarter) {}

  /// What is said. Texts are empty where nothing was said.
  ///
  /// @param cause why the result is as it is, in a good quarter what drove it (faktor pendorong)
  /// @param obstacle what stood in the way (faktor penghambat)
  /// @param followUp what will be done (tindak lanjut)
  /// @param dueOn until when; null where nobody said
  /// @param ownerPositionId the position that will do it; empty where nobody said
  public record Words(
      String cause,
      String obstacle,
      String followUp,
      @Nullable LocalDate dueOn,
      OptionalLong ownerPositionId) {

    /// Whether it says all that a poor result asks for: cause, obstacle, and a follow-up with its
    /// day and owner.
    public boolean complete() {
      return !cause.isBlank()
          && !obstacle.isBlank()
          && !followUp.isBlank()
          && dueOn != null
          && ownerPositionId.isPresent();
    }
  }
}
