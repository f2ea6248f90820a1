package id.tolok.intake.store;

import id.tolok.document.Reading;
import id.tolok.intake.ReadingStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of reading a file.
///
/// @param problem why it could not be opened; null where it was
public record ReadOutcome(
    Reading reading,
    ReadingStatus.Phase phase,
    Duration duration,
    String readerVersion,
    int errorCount,
    int warningCount,
    @Nullable String problem) {}
