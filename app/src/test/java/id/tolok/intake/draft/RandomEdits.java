package id.tolok.intake.draft;

import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Two people who edit a draft without a plan, the same way for the same seed.
public final class RandomEdits {

  private static final List<String> FIELDS =
      List.of(
          "unit", "formulaText", "expression", "indicator", "objective", "targets.2025", "note");
  private static final List<String> TEXTS =
      List.of(
          "%",
          "Jumlah pos ronda dibagi jumlah seluruh pos ronda dikali 100%",
          "[jumlah warga] / [jumlah penduduk] * 100",
          "Persentase pos ronda yang aktif",
          "",
          "85,5 %");

  private final Random random;

  public RandomEdits(long seed) {
    random = new Random(seed);
  }

  /// A log with so many entries more, undone and redone ones included.
  public EditLog more(EditLog start, int count) {
    var log = start;
    for (int done = 0; done < count; done++) {
      long account = 1 + random.nextInt(2);
      var stamp =
          new Stamp(log.revision() + 1, account, "Orang " + account, Instant.ofEpochSecond(done));
      if (log.append(new LogEntry(stamp, step(log, account)))
          instanceof EditLog.Outcome.Added(var longer)) {
        log = longer;
      }
    }
    return log;
  }

  private LogEntry.Step step(EditLog log, long account) {
    int kind = random.nextInt(10);
    if (kind == 0 && log.undoable(account).isPresent()) {
      return new LogEntry.Step.Undone(log.undoable(account).getAsInt());
    }
    if (kind == 1 && log.redoable(account).isPresent()) {
      return new LogEntry.Step.Redone(log.redoable(account).getAsInt());
    }
    return new LogEntry.Step.Made(edit(log.draft()));
  }

  Edit edit(Draft draft) {
    var row = any(rowIds(draft));
    var position = any(draft.positions().stream().map(DraftPosition::id).toList());
    return switch (random.nextInt(12)) {
      case 0 -> new Edit.AddRow(position, null, "Jumlah laporan " + random.nextInt(100));
      case 1 -> new Edit.DeleteRow(row);
      case 2 -> new Edit.MergeRows(row, List.of(any(rowIds(draft))));
      case 3 -> new Edit.SplitRow(row, "indicator", 1 + random.nextInt(30));
      case 4 -> new Edit.MoveRow(row, position, any(rowIds(draft)));
      case 5 -> new Edit.AddPosition("Kepala Seksi " + random.nextInt(9), "d1", position);
      case 6 -> new Edit.DeletePosition(position, Edit.WithRows.KEEP);
      case 7 -> new Edit.SetField("d1", "number", "050/" + random.nextInt(99));
      default -> new Edit.SetField(row, any(FIELDS), any(TEXTS));
    };
  }

  private static List<String> rowIds(Draft draft) {
    var ids = new ArrayList<>(draft.rows().stream().map(DraftRow::id).toList());
    ids.add("r0");
    return ids;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
