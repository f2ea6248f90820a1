package id.tolok.document.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a file is by its first bytes.
enum FileKind {
  ARCHIVE,
  PDF,
  /// The container of Word and Excel files before 2007, and of encrypted ones since.
  COMPOUND,
  RICH_TEXT,
  PICTURE,
  TEXT;

  private static final int PDF_HEADER_WITHIN = 1024;

  /// Formats by the endings of file names that promise one.
  private static final Map<String, String> PROMISES =
      Map.of(
          "docx", "DOCX", "xlsx", "XLSX", "xlsm", "XLSX", "pdf", "PDF", "doc", "DOC", "xls", "XLS",
          "odt", "ODT", "ods", "ODS", "rtf", "RTF");

  static FileKind of(byte[] bytes) {
    var start =
        new String(
            bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ARCHIVE;
    }
    if (start.contains("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return COMPOUND;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    boolean picture =
        start.startsWith("\u0089PNG")
            || start.startsWith("\u00FF\u00D8\u00FF")
            || start.startsWith("II*\0")
            || start.startsWith("MM\0*")
            || start.startsWith("GIF8")
            || (start.startsWith("BM") && bytes.length > 54 && bytes[5] == 0 && bytes[6] == 0);
    return picture ? PICTURE : TEXT;
  }

  /// The format that the ending of a file's name promises, where it promises one.
  static Optional<String> promised(String fileName) {
    var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(PROMISES.get(ending));
  }

  /// What a compound file holds, by the names of its streams, which are written in UTF-16.
  static String compound(byte[] bytes) {
    var names = new String(bytes, StandardCharsets.UTF_16LE);
    if (names.contains("EncryptedPackage")) {
      return "encrypted";
    }
    if (names.contains("WordDocument")) {
      return "DOC";
    }
    return names.contains("Workbook") || names.contains("Book") ? "XLS" : "OLE";
  }
}
