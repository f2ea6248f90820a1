package id.tolok.document.table.ordered;

import id.tolok.document.heading.Field;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private static final double BEGUN_EARLIER = 2;
  private static final double BLANK_WIDTH = TextWidth.of(" ");

  private final List<Slot> slots;
  private final List<Atom> atoms;
  private final AtomCues cues;
  private final double[] blankBefore;
  private final double[][] numberAlone;
  private final double[][] habitual;
  private ColumnWidths widths;

  private final double[][] best;
  private final int[][] from;
  private final boolean[][] newRow;

  /// First atom of the cell's part of the present line, on the best path into a state.
  private final int[][] portion;

  /// First atom of the present cell, on the best path into a state.
  private final int[][] opening;

  /// Planned values in the present cell, on the best path into a state.
  private final int[][] filled;

  private CellOrder(List<Slot> slots, List<Atom> atoms, AtomCues cues, ColumnWidths widths) {
    this.slots = slots;
    this.atoms = atoms;
    this.cues = cues;
    this.widths = widths;
    blankBefore = new double[slots.size() + 1];
    numberAlone = new double[slots.size()][slots.size()];
    for (int i = 0; i < slots.size(); i++) {
      blankBefore[i + 1] = blankBefore[i] + slots.get(i).blankCost();
      for (int next = i + 1; next < slots.size(); next++) {
        numberAlone[i][next] = numberAlone(i, next);
      }
    }
    habitual = new double[atoms.size()][slots.size()];
    best = new double[atoms.size()][slots.size()];
    from = new int[atoms.size()][slots.size()];
    newRow = new boolean[atoms.size()][slots.size()];
    portion = new int[atoms.size()][slots.size()];
    opening = new int[atoms.size()][slots.size()];
    filled = new int[atoms.size()][slots.size()];
  }

  /// Rows of cells, one for each slot, each a list of pieces.
  static List<List<List<Piece>>> solve(List<Slot> slots, List<Atom> atoms) {
    if (atoms.isEmpty()) {
      return List.of();
    }
    List<List<List<Piece>>> best = List.of();
    double bestScore = Double.NEGATIVE_INFINITY;
    var cues = AtomCues.of(slots, atoms);
    for (double share : FITTING) {
      var order = new CellOrder(slots, atoms, cues, ColumnWidths.before(slots, atoms, share));
      for (int round = 0; round < ROUNDS; round++) {
        var rows = order.rows();
        if (round == ROUNDS - 1 && order.score() > bestScore) {
          bestScore = order.score();
          best = rows;
        }
        order.learn(rows);
      }
    }
    return best;
  }

  private void learn(List<List<List<Piece>>> rows) {
    widths = ColumnWidths.of(slots, rows);
    var habits = Habits.of(slots, rows);
    for (int atom = 0; atom < atoms.size(); atom++) {
      var word = Flow.firstWord(atoms.get(atom).text());
      for (int slot = 0; slot < slots.size(); slot++) {
        habitual[atom][slot] = habits.begins(slot, word);
      }
    }
  }

  private List<List<List<Piece>>> rows() {
    for (int state = 0; state < slots.size(); state++) {
      best[0][state] = start(0, state) - blankBefore[state];
      newRow[0][state] = true;
      filled[0][state] = held(0, state);
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
    boolean sameLine = atoms.get(atom).cut() != Atom.Cut.LINE;
    int begun = portion[atom - 1][previous];
    double width = cues.rights()[atom - 1] - cues.lefts()[begun];
    double seam = SEAM * (cues.wordings()[atom] + (sameLine ? 0 : room(atom, previous, width)));
    double overflow = -OVERFLOW * widths.excess(previous, width);
    double leave = before - seam + leaving(atom, previous) + overflow;
    if (!slots.get(previous).isShort() && begun == atom - 1 && cues.marks()[begun]) {
      leave -= MARK_ALONE;
    }
    double rest = blankBefore[slots.size()] - blankBefore[previous + 1];
    for (int next = 0; next < slots.size(); next++) {
      double start = start(atom, next);
      if (next > previous) {
        double skipped =
            blankBefore[next] - blankBefore[previous + 1] + numberAlone[previous][next];
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
    filled[atom][next] = (stay ? filled[atom - 1][previous] : 0) + held(atom, next);
  }

  /// How many of a slot's columns an atom fills.
  private int held(int atom, int slot) {
    return slots.get(slot).field() == Field.UNIT ? 1 : cues.values()[atom];
  }

  /// What the room left at the end of a line tells of the next one belonging to it.
  private double room(int atom, int slot, double width) {
    double needed = width + BLANK_WIDTH + cues.words()[atom];
    double room = Flow.room(needed, widths.wrapped(slot));
    return slots.get(slot).isWordy() && room < 0 ? room / 2 : room;
  }

  private double start(int atom, int slot) {
    return cues.starts()[atom][slot] + habitual[atom][slot];
  }

  private double leaving(int atom, int slot) {
    if (atoms.get(atom).cut() == Atom.Cut.LINE) {
      return cues.cuts()[atom];
    }
    return cues.cuts()[atom] - (isBegunEarlier(atom, slot) ? BEGUN_EARLIER : 0);
  }

  /// Two cells share a printed line where the first of them has one line only.
  private boolean isBegunEarlier(int atom, int slot) {
    var opened = atoms.get(opening[atom - 1][slot]).piece().line();
    return opened != atoms.get(atom).piece().line();
  }

  private double staying(int atom, int slot) {
    double fits = cues.insides()[atom][slot];
    if (slots.get(slot).field() == Field.NUMBER) {
      fits -= 6;
    } else if (slots.get(slot).isShort() && filled[atom - 1][slot] >= slots.get(slot).columns()) {
      fits -= 4;
    }
    return switch (atoms.get(atom).cut()) {
      case LINE -> fits + paragraph(atom, slot);
      case KIND -> fits - (Cues.isBullet(atoms.get(atom).text()) ? 2 : 0);
      case GAP -> fits - 0.5;
      case CAPITAL -> fits;
    };
  }

  /// A cell may go on with a new paragraph: a bullet, a label, or the next item of a list.
  private double paragraph(int atom, int slot) {
    if (slots.get(slot).isWordy() && cues.paragraphs()[atom]) {
      return 1.5;
    }
    var opened = cues.items()[opening[atom - 1][slot]];
    return Cues.itemFollows(opened, cues.items()[atom]) ? 2.5 : 0;
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
