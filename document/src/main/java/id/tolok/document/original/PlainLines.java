package id.tolok.document.original;

import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.line.SourceLines;
import id.tolok.document.text.line.TextDecoder;
import java.util.List;

/// The lines of a text file as they stand there, running heads and page numbers included.
final class PlainLines {

  private PlainLines() {}

  static List<Original.Line> of(byte[] bytes) {
    var opening = new Opening(OpenLimits.TIME);
    return SourceLines.of(TextDecoder.decode(bytes, opening), opening).stream()
        .map(line -> new Original.Line(line.number(), line.column(), line.text(), line.page()))
        .toList();
  }
}
