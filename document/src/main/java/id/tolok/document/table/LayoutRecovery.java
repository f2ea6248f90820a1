package id.tolok.document.table;

import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Finds tables among plain lines and puts grids in their place; everything else passes unchanged.
///
/// A table begins with headings of an indicator table. Where they stand side by side the columns
/// are taken from the positions of the words; where only the order of the words is left, from
/// wording and line lengths.
public final class LayoutRecovery {

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

  private static void recoverRun(List<Block.Line> run, List<Block> result) {
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
      result.add(head.get().placed() ? PlacedTable.read(body) : OrderedTable.read(body));
      i = Math.max(body.to(), i + 1);
    }
  }
}
