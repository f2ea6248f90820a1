package id.tolok.intake.store;

import id.tolok.intake.ReadingStatus;

/// A reading that this program took from the queue.
///
/// @param attempts how often it was taken, this time included
public record Claim(
    long readingId, long agencyId, String fileName, ReadingStatus.Kind kind, int attempts) {}
