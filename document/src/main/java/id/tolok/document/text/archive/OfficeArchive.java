package id.tolok.document.text.archive;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The parts of an office file. All are counted once before any is used, so that a bomb is known
/// before it goes off; they are unpacked again when asked for, never kept. A file cut off in
/// transfer still gives the parts that arrived.
public final class OfficeArchive {

  /// How counting went.
  public enum State {
    WHOLE,
    /// The archive ends early or a part is damaged; the other parts are there.
    DAMAGED,
    /// It unpacks to more than {@link OpenLimits} allow; nothing is to be read from it.
    TOO_LARGE
  }

  private static final int CHUNK = 16 * 1024;

  /// Long tables shrink well beyond the ratio without harm.
  private static final long ALWAYS_ALLOWED = 30L * 1024 * 1024;

  private final byte[] bytes;
  private final Map<String, ZipEntries.Entry> entries;
  private final State state;

  private OfficeArchive(byte[] bytes, Map<String, ZipEntries.Entry> entries, State state) {
    this.bytes = bytes;
    this.entries = entries;
    this.state = state;
  }

  /// Whether the first file inside is encrypted, by the flag of its header.
  public static boolean isEncrypted(byte[] bytes) {
    return bytes.length > 8 && (bytes[6] & 1) != 0;
  }

  public static OfficeArchive open(byte[] bytes, Deadline deadline) {
    var finder = new ZipEntries(bytes);
    var listed = finder.byDirectory();
    var found = listed.orElseGet(finder::fromFront);
    var entries = new HashMap<String, ZipEntries.Entry>();
    for (var entry : found) {
      var name = entry.name();
      entries.putIfAbsent(name.startsWith("/") ? name.substring(1) : name, entry);
    }
    var counted = count(bytes, found, deadline);
    boolean partial = counted == State.WHOLE && (listed.isEmpty() || found.isEmpty());
    return new OfficeArchive(bytes, entries, partial ? State.DAMAGED : counted);
  }

  public State state() {
    return state;
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /// The content of a part; nothing when it is not there. Reading a damaged part throws an {@link
  /// IOException} at the damage.
  public InputStream part(String name) {
    var entry = entries.get(name);
    return entry == null ? InputStream.nullInputStream() : entry.open(bytes);
  }

  /// The names of XML parts that begin alike, sorted.
  public List<String> names(String start) {
    return new TreeSet<>(entries.keySet())
        .stream().filter(name -> name.startsWith(start) && name.endsWith(".xml")).toList();
  }

  private static State count(byte[] bytes, List<ZipEntries.Entry> entries, Deadline deadline) {
    if (entries.size() > OpenLimits.ARCHIVE_ENTRIES) {
      return State.TOO_LARGE;
    }
    long most =
        Math.min(
            OpenLimits.UNPACKED_BYTES,
            Math.max(ALWAYS_ALLOWED, bytes.length * OpenLimits.UNPACKED_RATIO));
    var chunk = new byte[CHUNK];
    var state = State.WHOLE;
    long total = 0;
    for (var entry : entries) {
      try (var content = entry.open(bytes)) {
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
          total += read;
          if (total > most || deadline.passed()) {
            return State.TOO_LARGE;
          }
        }
      } catch (IOException _) {
        state = State.DAMAGED;
      }
    }
    return state;
  }
}
