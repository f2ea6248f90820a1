package id.tolok.planning.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// Hashes of rows: the same targets give the same hash, however the file around them looks.
final class BatchHash {

  private BatchHash() {}

  /// Of rows as they were given, apart from where they stand.
  static String ofRows(List<TargetRow> rows) {
    return of(
        rows.stream()
            .map(row -> row.year() + "/" + row.lineageId() + "/" + new TreeMap<>(row.typed()))
            .sorted()
            .toList());
  }

  /// A length before each text keeps two from looking like one.
  static String of(List<String> texts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update((text.length() + ":" + text + "\n").getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
