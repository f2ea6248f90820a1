package id.tolok.cli.server;

import java.util.Locale;

/// Sizes of files as people say them.
final class Sizes {

  private static final double MEGABYTE = 1_000_000;

  private Sizes() {}

  /// `12,3 MB`.
  static String of(long bytes) {
    return String.format(Locale.forLanguageTag("id-ID"), "%.1f MB", bytes / MEGABYTE);
  }
}
