package id.tolok.planning.web;

import id.tolok.planning.revision.Revision;

/// Addresses of revisions that wait for a decision.
public final class ReviewAddress {

  /// All that wait.
  public static final String PATH = "/target/usulan";

  private ReviewAddress() {}

  /// Those of a batch, one by one.
  public static String ofBatch(long batchId) {
    return PATH + "?kiriman=" + batchId;
  }

  static String of(Revision revision) {
    var batch = revision.batchId();
    return (batch.isPresent() ? ofBatch(batch.getAsLong()) : PATH) + "#usulan-" + revision.id();
  }
}
