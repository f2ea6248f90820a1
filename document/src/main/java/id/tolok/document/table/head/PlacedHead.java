package id.tolok.document.table.head;

import id.tolok.document.heading.Field;
import id.tolok.document.heading.Headings;
import id.tolok.document.table.head.TableHead.Column;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a head whose headings stand above their columns: what lies above each other belongs
/// together.
final class PlacedHead {

  /// What it costs when two headings do not stand clear of each other.
  private static final double MIXED = 1.2;

  private PlacedHead() {}

  static Optional<TableHead> read(HeadFinder.Run run) {
    Optional<TableHead> best = Optional.empty();
    double bestScore = 0;
    for (int start = run.from(); start < run.to(); start++) {
      var line = run.lines().get(start);
      if (line.isBlank()) {
        continue;
      }
      var head = readFrom(run.from(start));
      double score = head.map(PlacedHead::score).orElse(0.0);
      if (score > bestScore) {
        best = head;
        bestScore = score;
      }
      if (line.stretches().size() > 1) {
        break;
      }
    }
    return best;
  }

  private static double score(TableHead head) {
    double sum = 0;
    for (int i = 0; i < head.columns().size(); i++) {
      var column = head.columns().get(i);
      boolean apart = i == 0 || column.left() >= head.columns().get(i - 1).right();
      sum += column.field() == Field.OTHER ? 0 : column.heading().score();
      sum -= apart ? 0 : MIXED;
    }
    return sum;
  }

  private static Optional<TableHead> readFrom(HeadFinder.Run run) {
    var rows = new ArrayList<List<Piece>>();
    for (int i = run.from(); i < run.to(); i++) {
      var line = run.lines().get(i);
      if (!line.isBlank() && !HeadFinder.isNumbering(line.text())) {
        rows.add(line.stretches());
      }
    }
    if (rows.stream().noneMatch(row -> row.size() > 1)) {
      return Optional.empty();
    }
    var columns = new ArrayList<Column>();
    int unknown = 0;
    var stacks = stacks(rows);
    for (var stack : stacks) {
      var found = columns(stack, run);
      if (found.isEmpty()) {
        unknown++;
      }
      columns.addAll(found);
    }
    var head = new TableHead(withoutParents(columns), run.from(), run.to(), true);
    boolean sideBySide = stacks.size() - unknown > head.columns().size() / 2;
    return sideBySide
            && head.isIndicatorTable()
            && head.columns().size() > 2
            && unknown * 3 <= columns.size()
        ? Optional.of(head)
        : Optional.empty();
  }

  private static List<Column> columns(List<Piece> stack, HeadFinder.Run run) {
    var text = String.join(" ", stack.stream().map(Piece::text).toList());
    var whole = Headings.match(text.replaceAll("(?<=\\p{L})- (?=\\p{L})", ""));
    return whole.isPresent()
        ? List.of(new Column(whole.get(), stack))
        : OrderedHead.split(stack, run.known());
  }

  /// Pieces that lie above each other, left to right. A piece above several others is a heading of
  /// headings and left out.
  private static List<List<Piece>> stacks(List<List<Piece>> rows) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < rows.size(); i++) {
      for (var piece : rows.get(i)) {
        if (!spansSeveral(piece, rows.subList(i + 1, rows.size()))) {
          pieces.add(piece);
        }
      }
    }
    pieces.sort(Comparator.comparingInt(Piece::from));
    var stacks = new ArrayList<List<Piece>>();
    int right = -1;
    for (var piece : pieces) {
      if (piece.from() >= right) {
        stacks.add(new ArrayList<>());
      }
      stacks.getLast().add(piece);
      right = Math.max(right, piece.to());
    }
    var order = new java.util.IdentityHashMap<TextLine, Integer>();
    for (var row : rows) {
      order.put(row.getFirst().line(), order.size());
    }
    stacks.forEach(stack ->
        stack.sort(
            Comparator.comparingInt((Piece piece) -> order.get(piece.line()))
                .thenComparingInt(Piece::from)));
    return stacks;
  }

  private static boolean spansSeveral(Piece piece, List<List<Piece>> below) {
    return below.stream()
        .anyMatch(
            row -> row.stream().filter(p -> p.overlaps(piece.from(), piece.to())).count() > 1);
  }

  /// `TARGET` between two years belongs to both of them.
  private static List<Column> withoutParents(List<Column> columns) {
    boolean periods = columns.stream().anyMatch(c -> c.hasPeriod() && c.field() == Field.TARGET);
    return columns.stream()
        .filter(c -> !(periods && c.field() == Field.TARGET && !c.hasPeriod()))
        .toList();
  }
}
