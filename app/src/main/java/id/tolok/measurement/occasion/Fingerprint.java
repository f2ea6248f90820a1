package id.tolok.measurement.occasion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What bulk work leaves in the trail instead of all it did: a hash of its lines in order, from
/// which the history of the figures can be checked.
public final class Fingerprint {

  private Fingerprint() {}

  /// SHA-256 of the lines, each ended by a line feed, lower-case hex.
  public static String of(List<String> lines) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
