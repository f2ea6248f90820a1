package id.tolok.catalogue;

/// A new version of an agency's catalogue was written. Published in the transaction that writes it;
/// who listens for its end sees the version.
public record VersionWritten(long versionId, long agencyId) {}
