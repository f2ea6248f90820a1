package id.tolok.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Deals text out to the cells it most likely came from: the best path through a chain whose states
/// are the columns in the order of the headings.
///
/// Each atom either goes on in its cell, begins a later cell of the row, or begins a new row.
/// Wording, room left at the end of a line, blank lines and blank cells weigh each step. Column
/// widths are not known at first; they are measured on the first solution and used in the next.
final class CellOrder {

  private static final int ROUNDS = 4;

  /// Shares of the lines that may fit into the widest column, to begin with.
  private static final double[] FITTING = {0.6, 0.8, 0.95};

  private static final double NEW_ROW = 1;
  private static final double SEAM = 0.5;
  private static final double OVERFLOW = 16;
  private static final double MARK_ALONE = 6;
  private static final double UNMARKED_ROW = 3;
  private static final double NUMBER_WITHOUT_OBJECTIVE = 4.5;
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

  private final List<Slot> slots;
  private final List<Atom> atoms;
  private final double blankWeight;
  private final Openers openers;
  private final double[] blankBefore;
  private ColumnWidths widths;
  private Habits habits = Habits.NONE;

  private final double[][] best;
  private final int[][] from;
  private final boolean[][] newRow;

  /// First atom of the cell's part of the present line, on the best path into a state.
  private final int[][] portion;

  /// First atom of the present cell, on the best path into a state.
  private final int[][] opening;

  private CellOrder(List<Slot> slots, List<Atom> atoms, ColumnWidths widths) {
    this.slots = slots;
    this.atoms = atoms;
    this.widths = widths;
    this.openers = Openers.in(atoms);
    this.blankWeight = blankWeight(atoms);
    blankBefore = new double[slots.size() + 1];
    for (int i = 0; i < slots.size(); i++) {
      blankBefore[i + 1] = blankBefore[i] + slots.get(i).blankCost();
    }
    best = new double[atoms.size()][slots.size()];
    from = new int[atoms.size()][slots.size()];
    newRow = new boolean[atoms.size()][slots.size()];
    portion = new int[atoms.size()][slots.size()];
    opening = new int[atoms.size()][slots.size()];
  }

  /// Rows of cells, one for each slot, each a list of pieces.
  static List<List<List<Piece>>> solve(List<Slot> slots, List<Atom> atoms) {
    if (atoms.isEmpty()) {
      return List.of();
    }
    List<List<List<Piece>>> best = List.of();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (double share : FITTING) {
      var order = new CellOrder(slots, atoms, ColumnWidths.before(slots, atoms, share));
      for (int round = 0; round < ROUNDS; round++) {
        var rows = order.rows();
        if (round == ROUNDS - 1 && order.score() > bestScore) {
          bestScore = order.score();
          best = rows;
        }
        order.widths = ColumnWidths.of(slots, rows);
        order.habits = Habits.of(slots, rows);
      }
    }
    return best;
  }

  /// Blank lines say much where they are rare and little where every other line is blank.
  private static double blankWeight(List<Atom> atoms) {
    double lines = atoms.stream().filter(atom -> atom.cut() == Atom.Cut.LINE).count();
    double blanks = atoms.stream().filter(atom -> atom.blanks() > 0).count();
    return Math.clamp(0.3 + (0.5 - blanks / lines) * 3, 0.2, 1.5);
  }

  private List<List<List<Piece>>> rows() {
    for (int state = 0; state < slots.size(); state++) {
      best[0][state] = start(0, state) - blankBefore[state];
      newRow[0][state] = true;
      portion[0][state] = 0;
      opening[0][state] = 0;
    }
    for (int atom = 1; atom < atoms.size(); atom++) {
      Arrays.fill(best[atom], Double.NEGATIVE_INFINITY);
      for (int previous = 0; previous < slots.size(); previous++) {
        stepFrom(atom, previous);
      }
    }
    return trace();
  }

  private void stepFrom(int atom, int previous) {
    double before = best[atom - 1][previous];
    var last = atoms.get(atom - 1).piece();
    var begun = atoms.get(portion[atom - 1][previous]).piece();
    boolean sameLine = atoms.get(atom).cut() != Atom.Cut.LINE;
    var above = last.line().text().substring(begun.from(), last.to());
    double seam = SEAM * (sameLine ? inLine(above, atom) : seam(above, atom, previous));
    double overflow = -OVERFLOW * widths.excess(previous, above);
    double leave = before - seam + leaving(atom, previous) + overflow;
    if (!slots.get(previous).isShort() && Cues.isItemMark(above)) {
      leave -= MARK_ALONE;
    }
    double rest = blankBefore[slots.size()] - blankBefore[previous + 1];
    for (int next = 0; next < slots.size(); next++) {
      double start = start(atom, next);
      if (next > previous) {
        double skipped =
            blankBefore[next] - blankBefore[previous + 1] + numberAlone(previous, next);
        offer(atom, next, previous, leave + start - skipped, false, false);
      }
      double row = start - rest - blankBefore[next] - NEW_ROW - (start < 1 ? UNMARKED_ROW : 0);
      offer(atom, next, previous, leave + row, false, true);
    }
    double stay = before + seam + staying(atom, previous) + (sameLine ? 0 : overflow);
    offer(atom, previous, previous, stay, true, false);
  }

