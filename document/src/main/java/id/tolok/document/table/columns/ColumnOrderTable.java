package id.tolok.document.table.columns;

import id.tolok.document.heading.Field;
import id.tolok.document.table.head.Grids;
import id.tolok.document.table.head.ScatteredHead;
import id.tolok.document.table.head.TableHead;
import id.tolok.document.table.line.Piece;
import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recovers a table whose columns were printed one after the other: deals the text out to the
/// columns, then cuts every column into the same number of cells.
public final class ColumnOrderTable {

  private static final int MOST_ROWS = 200;
  private static final double FORCED = 15;

  private final TableHead head;
  private final List<ColumnText> texts = new ArrayList<>();

  private ColumnOrderTable(TableHead head) {
    this.head = head;
    for (var field : head.fields()) {
      texts.add(new ColumnText(field));
    }
  }

  public static Block.Grid read(ScatteredHead scattered) {
    var table = new ColumnOrderTable(scattered.head());
    int place = 0;
    for (var group : scattered.groups()) {
      for (var line : ColumnLabels.label(scattered.head().fields(), group)) {
        table.texts.get(line.column()).add(line, place++);
      }
    }
    return table.grid();
  }

  private Block.Grid grid() {
    texts.forEach(ColumnText::measure);
    int rows = rowCount();
    var cells = new ArrayList<List<List<Piece>>>();
    for (int row = 0; row < rows; row++) {
      var blank = new ArrayList<List<Piece>>();
      texts.forEach(text -> blank.add(new ArrayList<>()));
      cells.add(blank);
    }
    int indicator = head.fields().indexOf(Field.INDICATOR);
    var indicators = texts.get(indicator).cut(rows);
    for (int column = 0; column < texts.size(); column++) {
      var text = texts.get(column);
      var parts = text.cutsInto(rows) ? text.cut(rows) : text.naturally();
      var places = parts.size() == rows ? null : places(text, parts, indicators, rows);
      for (int i = 0; i < parts.size(); i++) {
        int row = places == null ? i : places[i];
        cells.get(row).get(column).addAll(parts.get(i).pieces());
      }
    }
    return withoutEmptyTarget(cells);
  }

  /// `TARGET` over years has no text of its own.
  private Block.Grid withoutEmptyTarget(List<List<List<Piece>>> cells) {
    var columns = new ArrayList<>(head.columns());
    boolean periods = columns.stream().anyMatch(TableHead.Column::hasPeriod);
    for (int i = columns.size() - 1; i >= 0; i--) {
      var column = columns.get(i);
      if (periods && column.isFigures() && !column.hasPeriod() && texts.get(i).lines() == 0) {
        columns.remove(i);
        for (var row : cells) {
          row.remove(i);
        }
      }
    }
    var reduced = new TableHead(columns, head.from(), head.to(), false);
    return Grids.grid(reduced, cells, Block.Origin.ORDER);
  }

  /// The number of rows that suits all columns best.
  private int rowCount() {
    int best = 1;
    double bestScore = Double.NEGATIVE_INFINITY;
    int most = Math.clamp(texts.stream().mapToInt(ColumnText::lines).max().orElse(1), 1, MOST_ROWS);
    for (int rows = 1; rows <= most; rows++) {
      double score = 0;
      for (var text : texts) {
        if (text.isFull()) {
          double fit = Math.max(text.score(rows) - text.naturalScore(), -FORCED);
          score += text.isIndicator() ? 2 * fit : fit;
        }
      }
      if (score > bestScore) {
        bestScore = score;
        best = rows;
      }
    }
    return best;
  }

  /// Rows for cells that are fewer than the rows: each begins with the indicator printed after it,
  /// or, where all of them stand before the indicators, with the one whose words are most alike.
  private static int[] places(
      ColumnText text, List<ColumnText.Part> parts, List<ColumnText.Part> indicators, int rows) {
    var places = new int[parts.size()];
    boolean between =
        !indicators.isEmpty()
            && parts.size() > 1
            && parts.getLast().place() > indicators.getFirst().place();
    for (int i = 0; i < parts.size(); i++) {
      int floor = i == 0 ? 0 : Math.min(rows - 1, places[i - 1] + 1);
      int ceiling = Math.max(floor, rows - (parts.size() - i));
      places[i] = floor;
      if (i == 0 || !text.mayspan()) {
        continue;
      }
      places[i] =
          between
              ? after(parts.get(i).place(), indicators, floor, ceiling)
              : alike(parts, i, indicators, floor, ceiling);
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.min(places[i], rows - 1);
    }
    return places;
  }

  private static int after(int place, List<ColumnText.Part> indicators, int floor, int ceiling) {
    for (int row = floor; row <= ceiling && row < indicators.size(); row++) {
      if (indicators.get(row).place() > place) {
        return row;
      }
    }
    return ceiling;
  }

  private static int alike(
      List<ColumnText.Part> parts, int part, List<ColumnText.Part> indicators, int floor, int to) {
    int best = floor;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = floor; row <= to && row < indicators.size(); row++) {
      double even = (double) part * indicators.size() / parts.size();
      double score =
          shared(parts.get(part), indicators.get(row))
              - shared(parts.get(part - 1), indicators.get(row))
              - Math.abs(row - even) * 0.3;
      if (score > most) {
        most = score;
        best = row;
      }
    }
    return best;
  }

  private static double shared(ColumnText.Part one, ColumnText.Part other) {
    var words = words(one);
    words.retainAll(words(other));
    return words.size();
  }

  private static Set<String> words(ColumnText.Part part) {
    var words = new HashSet<String>();
    part.pieces().stream()
        .sorted(Comparator.comparingInt(Piece::length))
        .forEach(piece -> {
          for (var word : piece.text().toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (word.length() > 3) {
              words.add(word);
            }
          }
        });
    return words;
  }
}
