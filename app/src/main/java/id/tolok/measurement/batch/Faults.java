package id.tolok.measurement.batch;

import id.tolok.measurement.FigureBatches.Fault;
import id.tolok.measurement.FigureBatches.Plan;
import id.tolok.measurement.FigureBatches.Row;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;

/// Collects what stands against rows. Only the first are put in words; all are counted.
final class Faults {

  private final Words words;
  private final List<Fault> shown = new ArrayList<>();
  private int count;

  Faults(Words words) {
    this.words = words;
  }

  /// @param code stable; its words are `measurement.batch.CODE`
  void add(Row row, String column, String code, Object... values) {
    if (count++ < Plan.FAULTS_SHOWN) {
      shown.add(
          new Fault(row.place(), column, code, words.get("measurement.batch." + code, values)));
    }
  }

  /// One whose words are ready.
  void addReady(Row row, String column, String code, String message) {
    if (count++ < Plan.FAULTS_SHOWN) {
      shown.add(new Fault(row.place(), column, code, message));
    }
  }

  List<Fault> shown() {
    return shown;
  }

  int count() {
    return count;
  }
}
