package id.tolok.measurement.evidence;

import static id.tolok.measurement.evidence.Judgement.Ground;

import id.tolok.measurement.statement.EvidenceFormat;
import id.tolok.measurement.statement.Evidences;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what a file is by its bytes. Its name is believed in one thing only: where its ending makes
/// a machine carry it out, it is not taken whatever it holds.
final class ContentJudge {

  private static final int LOOKED_AT = 4096;

  /// How programs begin: Windows, Linux, macOS in three orders of bytes, Java, Android, shortcuts,
  /// WebAssembly.
  private static final List<String> PROGRAMS =
      List.of(
          "MZ",
          "\u007FELF",
          "\u00CA\u00FE\u00BA\u00BE",
          "\u00CE\u00FA\u00ED\u00FE",
          "\u00CF\u00FA\u00ED\u00FE",
          "\u00FE\u00ED\u00FA\u00CE",
          "\u00FE\u00ED\u00FA\u00CF",
          "dex\n",
          "L\0\0\0\u0001\u0014\u0002\0",
          "\0asm");

  private static final List<String> MEDIA =
      List.of("ID3", "OggS", "fLaC", "\u001A\u0045\u00DF\u00A3", "FLV", "\0\0\u0001\u00BA");

  private static final List<String> ARCHIVES =
      List.of(
          "Rar!",
          "7z\u00BC\u00AF",
          "\u001F\u008B",
          "BZh",
          "\u00FD7zXZ",
          "\u0028\u00B5\u002F\u00FD");

  private static final List<String> OTHER_PICTURES = List.of("BM", "II*\0", "MM\0*", "8BPS");

  private static final Set<String> RUN_BY_NAME =
      Set.of(
          "exe", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta",
          "jar", "sh", "app", "apk", "lnk", "pif", "cpl", "dll", "reg", "url", "py", "php");

