package id.tolok.intake.reading;

import id.tolok.document.Catalogue;
import id.tolok.intake.ReadingStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// What a file is by its first bytes. Names are not asked: they say what somebody wishes.
final class FileKinds {

  private static final int LOOKED_AT = 4096;

  private static final Pattern CATALOGUE =
      Pattern.compile(
          "^\\uFEFF?\\s*\\{.*\"format\"\\s*:\\s*\"" + Pattern.quote(Catalogue.FORMAT),
          Pattern.DOTALL);

  /// How programs, sound and moving pictures begin.
  private static final List<String> NO_DOCUMENTS =
      List.of(
          "MZ\u0090",
          "\u007FELF",
          "\u00CA\u00FE\u00BA\u00BE",
          "\u00CF\u00FA\u00ED\u00FE",
          "ID3",
          "OggS",
          "RIFF",
          "fLaC",
          "\u001A\u0045\u00DF\u00A3");

  private FileKinds() {}

  static boolean canBeDocument(byte[] bytes) {
    var start = start(bytes);
    return NO_DOCUMENTS.stream().noneMatch(start::startsWith)
        && !(start.length() > 8 && start.startsWith("ftyp", 4));
  }

  static ReadingStatus.Kind kind(byte[] bytes) {
    var text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
    return CATALOGUE.matcher(text).find()
        ? ReadingStatus.Kind.CATALOGUE
        : ReadingStatus.Kind.DOCUMENT;
  }

  /// The type a browser is told; whatever it could run is told to be plain text.
  static String mediaType(byte[] bytes) {
    var start = start(bytes);
    if (start.startsWith("PK\u0003\u0004")) {
      var whole = new String(bytes, StandardCharsets.ISO_8859_1);
      if (whole.contains("word/")) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      }
      return whole.contains("xl/")
          ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          : "application/zip";
    }
    if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")) {
      return "application/pdf";
    }
    if (start.startsWith("\u0089PNG")) {
      return "image/png";
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    }
    if (kind(bytes) == ReadingStatus.Kind.CATALOGUE) {
      return "application/json";
    }
    return start.indexOf('\0') < 0 ? "text/plain" : "application/octet-stream";
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
  }
}
