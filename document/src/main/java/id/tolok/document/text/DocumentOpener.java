package id.tolok.document.text;

import id.tolok.document.text.plain.HtmlReader;
import id.tolok.document.text.plain.PlainTextReader;
import id.tolok.document.text.plain.TextDecoder;

/// Opens a file by what it contains, not by what its name claims.
///
/// Never throws on what a person gave: a file that cannot be opened gives no blocks and a finding
/// that says why. {@link OpenLimits} are kept whatever the file holds.
public final class DocumentOpener {

  private DocumentOpener() {}

  public static OpenedDocument open(String fileName, byte[] bytes) {
    var opening = new Opening(Deadline.after(OpenLimits.TIME));
    if (bytes.length == 0) {
      opening.remark(OpenFindingCode.FILE_EMPTY);
      return opening.finished("kosong");
    }
    if (bytes.length > OpenLimits.FILE_BYTES) {
      opening.remark(
          OpenFindingCode.FILE_TOO_LARGE, Integer.toString(OpenLimits.FILE_BYTES / 1024 / 1024));
      return opening.finished("tidak dibuka");
    }
    return text(bytes, opening);
  }

  private static OpenedDocument text(byte[] bytes, Opening opening) {
    var text = TextDecoder.decode(bytes, opening);
    if (!TextDecoder.isText(text)) {
      opening.remark(OpenFindingCode.FORMAT_UNKNOWN);
      return opening.finished("tidak dikenal");
    }
    if (HtmlReader.isPage(text)) {
      HtmlReader.readPage(text, opening);
      return opening.finished("HTML");
    }
    PlainTextReader.read(text, opening);
    return opening.finished("teks");
  }
}
