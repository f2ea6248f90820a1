package id.tolok.document.text.html;

import id.tolok.document.text.line.JoinedLines;
import id.tolok.kernel.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Where the nodes of a parsed page stand in its source.
///
/// @param offset where the parsed part starts in the source
record HtmlPlaces(JoinedLines source, int offset) {

  SourceSpan of(Node node) {
    var range = node.sourceRange();
    if (!range.isTracked()) {
      return source.span(offset, offset);
    }
    int start = range.startPos();
    int end = range.endPos();
    if (node instanceof Element element && element.endSourceRange().isTracked()) {
      end = Math.max(end, element.endSourceRange().endPos());
    }
    int last = source.text().length();
    return source.trimmedSpan(
        Math.min(offset + start, last), Math.min(offset + Math.max(start, end), last));
  }
}
