package id.tolok.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A reading as a list shows it.
///
/// @param agencyId whose it is, or who holds it until a person says whose it is
/// @param agencyConfirmed whether a person said whose it is
/// @param suggestedAgencyId whose it seems to be by its words, where that is another agency in the
///   viewer's scope
/// @param kind what was given
/// @param waitingBefore how many readings come before it in the queue; 0 unless it waits
/// @param startedAt null while it waits
/// @param duration how long reading took; null until it ended
/// @param readerVersion version of the reader that read it; empty until it ended
/// @param newerReader whether the reader of today is another one
/// @param format short name of the format, as shown to people; empty until it ended
/// @param indicatorCount rows found
/// @param errorCount findings of severity error, the linter's included
/// @param warningCount findings of severity warning, the linter's included
/// @param problem what kept the file from being opened, in Indonesian; null where it was opened
/// @param issuer as read; null where not stated
/// @param review the latest review; null where none was opened
public record ReadingStatus(
    long id,
    long agencyId,
    boolean agencyConfirmed,
    OptionalLong suggestedAgencyId,
    String fileName,
    String sha256,
    long sizeBytes,
    Kind kind,
    Phase phase,
    int waitingBefore,
    String uploadedBy,
    Instant uploadedAt,
    @Nullable Instant startedAt,
    @Nullable Duration duration,
    String readerVersion,
    boolean newerReader,
    String format,
    int indicatorCount,
    int errorCount,
    int warningCount,
    @Nullable String problem,
    @Nullable String issuer,
    @Nullable String decreeNumber,
    @Nullable String decreeDate,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Nullable ReviewLine review) {

  /// What was given.
  public enum Kind {
    /// A document to be read.
    DOCUMENT,
    /// A catalogue in the catalogue format, taken as it is.
    CATALOGUE
  }

  /// How far a reading is.
  public enum Phase {
    WAITING,
    READING,
    /// Read; the linter looks at it.
    CHECKING,
    /// Read, with whatever was found.
    READ,
    /// The file could not be opened; {@link ReadingStatus#problem} says why.
    UNREADABLE,
    /// The work was broken off more often than is tried; the file brings the reader down.
    GIVEN_UP
  }

  /// The latest review of a reading.
  public record ReviewLine(long id, ReviewState state, int revision) {}

  /// Whether nothing will change any more without a person.
  public boolean isEnded() {
    return switch (phase) {
      case WAITING, READING, CHECKING -> false;
      case READ, UNREADABLE, GIVEN_UP -> true;
    };
  }

  /// The same, told whether the reader of today is another one.
  public ReadingStatus withNewerReader(boolean newer) {
    return new ReadingStatus(
        id,
        agencyId,
        agencyConfirmed,
        suggestedAgencyId,
        fileName,
        sha256,
        sizeBytes,
        kind,
        phase,
        waitingBefore,
        uploadedBy,
        uploadedAt,
        startedAt,
        duration,
        readerVersion,
        newer,
        format,
        indicatorCount,
        errorCount,
        warningCount,
        problem,
        issuer,
        decreeNumber,
        decreeDate,
        periodStart,
        periodEnd,
        review);
  }

  /// The same, told whose it seems to be.
  public ReadingStatus withSuggestedAgency(OptionalLong agency) {
    return new ReadingStatus(
        id,
        agencyId,
        agencyConfirmed,
        agency,
        fileName,
        sha256,
        sizeBytes,
        kind,
        phase,
        waitingBefore,
        uploadedBy,
        uploadedAt,
        startedAt,
        duration,
        readerVersion,
        newerReader,
        format,
        indicatorCount,
        errorCount,
        warningCount,
        problem,
        issuer,
        decreeNumber,
        decreeDate,
        periodStart,
        periodEnd,
        review);
  }
}
