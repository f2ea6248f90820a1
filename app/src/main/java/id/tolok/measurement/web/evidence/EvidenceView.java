package id.tolok.measurement.web.evidence;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of evidence.
///
/// @param listAddress the agency's list
/// @param link the address of a page; null for a file
/// @param downloadAddress null for an address of a page
/// @param sha256 null for an address of a page
/// @param preview null where a browser cannot show it, or it was not asked for
/// @param asksFirst address that shows the preview of an item with personal data; null otherwise
/// @param form null for who may not change it
public record EvidenceView(
    String address,
    String listAddress,
    String title,
    List<Badge> badges,
    String kind,
    String source,
    String day,
    String given,
    String file,
    @Nullable String link,
    @Nullable String downloadAddress,
    @Nullable String sha256,
    @Nullable Preview preview,
    @Nullable String asksFirst,
    List<Use> uses,
    @Nullable Form form) {

  /// A picture of the file.
  ///
  /// @param summary such as `halaman 1 dari 3`; empty for a picture
  public record Preview(
      String picture,
      String text,
      String summary,
      @Nullable String previous,
      @Nullable String next) {}

  /// A figure it stands beside.
  public record Use(
      String variable, String period, Badge verdict, String note, String checked, boolean frozen) {}

  /// What may be said of it.
  ///
  /// @param frozen whether only the classification may still change
  public record Form(
      boolean frozen,
      List<Field> fields,
      List<Option> kinds,
      List<Option> classifications,
      boolean personalData) {

    public Field title() {
      return fields.getFirst();
    }

    public Field source() {
      return fields.get(1);
    }

    public Field day() {
      return fields.get(2);
    }
  }
}
