package id.tolok.document.table.ordered;

import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// With which words the cells of each column begin, learned from a first reading of the table: the
/// same office, the same kind of report, the same opening of a reason come back row after row.
record Habits(List<Map<String, Double>> shares) {

  private static final double WORTH = 2;
  private static final int ENOUGH = 3;

  static Habits of(List<Slot> slots, List<List<List<Piece>>> rows) {
    var shares = new ArrayList<Map<String, Double>>();
    for (int slot = 0; slot < slots.size(); slot++) {
      var counts = new HashMap<String, Double>();
      double cells = 0;
      for (var row : rows) {
        if (!row.get(slot).isEmpty()) {
          counts.merge(Flow.firstWord(row.get(slot).getFirst().text()), 1.0, Double::sum);
          cells++;
        }
      }
      double all = cells;
      counts.values().removeIf(count -> count < ENOUGH);
      counts.replaceAll((word, count) -> count / all);
      shares.add(counts);
    }
    return new Habits(shares);
  }

  /// What it speaks for a column that a cell would begin with this word, 0 or more.
  double begins(int slot, String text) {
    return shares.isEmpty() ? 0 : WORTH * shares.get(slot).getOrDefault(Flow.firstWord(text), 0.0);
  }
}
