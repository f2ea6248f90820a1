package id.tolok.measurement.statement;

import id.tolok.measurement.Figure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a figure rests on: a file or an address, with what people say of it. An item belongs to its
/// agency and may stand beside several figures; its bytes are kept once by their hash.
///
/// @param content the file or the address itself
/// @param given by whom and when it came into the agency's list
public record Evidence(
    long id, long agencyId, Content content, Description description, Figure.Act given) {

  /// What an item is made of.
  public sealed interface Content {

    /// @param sha256 of its bytes, 64 hexadecimal digits
    /// @param fileName without folders, as it was given
    /// @param format judged by its bytes, never by its name
    record File(String sha256, String fileName, EvidenceFormat format, int sizeBytes)
        implements Content {}

    /// @param address `https` or `http`, with a host
    record Link(String address) implements Content {}
  }

  /// What people say of an item.
  ///
  /// @param title at most 200 characters, never blank
  /// @param datedOn the day the item itself bears; null where it bears none
  /// @param source who issued it; empty where nobody said
  /// @param personalData whether people can be told from it: then only those who work on the
  ///   agency's figures open it, and each opening enters the trail
  public record Description(
      Kind kind,
      String title,
      @Nullable LocalDate datedOn,
      String source,
      Classification classification,
      boolean personalData) {}

  /// What kind of paper it is (jenis).
  public enum Kind {
    REPORT,
    MINUTES,
    LETTER,
    LIST,
    PICTURE,
    OTHER
  }

  /// Whether the public may have it (UU 14/2008). What nobody decided yet is not published.
  public enum Classification {
    UNTESTED,
    OPEN,
    EXCLUDED
  }
}
