package id.tolok.measurement.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.measurement.FigureBatches.Undo;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.testing.ServerTest;
import org.junit.jupiter.api.Test;

/// A batch is taken back whole, as long as nobody built on it.
@ServerTest
class BatchUndoIT extends BatchOffice {

  @Test
  void takenBackBatchLeavesWhatWasBefore() {
    written(row(SERVICES, NOW, "12"));
    written(row(SERVICES, NOW, "13"), row(POSTS, NOW, "4"));
    assertThat(undone()).isEqualTo("done");
    assertThat(figures())
        .isEqualTo("jumlah pelayanan 12 DRAFT v3, jumlah pos kamling null DRAFT v2");
    assertThat(history()).isEqualTo("v1 12, v2 13, v3 12");
    assertThat(undone()).as("once more").isEqualTo("already");
  }

  @Test
  void batchOfWhichOneFigureWasHandedInStays() {
    written(row(SERVICES, NOW, "12"), row(POSTS, NOW, "4"));
    handIn();
    assertThat(undone()).isEqualTo("stopped [jumlah pelayanan, 2026-Q4: sudah diajukan]");
    assertThat(figures()).contains("jumlah pos kamling 4 DRAFT v1");
  }

  @Test
  void batchOfWhichOneFigureWasChangedSinceStays() {
    written(row(SERVICES, NOW, "12"), row(POSTS, NOW, "4"));
    written(row(POSTS, NOW, "5"));
    long first =
        CurrentViewer.as(
                planner,
                () -> batches.batches(office.agencyId(), java.util.OptionalLong.empty(), 10))
            .getLast()
            .id();
    assertThat(CurrentViewer.as(planner, () -> batches.undo(first)))
        .isInstanceOfSatisfying(
            Undo.Stopped.class,
            stopped ->
                assertThat(stopped.reasons())
                    .containsExactly(
                        "jumlah pos kamling, 2026-Q4: sudah diubah lagi setelah kiriman ini"));
  }

  @Test
  void takenBackRowsMayComeAgain() {
    written(row(SERVICES, NOW, "12"));
    undone();
    assertThat(written(row(SERVICES, NOW, "12"))).isEqualTo("kept 1 of 1");
  }

  @Test
  void batchOfAnotherOfficeDoesNotExist() {
    written(row(SERVICES, NOW, "12"));
    long id =
        CurrentViewer.as(
                planner,
                () -> batches.batches(office.agencyId(), java.util.OptionalLong.empty(), 1))
            .getFirst()
            .id();
    var other = MeasuredOffice.of(places, making, catalogues);
    var stranger = other.viewer(people.at(other.agencyId(), Role.PLANNER));
    assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> batches.undo(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> batches.batch(id)))
        .isInstanceOf(NotFound.class);
  }

  private String undone() {
    return CurrentViewer.as(
        planner,
        () -> {
          var last =
              batches.batches(office.agencyId(), java.util.OptionalLong.empty(), 1).getFirst();
          return switch (batches.undo(last.id())) {
            case Undo.Done _ -> "done";
            case Undo.Already _ -> "already";
            case Undo.Stopped(var batch, var reasons) -> "stopped " + reasons;
          };
        });
  }
}
