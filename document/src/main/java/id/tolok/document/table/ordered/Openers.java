package id.tolok.document.table.ordered;

import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which words begin cells in the middle of a line, learned from the words before them: the same
/// word after ever different words is a beginning, after ever the same word a continuation.
final class Openers {

  private static final double USUAL = -3.3;
  private static final double KNOWN_BEGINNING = -1.5;
  private static final double VARIED = 1.5;
  private static final double REPEATED = -1;
  private static final int ENOUGH = 3;

  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  private Openers() {}

  static Openers in(List<Atom> atoms) {
    var openers = new Openers();
    for (var atom : atoms) {
      if (atom.cut() == Atom.Cut.CAPITAL || atom.cut() == Atom.Cut.GAP) {
        var word = Flow.firstWord(atom.text());
        var previous = wordBefore(atom);
        openers.before.computeIfAbsent(word, key -> new HashSet<>()).add(previous);
        openers.pairs.merge(previous + " " + word, 1, Integer::sum);
      }
    }
    return openers;
  }

  /// What a cut in front of an atom is worth.
  double worth(Atom atom) {
    var word = Flow.firstWord(atom.text());
    boolean known = Cues.startsCell(atom.rest());
    double worth = known ? KNOWN_BEGINNING : USUAL;
    if (before.getOrDefault(word, Set.of()).size() >= ENOUGH) {
      return worth + VARIED;
    }
    boolean repeated = pairs.getOrDefault(wordBefore(atom) + " " + word, 0) > 1;
    return !known && repeated ? worth + REPEATED : worth;
  }

  private static String wordBefore(Atom atom) {
    var text = atom.piece().line().text().substring(0, atom.piece().from()).stripTrailing();
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
