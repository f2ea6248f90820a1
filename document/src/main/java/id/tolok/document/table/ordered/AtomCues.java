package id.tolok.document.table.ordered;

import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.List;
import java.util.regex.Pattern;

/// What is known of each atom whatever cell it falls into, measured once for all readings of a
/// table.
///
/// @param starts for each atom and slot, what speaks for a cell of the slot beginning with it
/// @param insides for each atom and slot, what speaks for it standing anywhere in such a cell
/// @param wordings how strongly each atom goes on from the one before
/// @param cuts what a cell border in front of each atom is worth
/// @param lefts where each atom begins in its line, as {@link TextWidth} measures
/// @param rights where it ends
/// @param words how wide its first word is
/// @param values how many planned values it holds
/// @param paragraphs whether it begins with a bullet or a label
/// @param marks whether it is the mark of a list and nothing else
/// @param items the mark of a list it begins with, empty when none
record AtomCues(
    double[][] starts,
    double[][] insides,
    double[] wordings,
    double[] cuts,
    double[] lefts,
    double[] rights,
    double[] words,
    int[] values,
    boolean[] paragraphs,
    boolean[] marks,
    String[] items) {

  private static final double TAIL = 4;
  private static final double NUMBER_IN_WORDS = 3;
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

  static AtomCues of(List<Slot> slots, List<Atom> atoms) {
    int count = atoms.size();
    var cues =
        new AtomCues(
            new double[count][slots.size()],
            new double[count][slots.size()],
            new double[count],
            new double[count],
            new double[count],
            new double[count],
            new double[count],
            new int[count],
            new boolean[count],
            new boolean[count],
            new String[count]);
    var openers = Openers.in(atoms);
    double blank = blankWeight(atoms);
    for (int i = 0; i < count; i++) {
      cues.fill(i, slots, atoms);
      var atom = atoms.get(i);
      cues.cuts[i] =
          switch (atom.cut()) {
            case LINE -> atom.blanks() > 0 ? blank : 0;
            case KIND -> -0.3;
            case GAP -> -0.5;
            case CAPITAL -> openers.worth(atom);
          };
    }
    return cues;
  }

  private void fill(int index, List<Slot> slots, List<Atom> atoms) {
    var atom = atoms.get(index);
    var text = atom.text();
    var rest = atom.rest();
    boolean tail = Flow.isTail(rest);
    boolean number = BARE_NUMBER.matcher(text).matches();
    for (int slot = 0; slot < slots.size(); slot++) {
      var field = slots.get(slot).field();
      boolean isShort = slots.get(slot).isShort();
      insides[index][slot] = Cues.inside(field, text);
      starts[index][slot] =
          Cues.start(field, isShort ? text : rest)
              + insides[index][slot]
              - (tail ? TAIL : 0)
              - (number && !isShort ? NUMBER_IN_WORDS : 0);
    }
    var line = atom.piece().line().text();
    lefts[index] = TextWidth.of(line.substring(0, atom.piece().from()));
    rights[index] = lefts[index] + TextWidth.of(text);
    words[index] = TextWidth.of(Flow.firstWord(rest));
    values[index] = atom.values();
    paragraphs[index] = Cues.isBullet(text) || Cues.isLabelled(rest);
    marks[index] = Cues.isItemMark(text);
    items[index] = Cues.item(rest);
    wordings[index] = index == 0 ? 0 : wording(atoms.get(index - 1), atom);
  }

  /// Within a line only what holds two words together counts.
  private static double wording(Atom before, Atom atom) {
    var above = before.piece().line().text().substring(0, before.piece().to()).stripLeading();
    if (atom.cut() == Atom.Cut.LINE) {
      return Flow.wording(above, atom.rest());
    }
    var text = atom.text();
    return Character.isLowerCase(text.charAt(0)) ? Math.max(0, Flow.wording(above, text)) : 0;
  }

  /// Blank lines say much where they are rare and little where every other line is blank.
  private static double blankWeight(List<Atom> atoms) {
    double lines = atoms.stream().filter(atom -> atom.cut() == Atom.Cut.LINE).count();
    double blanks = atoms.stream().filter(atom -> atom.blanks() > 0).count();
    return Math.clamp(0.3 + (0.5 - blanks / lines) * 3, 0.2, 1.5);
  }
}
