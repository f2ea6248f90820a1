package id.tolok.intake.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.RandomEdits;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.TestCatalogue;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every review, whatever people do to it. Each case names its seed.
class EditLogTest {

  private static final int EDITS = 120;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static EditLog untouched() {
    return EditLog.of(Draft.of(TestCatalogue.read("kecamatan-arunika")), List.of());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFoldOfAllEntriesIsTheDraftThatGrewOneByOne(long seed) {
    var log = new RandomEdits(seed).more(untouched(), EDITS);

    assertThat(EditLog.of(log.base(), log.entries()).draft()).isEqualTo(log.draft());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLogThatIsReadOnFromWhereItWasIsTheWholeLog(long seed) {
    var log = new RandomEdits(seed).more(untouched(), EDITS);
    int half = log.entries().size() / 2;

    var start = EditLog.of(log.base(), log.entries().subList(0, half));

    assertThat(start.extended(log.entries().subList(half, log.entries().size())).draft())
        .isEqualTo(log.draft());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoingEverythingGivesWhatWasRead(long seed) {
    var log = new RandomEdits(seed).more(untouched(), EDITS);

    while (!log.standing().isEmpty()) {
      var last = log.standing().getLast().by();
      var stamp = new Stamp(log.revision() + 1, last.accountId(), last.name(), last.at());
      var undone = log.append(new LogEntry(stamp, new LogEntry.Step.Undone(last.revision())));
      assertThat(undone).isInstanceOf(EditLog.Outcome.Added.class);
      log = ((EditLog.Outcome.Added) undone).log();
    }

    assertThat(log.draft()).isEqualTo(log.base());
    assertThat(log.draft().catalogue()).isEqualTo(TestCatalogue.read("kecamatan-arunika"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noRowIsLostUnlessSomebodyDeletesOrMergesIt(long seed) {
    var log = new RandomEdits(seed).more(untouched(), EDITS);

    var gone = new HashSet<String>();
    var came = new HashSet<String>();
    for (var standing : log.standing()) {
      switch (standing.edit()) {
        case Edit.DeleteRow(var row) -> gone.add(row);
        case Edit.MergeRows merge -> gone.addAll(merge.others());
        case Edit.AddRow _, Edit.SplitRow _ -> came.add("r~" + standing.by().revision());
        default -> {}
      }
    }
    Set<String> expected = new HashSet<>(ids(log.base()));
    expected.addAll(came);
    expected.removeAll(gone);
    assertThat(new HashSet<>(ids(log.draft()))).isEqualTo(expected);
    assertThat(ids(log.draft())).doesNotHaveDuplicates();
  }

  private static List<String> ids(Draft draft) {
    return draft.rows().stream().map(DraftRow::id).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.tolok.intake.draft.TestCatalogue#names")
  void aDraftNobodyTouchedIsTheCatalogueItWasMadeOf(String sample) {
    var catalogue = TestCatalogue.read(sample);

    assertThat(Draft.of(catalogue).catalogue()).isEqualTo(catalogue);
  }

  @Test
  void undoMayNotTakeTheGroundFromUnderAnothersEdit() {
    var log = made(untouched(), 1, new Edit.AddRow("p1", null, "Jumlah pos ronda"));
    log = made(log, 2, new Edit.SetField("r~1", "unit", "pos"));

    var undo =
        log.append(
            new LogEntry(new Stamp(3, 1L, "Siti", Instant.EPOCH), new LogEntry.Step.Undone(1)));

    assertThat(undo)
        .isEqualTo(
            new EditLog.Outcome.Refused(
                new Applied.Refused(RefusedEdit.LATER_EDITS_REST_ON_IT, "r~1", "unit")));
  }

  @Test
  void redoIsOverOnceThePersonEditsAgain() {
    var log = made(untouched(), 1, new Edit.SetField("r1", "unit", "angka"));
    log = added(log, 1, new LogEntry.Step.Undone(1));
    assertThat(log.redoable(1L)).hasValue(1);

    log = made(log, 1, new Edit.SetField("r2", "unit", "angka"));

    assertThat(log.redoable(1L)).isEmpty();
  }

  private static EditLog made(EditLog log, long account, Edit edit) {
    return added(log, account, new LogEntry.Step.Made(edit));
  }

  private static EditLog added(EditLog log, long account, LogEntry.Step step) {
    var stamp = new Stamp(log.revision() + 1, account, "Orang " + account, Instant.EPOCH);
    return ((EditLog.Outcome.Added) log.append(new LogEntry(stamp, step))).log();
  }
}
