package id.tolok.measurement.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/// The names of the files in an archive, from its directory. Nothing is unpacked.
final class ZipNames {

  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int COMMENT_MAX = 65_535;
  private static final int ENTRIES_MAX = 20_000;

  private ZipNames() {}

  /// The names; none where the directory is missing or damaged.
  static Set<String> of(byte[] bytes) {
    var zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(zip);
    if (end < 0) {
      return Set.of();
    }
    int count = Math.min(Short.toUnsignedInt(zip.getShort(end + 10)), ENTRIES_MAX);
    long at = Integer.toUnsignedLong(zip.getInt(end + 16));
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > end || zip.getInt((int) at) != ENTRY_MARK) {
        return Set.of();
      }
      int entry = (int) at;
      int nameLength = Short.toUnsignedInt(zip.getShort(entry + 28));
      int furtherLength =
          Short.toUnsignedInt(zip.getShort(entry + 30))
              + Short.toUnsignedInt(zip.getShort(entry + 32));
      if (at + ENTRY_SIZE + nameLength > end) {
        return Set.of();
      }
      names.add(new String(bytes, entry + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8));
      at += ENTRY_SIZE + nameLength + (long) furtherLength;
    }
    return names;
  }

  /// Where the end record begins; below zero where there is none.
  private static int end(ByteBuffer zip) {
    int last = zip.limit() - END_SIZE;
    for (int at = last; at >= 0 && at >= last - COMMENT_MAX; at--) {
      if (zip.getInt(at) == END_MARK) {
        return at;
      }
    }
    return -1;
  }
}
