package id.tolok.document.table;

import id.tolok.document.table.columns.ColumnOrderTable;
import id.tolok.document.table.head.HeadFinder;
import id.tolok.document.table.head.ScatteredHead;
import id.tolok.document.table.head.TableBody;
import id.tolok.document.table.line.BulletLines;
import id.tolok.document.table.line.TextLine;
import id.tolok.document.table.ordered.OrderedTable;
import id.tolok.document.table.placed.PlacedTable;
import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Finds tables among plain lines and puts grids in their place; everything else passes unchanged.
///
/// A table begins with headings of an indicator table. Where they stand side by side the columns
/// are taken from the positions of the words; where only the order of the words is left, from
/// wording and line lengths.
public final class LayoutRecovery {

  /// A grid of this {@link CellFit} needs no second reading.
  private static final double WELL = 0.7;

  private static final double CLEARLY = 0.15;

  /// A longer table is not read a second time.
  private static final int MOST_LINES_TWICE = 3000;

  private LayoutRecovery() {}

  public static List<Block> recover(List<Block> blocks) {
    var result = new ArrayList<Block>();
    var run = new ArrayList<Block.Line>();
    for (var block : blocks) {
      switch (block) {
        case Block.Line line -> run.add(line);
        case Block.Grid grid -> {
          recoverRun(run, result);
          run.clear();
          result.add(grid);
        }
      }
    }
    recoverRun(run, result);
    return List.copyOf(result);
  }

  private static void recoverRun(List<Block.Line> printed, List<Block> result) {
    var run = BulletLines.settled(printed);
    var lines = TextLine.of(run);
    var heads = new HeadFinder(lines);
    int i = 0;
    while (i < lines.size()) {
      var scattered = ScatteredHead.at(i, lines, heads);
      if (scattered.isPresent()) {
        result.add(ColumnOrderTable.read(scattered.get()));
        scattered.get().others().forEach(other -> result.add(run.get(other)));
        i = scattered.get().to();
        continue;
      }
      var head = heads.at(i);
      if (head.isEmpty()) {
        result.add(run.get(i++));
        continue;
      }
      var body = TableBody.below(head.get(), lines, heads);
      if (body.isEmpty()) {
        result.add(run.get(i++));
        continue;
      }
      result.addAll(run.subList(i, head.get().from()));
      result.add(grid(body));
      i = Math.max(body.to(), i + 1);
    }
  }

  private static Block.Grid grid(TableBody body) {
    if (body.head().placed()) {
      return PlacedTable.read(body);
    }
    var ordered = OrderedTable.read(body);
    var fields = body.head().fields();
    double fit = CellFit.of(fields, ordered);
    if (fit > WELL || body.lineCount() > MOST_LINES_TWICE) {
      return ordered;
    }
    var byColumns = ColumnOrderTable.read(ScatteredHead.together(body));
    return byColumns.rows().getFirst().cells().size() == fields.size()
            && CellFit.of(fields, byColumns) > fit + CLEARLY
        ? byColumns
        : ordered;
  }
}
