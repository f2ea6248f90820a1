package id.tolok.document.table.ordered;

import id.tolok.document.table.head.HeadFinder;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The smallest part of a line that cannot be shared by two cells.
///
/// @param cut what speaks for a cell border in front of it
/// @param blanks blank lines before its line
/// @param pageBreak whether its line is the first on a page
record Atom(Piece piece, Cut cut, int blanks, boolean pageBreak) {

  /// What stands before an atom.
  enum Cut {
    /// It is the first of its line.
    LINE,
    /// A number, value, unit or bullet stands on one side.
    KIND,
    /// A gap of several blanks.
    GAP,
    /// Nothing but a capital letter that could begin a cell.
    CAPITAL
  }

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern VALUE_WORD = Pattern.compile("[<>≥≤]?\\d[\\d.,]*%?|%|[-–]");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[{∑Σ][\\p{Lu}∑Σ(].*|[∑Σ].*");
  private static final Pattern NUMBERING = Pattern.compile("\\d{1,2}[.)]");
  private static final Pattern NUMBER_WORD = Pattern.compile("\\d{1,3}[.)]*");

  static List<Atom> of(List<TextLine> lines, boolean pageBreakBefore) {
    var atoms = new ArrayList<Atom>();
    int blanks = 0;
    boolean pageBreak = pageBreakBefore;
    for (var line : lines) {
      pageBreak |= line.pageStart();
      if (line.isBlank() || HeadFinder.isNumbering(line.text())) {
        blanks++;
        continue;
      }
      addAtoms(line, blanks, pageBreak, atoms);
      blanks = 0;
      pageBreak = false;
    }
    return atoms;
  }

  String text() {
    return piece.text();
  }

  /// How many planned values this holds.
  int values() {
    return Cues.isValues(text()) ? text().split("(?<!^)\\s+(?![%a-z-])").length : 0;
  }

  /// The text from here to the end of the line.
  String rest() {
    return piece.line().text().substring(piece.from()).stripTrailing();
  }

  private static void addAtoms(TextLine line, int blanks, boolean pageBreak, List<Atom> atoms) {
    var matcher = WORD.matcher(line.text());
    int from = -1;
    int to = 0;
    var cut = Cut.LINE;
    String before = "";
    while (matcher.find()) {
      if (from < 0) {
        from = matcher.start();
      } else {
        var next =
            cut(before, matcher.group(), matcher.start() - to, line.text().substring(from, to));
        if (next != null) {
          atoms.add(new Atom(line.piece(from, to), cut, blanks, pageBreak));
          cut = next;
          from = matcher.start();
        }
      }
      before = matcher.group();
      to = matcher.end();
    }
    atoms.add(new Atom(line.piece(from, to), cut, blanks, pageBreak));
  }

  private static boolean isUnit(String word) {
    return (word.equals("%") || Character.isUpperCase(word.charAt(0))) && Cues.isUnit(word);
  }

  private static @org.jspecify.annotations.Nullable Cut cut(
      String before, String word, int gap, String atom) {
    boolean valueBefore = VALUE_WORD.matcher(before).matches();
    boolean value = VALUE_WORD.matcher(word).matches();
    if (gap > 2) {
      return Cut.GAP;
    }
    if (NUMBER_WORD.matcher(before).matches() && NUMBERING.matcher(word).matches()) {
      return Cut.KIND;
    }
    if (valueBefore && value) {
      return atom.equals("%") ? Cut.KIND : null;
    }
    if ((atom.equals("-") || Cues.isBullet(atom) && atom.length() == 1) && !value) {
      return null;
    }
    if (Cues.isBullet(word)
        || valueBefore != value
        || NUMBER_WORD.matcher(atom).matches()
        || (before.equals(atom) && isUnit(before))) {
      return Cut.KIND;
    }
    boolean capital =
        Character.isUpperCase(word.charAt(0)) || word.charAt(0) == '-' && word.length() > 1;
    return capital && !Flow.isOpen(before) && !Cues.belongTogether(before, word)
        ? Cut.CAPITAL
        : null;
  }
}
