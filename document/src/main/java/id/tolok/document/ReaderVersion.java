package id.tolok.document;

/// Which reader this is. Whoever keeps readings can tell from it that a file would be read
/// differently today.
public final class ReaderVersion {

  /// Raised whenever the same file may give another catalogue than before.
  public static final String CURRENT = "2026.1";

  private ReaderVersion() {}
}
