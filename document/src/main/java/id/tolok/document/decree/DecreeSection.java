package id.tolok.document.decree;

import id.tolok.document.decree.line.TextLine;
import java.util.List;

/// The part of a document that belongs to one legal act.
///
/// @param cover lines before its head
/// @param lines head, body, annexes, up to the next head
/// @param head what its first line is
record DecreeSection(List<TextLine> cover, List<TextLine> lines, Head head) {

  /// How a section begins.
  enum Head {
    DECREE,
    /// The act itself is not in the file, only what was annexed to it.
    ANNEX,
    AGREEMENT,
    /// No head at all.
    NONE
  }

  int firstBlock() {
    return lines.isEmpty() ? 0 : lines.getFirst().block();
  }

  /// The act itself: up to its first annex.
  List<TextLine> body() {
    if (head == Head.ANNEX) {
      return List.of();
    }
    for (int index = 1; index < lines.size(); index++) {
      if (DecreeSections.isAnnex(lines, index)) {
        return lines.subList(0, index);
      }
    }
    return lines;
  }
}