  private static final Set<String> PAGE_BY_NAME =
      Set.of("html", "htm", "xhtml", "svg", "mht", "mhtml", "xml", "shtml");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\s*(<\\?xml|<!doctype|<!--|<(html|head|body|script|svg|iframe|meta|style|xml)\\b).*"
              + "|.*<\\s*(script|iframe|svg|html|object|embed)[\\s/>].*");

  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?is)^\\s*(#!|<\\?php|<%|@echo\\b|windows registry editor|on error resume"
              + " next|set-executionpolicy|\\$erroractionpreference|wscript\\.|option explicit).*"
              + "|.*\\b(wscript\\.shell|createobject\\s*\\(|invoke-expression|powershell(\\.exe)?\\s+-)"
              + ".*");

  /// An Office file before 2007 is a small file system; these are the names it must and must not
  /// hold.
  private static final Map<String, Ground> OLE_TURNED =
      Map.of("EncryptedPackage", Ground.LOCKED, "_VBA_PROJECT", Ground.MACRO);

  private static final List<String> OLE_TAKEN =
      List.of("WordDocument", "Workbook", "Book", "PowerPoint Document");

  private ContentJudge() {}

  static Judgement judge(String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      return new Judgement.Turned(Ground.EMPTY);
    }
    if (bytes.length > Evidences.BYTES_MAX) {
      return new Judgement.Turned(Ground.TOO_LARGE);
    }
    var byContent = byContent(bytes);
    var ending = ending(fileName);
    if (byContent instanceof Judgement.Taken && RUN_BY_NAME.contains(ending)) {
      return new Judgement.Turned(Ground.SCRIPT);
    }
    return byContent instanceof Judgement.Taken && PAGE_BY_NAME.contains(ending)
        ? new Judgement.Turned(Ground.WEB_PAGE)
        : byContent;
  }

  private static Judgement byContent(byte[] bytes) {
    var start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (PROGRAMS.stream().anyMatch(start::startsWith) && !isPlainText(bytes)) {
      return new Judgement.Turned(Ground.EXECUTABLE);
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ofZip(bytes);
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return ofOldOffice(bytes);
    }
    var picture = ofPicture(start);
    return picture == null ? ofRest(start, bytes) : picture;
  }

  private static @Nullable Judgement ofPicture(String start) {
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return new Judgement.Taken(EvidenceFormat.PNG);
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return new Judgement.Taken(EvidenceFormat.JPEG);
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return new Judgement.Taken(EvidenceFormat.GIF);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return new Judgement.Taken(EvidenceFormat.WEBP);
    }
    if (start.startsWith("ftyp", 4)) {
      boolean still = start.startsWith("hei", 8) || start.startsWith("mif", 8);
      return new Judgement.Turned(
          still || start.startsWith("avif", 8) ? Ground.OTHER_PICTURE : Ground.MEDIA);
    }
    return null;
  }

  private static Judgement ofRest(String start, byte[] bytes) {
    if (isPlainText(bytes)) {
      return ofText(bytes);
    }
    int pdf = start.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PAGE.matcher(start.substring(0, pdf)).matches()
          ? new Judgement.Turned(Ground.WEB_PAGE)
          : new Judgement.Taken(EvidenceFormat.PDF);
    }
    if (begins(start, MEDIA) || start.startsWith("RIFF")) {
      return new Judgement.Turned(Ground.MEDIA);
    }
    if (begins(start, ARCHIVES)) {
      return new Judgement.Turned(Ground.ARCHIVE);
    }
    return new Judgement.Turned(
        begins(start, OTHER_PICTURES) ? Ground.OTHER_PICTURE : Ground.UNKNOWN);
  }

  private static boolean begins(String start, List<String> marks) {
    return marks.stream().anyMatch(start::startsWith);
  }

  private static Judgement ofText(byte[] bytes) {
    var text = PlainText.read(bytes);
    if (text.stripLeading().startsWith("%PDF-")) {
      return new Judgement.Taken(EvidenceFormat.PDF);
    }
    if (text.isBlank()) {
      return new Judgement.Turned(Ground.EMPTY);
    }
    var head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (SCRIPT.matcher(head).matches()) {
      return new Judgement.Turned(Ground.SCRIPT);
    }
    return PAGE.matcher(head).matches()
        ? new Judgement.Turned(Ground.WEB_PAGE)
        : new Judgement.Taken(EvidenceFormat.TEXT);
  }

  private static boolean isPlainText(byte[] bytes) {
    return PlainText.isText(bytes);
  }

  private static Judgement ofZip(byte[] bytes) {
    var names = ZipNames.of(bytes);
    if (names.isEmpty()) {
      return new Judgement.Turned(Ground.DAMAGED);
    }
    if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      return new Judgement.Turned(Ground.MACRO);
    }
    if (names.contains("META-INF/MANIFEST.MF") && names.stream().anyMatch(ContentJudge::isCode)) {
      return new Judgement.Turned(Ground.EXECUTABLE);
    }
    if (names.contains("[Content_Types].xml")) {
      return ofOffice(names);
    }
    if (names.contains("mimetype") && names.contains("content.xml")) {
      return ofOpenDocument(names, bytes);
    }
    return new Judgement.Turned(Ground.ARCHIVE);
  }

  private static boolean isCode(String name) {
    return name.endsWith(".class") || name.endsWith(".dex");
  }

  private static Judgement ofOffice(Set<String> names) {
    if (names.contains("word/document.xml")) {
      return new Judgement.Taken(EvidenceFormat.DOCX);
    }
    if (names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin")) {
      return new Judgement.Taken(EvidenceFormat.XLSX);
    }
    return names.contains("ppt/presentation.xml")
        ? new Judgement.Taken(EvidenceFormat.PPTX)
        : new Judgement.Turned(Ground.ARCHIVE);
  }

  private static Judgement ofOpenDocument(Set<String> names, byte[] bytes) {
    if (names.stream().anyMatch(name -> name.startsWith("Basic/") && name.endsWith(".xml"))) {
      return new Judgement.Turned(Ground.MACRO);
    }
    var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    for (var format : List.of(EvidenceFormat.ODT, EvidenceFormat.ODS, EvidenceFormat.ODP)) {
      if (start.contains(format.mediaType())) {
        return new Judgement.Taken(format);
      }
    }
    return new Judgement.Turned(Ground.UNKNOWN);
  }

  private static Judgement ofOldOffice(byte[] bytes) {
    var whole = new String(bytes, StandardCharsets.ISO_8859_1);
    for (var entry : OLE_TURNED.entrySet()) {
      if (whole.contains(wide(entry.getKey()))) {
        return new Judgement.Turned(entry.getValue());
      }
    }
    return OLE_TAKEN.stream().map(ContentJudge::wide).anyMatch(whole::contains)
        ? new Judgement.Taken(EvidenceFormat.OLD_OFFICE)
        : new Judgement.Turned(Ground.EXECUTABLE);
  }

  /// Names inside such files take two bytes a letter.
  private static String wide(String name) {
    return String.join("\0", name.split("")) + "\0";
  }

  private static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return fileName.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }
}
