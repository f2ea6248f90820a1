package id.tolok.document.text.archive;

import id.tolok.document.text.OpenLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Finds the files inside a ZIP archive: by the directory at its end, or, where that was cut off,
/// by walking over the files from the front. The JDK's own stream reader stumbles over archives
/// written while their sizes were not yet known.
final class ZipEntries {

  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_ENTRY = 0x04034b50;
  private static final int DIRECTORY_END_LENGTH = 22;
  private static final int DIRECTORY_ENTRY_LENGTH = 46;
  private static final int LOCAL_ENTRY_LENGTH = 30;
  private static final int COMMENT_MAX = 0xFFFF;
  private static final int SIZE_LATER = 8;

  private final byte[] bytes;
  private final ByteBuffer archive;

  ZipEntries(byte[] bytes) {
    this.bytes = bytes;
    this.archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// @param deflated whether the content is compressed
  /// @param start of the content within the archive
  record Entry(String name, boolean deflated, int start, int length) {

    InputStream open(byte[] bytes) {
      var content = new ByteArrayInputStream(bytes, start, length);
      return deflated ? new InflaterInputStream(content, new Inflater(true)) : content;
    }
  }

  /// The files by the directory at the end; empty when there is none that holds together.
  Optional<List<Entry>> byDirectory() {
    int end = directoryEnd();
    if (end < 0) {
      return Optional.empty();
    }
    int count = archive.getShort(end + 10) & 0xFFFF;
    int at = archive.getInt(end + 16);
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < Math.min(count, OpenLimits.ARCHIVE_ENTRIES + 1); i++) {
      if (!isAt(DIRECTORY_ENTRY, at, DIRECTORY_ENTRY_LENGTH)) {
        return Optional.empty();
      }
      var entry = directoryEntry(at);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      entries.add(entry.get());
      at += DIRECTORY_ENTRY_LENGTH + size(at + 28) + size(at + 30) + size(at + 32);
    }
    return Optional.of(entries);
  }

  private int directoryEnd() {
    int first = Math.max(0, bytes.length - DIRECTORY_END_LENGTH - COMMENT_MAX);
    for (int at = bytes.length - DIRECTORY_END_LENGTH; at >= first; at--) {
      if (archive.getInt(at) == DIRECTORY_END) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Entry> directoryEntry(int at) {
    int local = archive.getInt(at + 42);
    int length = archive.getInt(at + 20);
    int nameLength = size(at + 28);
    if (!isAt(LOCAL_ENTRY, local, LOCAL_ENTRY_LENGTH)
        || at + DIRECTORY_ENTRY_LENGTH + nameLength > bytes.length) {
      return Optional.empty();
    }
    int start = contentStart(local);
    if (length < 0 || start > bytes.length - length) {
      return Optional.empty();
    }
    var name = name(at + DIRECTORY_ENTRY_LENGTH, nameLength);
    return Optional.of(new Entry(name, archive.getShort(at + 10) == 8, start, length));
  }

  /// The files from the front, as far as they arrived.
  List<Entry> fromFront() {
    var entries = new ArrayList<Entry>();
    int at = 0;
    while (isAt(LOCAL_ENTRY, at, LOCAL_ENTRY_LENGTH)
        && entries.size() <= OpenLimits.ARCHIVE_ENTRIES) {
      int start = contentStart(at);
      if (start >= bytes.length) {
        break;
      }
      boolean deflated = archive.getShort(at + 8) == 8;
      boolean later = (archive.getShort(at + 6) & SIZE_LATER) != 0;
      int stated = archive.getInt(at + 18);
      int length = later || stated < 0 ? deflatedLength(start) : stated;
      length = Math.min(length, bytes.length - start);
      entries.add(new Entry(name(at + LOCAL_ENTRY_LENGTH, size(at + 26)), deflated, start, length));
      at = nextLocal(start + length);
    }
    return entries;
  }

  /// How long compressed content is of which the header does not say so.
  private int deflatedLength(int start) {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      var scratch = new byte[16 * 1024];
      long unpacked = 0;
      while (!inflater.finished() && unpacked <= OpenLimits.UNPACKED_BYTES) {
        int read = inflater.inflate(scratch);
        unpacked += read;
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException _) {
      return (int) inflater.getBytesRead();
    } finally {
      inflater.end();
    }
  }

  /// Sizes written after the content take up to 24 bytes.
  private int nextLocal(int from) {
    for (int at = from; at <= from + 24; at++) {
      if (isAt(LOCAL_ENTRY, at, LOCAL_ENTRY_LENGTH)) {
        return at;
      }
    }
    return bytes.length;
  }

  private int contentStart(int local) {
    return local + LOCAL_ENTRY_LENGTH + size(local + 26) + size(local + 28);
  }

  private boolean isAt(int signature, int at, int length) {
    return at >= 0 && at <= bytes.length - length && archive.getInt(at) == signature;
  }

  private int size(int at) {
    return archive.getShort(at) & 0xFFFF;
  }

  private String name(int at, int length) {
    int end = Math.min(bytes.length, at + length);
    return new String(bytes, at, Math.max(0, end - at), StandardCharsets.UTF_8);
  }
}
