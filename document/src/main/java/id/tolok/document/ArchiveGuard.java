package id.tolok.document;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.archive.OfficeArchive;

/// Keeps archives that unfold without bound away from the libraries that would unfold them.
public final class ArchiveGuard {

  private ArchiveGuard() {}

  /// Whether an office file, once unfolded, is larger than Tolok opens.
  public static boolean unfoldsTooLarge(byte[] bytes) {
    return OfficeArchive.open(bytes, Deadline.after(OpenLimits.TIME)).state()
        == OfficeArchive.State.TOO_LARGE;
  }
}