  /// A number belongs to the objective beside it, where the table has objectives.
  private double numberAlone(int previous, int next) {
    boolean skipsObjective =
        slots.get(previous).field() == Field.NUMBER
            && slots.subList(previous, next).stream().anyMatch(s -> s.field() == Field.OBJECTIVE);
    return skipsObjective ? NUMBER_WITHOUT_OBJECTIVE : 0;
  }

  private void offer(int atom, int next, int previous, double score, boolean stay, boolean row) {
    if (score <= best[atom][next]) {
      return;
    }
    best[atom][next] = score;
    from[atom][next] = previous;
    newRow[atom][next] = row;
    boolean sameLine = atoms.get(atom).cut() != Atom.Cut.LINE;
    portion[atom][next] = stay && sameLine ? portion[atom - 1][previous] : atom;
    opening[atom][next] = stay ? opening[atom - 1][previous] : atom;
  }

  /// Within a line only what holds two words together counts.
  private double inLine(String above, int atom) {
    var text = atoms.get(atom).text();
    return Character.isLowerCase(text.charAt(0)) && !Cues.isBullet(text)
        ? Math.max(0, Flow.wording(above, text))
        : 0;
  }

  private double seam(String above, int atom, int slot) {
    var below = atoms.get(atom).rest();
    if (slots.get(slot).isWordy()) {
      double room = Flow.room(above, below, widths.wrapped(slot));
      return Flow.wording(above, below) + (room < 0 ? room / 2 : room);
    }
    return Flow.joins(above, below, widths.wrapped(slot));
  }

  private double start(int atom, int slot) {
    var field = slots.get(slot).field();
    var text = atoms.get(atom).text();
    double score = Cues.start(field, slots.get(slot).isShort() ? text : atoms.get(atom).rest());
    if (Flow.isTail(atoms.get(atom).rest())) {
      score -= 4;
    }
    if (!slots.get(slot).isShort() && BARE_NUMBER.matcher(text).matches()) {
      score -= 3;
    }
    return score + habits.begins(slot, text) + Cues.inside(field, text);
  }

  private double leaving(int index, int slot) {
    var atom = atoms.get(index);
    double blank = atom.blanks() > 0 ? blankWeight : 0;
    return switch (atom.cut()) {
      case LINE -> blank;
      case KIND -> -0.3 - begunEarlier(index, slot);
      case GAP -> -0.5 - begunEarlier(index, slot);
      case CAPITAL -> openers.worth(atom) - begunEarlier(index, slot);
    };
  }

  /// Two cells share a printed line where the first of them has one line only.
  private double begunEarlier(int index, int slot) {
    var opened = atoms.get(opening[index - 1][slot]).piece().line();
    return opened == atoms.get(index).piece().line() ? 0 : 2;
  }

  private double staying(int index, int slot) {
    var atom = atoms.get(index);
    double fits = Cues.inside(slots.get(slot).field(), atom.text());
    if (slots.get(slot).field() == Field.NUMBER) {
      fits -= 6;
    } else if (slots.get(slot).isShort() && isFull(index, slot)) {
      fits -= 4;
    }
    return switch (atom.cut()) {
      case LINE -> fits + paragraph(index, slot);
      case KIND -> fits - (Cues.isBullet(atom.text()) ? 2 : 0);
      case GAP -> fits - 0.5;
      case CAPITAL -> fits;
    };
  }

  /// Whether a slot for figures has one for each of its columns already.
  private boolean isFull(int index, int slot) {
    int values = 0;
    for (int i = opening[index - 1][slot]; i < index; i++) {
      values += slots.get(slot).field() == Field.UNIT ? 1 : atoms.get(i).values();
    }
    return values >= slots.get(slot).columns();
  }

  /// A cell may go on with a new paragraph: a bullet, a label, or the next item of a list.
  private double paragraph(int index, int slot) {
    var text = atoms.get(index).rest();
    if (slots.get(slot).isWordy() && (Cues.isBullet(text) || Cues.isLabelled(text))) {
      return 1.5;
    }
    var opened = atoms.get(opening[index - 1][slot]).rest();
    return Cues.itemFollows(opened, text) ? 2.5 : 0;
  }

  private double score() {
    return ending(lastState());
  }

  /// The likelihood of a path that ends in this state, its remaining cells blank.
  private double ending(int state) {
    return best[atoms.size() - 1][state] - (blankBefore[slots.size()] - blankBefore[state + 1]);
  }

  private int lastState() {
    int state = 0;
    for (int i = 1; i < slots.size(); i++) {
      state = ending(i) > ending(state) ? i : state;
    }
    return state;
  }

  private List<List<List<Piece>>> trace() {
    int last = atoms.size() - 1;
    int state = lastState();
    var rows = new ArrayList<List<List<Piece>>>();
    var row = emptyRow();
    for (int atom = last; atom >= 0; ) {
      int begun = portion[atom][state];
      var end = atoms.get(atom).piece();
      row.get(state).addFirst(end.line().piece(atoms.get(begun).piece().from(), end.to()));
      boolean opens = opening[begun][state] == begun;
      if (opens && newRow[begun][state]) {
        rows.addFirst(row);
        row = emptyRow();
      }
      int previous = from[begun][state];
      atom = begun - 1;
      state = previous;
    }
    return rows;
  }

  private List<List<Piece>> emptyRow() {
    var row = new ArrayList<List<Piece>>(slots.size());
    for (int i = 0; i < slots.size(); i++) {
      row.add(new ArrayList<>());
    }
    return row;
  }
}
