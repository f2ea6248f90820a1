package id.tolok.document.text;

import id.tolok.document.text.archive.OfficeArchive;
import id.tolok.document.text.html.HtmlReader;
import id.tolok.document.text.line.TextDecoder;
import id.tolok.document.text.pdf.PdfReader;
import id.tolok.document.text.plain.PlainTextReader;
import id.tolok.document.text.sheet.CsvReader;
import id.tolok.document.text.sheet.WorkbookReader;
import id.tolok.document.text.word.WordReader;
import java.time.Duration;

/// Opens a file by what it contains, not by what its name claims.
///
/// Never throws on what a person gave: a file that cannot be opened gives no blocks and a finding
/// that says why. {@link OpenLimits} are kept whatever the file holds.
public final class DocumentOpener {

  private static final String UNOPENED = "tidak dibuka";

  private DocumentOpener() {}

  public static OpenedDocument open(String fileName, byte[] bytes) {
    return open(fileName, bytes, OpenLimits.TIME);
  }

  /// Opens within another time than usual.
  static OpenedDocument open(String fileName, byte[] bytes, Duration time) {
    var opening = new Opening(time);
    if (bytes.length == 0) {
      opening.remark(OpenFindingCode.FILE_EMPTY);
      return opening.finished(UNOPENED);
    }
    if (bytes.length > OpenLimits.FILE_BYTES) {
      opening.remark(
          OpenFindingCode.FILE_TOO_LARGE, Integer.toString(OpenLimits.FILE_BYTES / 1024 / 1024));
      return opening.finished(UNOPENED);
    }
    var format = read(fileName, bytes, opening);
    FileKind.promised(fileName)
        .filter(promise -> !promise.equals(format) && !format.equals(UNOPENED))
        .ifPresent(promise -> opening.remark(OpenFindingCode.NAME_DISAGREES, promise, format));
    if (opening.findings().isEmpty() && opening.isWordless()) {
      opening.remark(OpenFindingCode.NO_TEXT);
    }
    return opening.finished(format);
  }

  private static String read(String fileName, byte[] bytes, Opening opening) {
    return switch (FileKind.of(bytes)) {
      case ARCHIVE -> archive(bytes, opening);
      case PDF -> PdfReader.read(bytes, opening) ? "PDF" : UNOPENED;
      case COMPOUND -> compound(bytes, opening);
      case RICH_TEXT -> unsupported("RTF", "Word atau LibreOffice", "DOCX", opening);
      case PICTURE -> unsupported("gambar", "pemindai atau Word", "PDF", opening);
      case TEXT -> text(fileName, bytes, opening);
    };
  }

  private static String archive(byte[] bytes, Opening opening) {
    if (OfficeArchive.isEncrypted(bytes)) {
      opening.remark(OpenFindingCode.FILE_ENCRYPTED);
      return UNOPENED;
    }
    var archive = OfficeArchive.open(bytes, opening.deadline());
    if (archive.state() == OfficeArchive.State.TOO_LARGE) {
      opening.remark(
          OpenFindingCode.ARCHIVE_TOO_LARGE,
          OpenLimits.UNPACKED_BYTES / 1024 / 1024
              + " MB atau "
              + OpenLimits.UNPACKED_RATIO
              + " kali");
      return UNOPENED;
    }
    var format = office(archive, opening);
    if (archive.state() == OfficeArchive.State.DAMAGED) {
      var code =
          opening.isEmpty() ? OpenFindingCode.FILE_DAMAGED : OpenFindingCode.FILE_PARTLY_DAMAGED;
      opening.remark(code, opening.isEmpty() ? "" : format);
    }
    return opening.isEmpty() ? UNOPENED : format;
  }

  private static String office(OfficeArchive archive, Opening opening) {
    if (WordReader.isWord(archive)) {
      WordReader.read(archive, opening);
      return "DOCX";
    }
    if (WorkbookReader.isWorkbook(archive)) {
      WorkbookReader.read(archive, opening);
      return "XLSX";
    }
    if (archive.has("content.xml")) {
      return unsupported("OpenDocument (ODT/ODS)", "LibreOffice", "DOCX atau XLSX", opening);
    }
    if (archive.state() == OfficeArchive.State.WHOLE) {
      return unsupported("arsip ZIP", "pengelola arsip", "berkas satu per satu", opening);
    }
    return UNOPENED;
  }

  private static String compound(byte[] bytes, Opening opening) {
    var content = FileKind.compound(bytes);
    if (content.equals("encrypted")) {
      opening.remark(OpenFindingCode.FILE_ENCRYPTED);
      return UNOPENED;
    }
    var target = content.equals("XLS") ? "XLSX" : "DOCX";
    return unsupported(content + " (format lama)", "Office atau LibreOffice", target, opening);
  }

  private static String unsupported(String format, String program, String target, Opening opening) {
    opening.remark(OpenFindingCode.FORMAT_UNSUPPORTED, format, program, target);
    return UNOPENED;
  }

  private static String text(String fileName, byte[] bytes, Opening opening) {
    var text = TextDecoder.decode(bytes, opening);
    if (!TextDecoder.isText(text)) {
      opening.remark(OpenFindingCode.FORMAT_UNKNOWN);
      return UNOPENED;
    }
    if (HtmlReader.isPage(text) && HtmlReader.isReadable(text)) {
      HtmlReader.readPage(text, opening);
      return "HTML";
    }
    var separator = CsvReader.separator(fileName, text);
    if (separator.isPresent()) {
      CsvReader.read(text, separator.get(), opening);
      return "CSV";
    }
    PlainTextReader.read(text, opening);
    return "teks";
  }
}
