package id.tolok.planning.web;

import id.tolok.planning.revision.Revision;

/// Addresses of the pages of targets.
public final class TargetAddress {

  /// The targets of a year.
  public static final String PATH = "/target";

  /// Where targets go in and out by a spreadsheet.
  public static final String SHEETS = PATH + "/lembar";

  /// Revisions that wait for a decision.
  public static final String QUEUE = PATH + "/usulan";

  private TargetAddress() {}

  /// The target of one indicator.
  public static String of(long lineageId, int year) {
    return PATH + "/" + lineageId + "?tahun=" + year;
  }

  static String edit(long lineageId, int year) {
    return PATH + "/" + lineageId + "/ubah?tahun=" + year;
  }

  /// Where a year's targets go in and out by a spreadsheet.
  public static String sheet(long agencyId, int year) {
    return SHEETS + "?instansi=" + agencyId + "&tahun=" + year;
  }

  /// Targets that were kept together.
  public static String batch(long batchId) {
    return SHEETS + "/kiriman/" + batchId;
  }

  /// What waits of a batch, one by one.
  public static String queueOf(long batchId) {
    return QUEUE + "?kiriman=" + batchId;
  }

  /// A revision among those that wait.
  static String waiting(Revision revision) {
    var batch = revision.batchId();
    return (batch.isPresent() ? queueOf(batch.getAsLong()) : QUEUE) + "#usulan-" + revision.id();
  }

  /// What a revision came with together with others; empty where it came alone.
  static String batchOf(Revision revision) {
    var batch = revision.batchId();
    return batch.isPresent() ? batch(batch.getAsLong()) : "";
  }
}
