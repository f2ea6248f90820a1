package id.tolok.access.store;

import java.time.Instant;

/// A session as its owner sees it.
public record OwnSession(
    long sessionId, Instant createdAt, Instant seenAt, String networkAddress, String browser) {}
