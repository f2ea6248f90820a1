package id.tolok.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.intake.EditRequest.Wish;
import id.tolok.intake.draft.edit.Edit;
import id.tolok.intake.draft.edit.RefusedEdit;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people review one decree on a real database.
@ServerTest
class ReviewIT {

  @Autowired private Readings readings;
  @Autowired private Reviews reviews;
  @Autowired private People people;
  @Autowired private Places places;

  private Reviewers reviewers;
  private long agency;
  private Viewer siti;
  private Viewer budi;

  @BeforeEach
  void twoReviewers() {
    reviewers = new Reviewers(people, readings);
    agency = places.agency(places.regency("Kabupaten Reviu"), "Kecamatan Reviu");
    siti = reviewers.at(agency, Role.PLANNER);
    budi = reviewers.at(agency, Role.VERIFIER);
  }

  private Review opened() {
    var reading = reviewers.read(siti, agency, "sk.txt", Reviewers.sample("kecamatan-arunika"));
    assertThat(reading.phase()).isEqualTo(ReadingStatus.Phase.READ);
    return CurrentViewer.as(siti, () -> reviews.open(reading.id()));
  }

  private EditOutcome edit(Viewer viewer, Review seen, Edit edit) {
    return send(viewer, seen, new Wish.Make(edit), UUID.randomUUID());
  }

  private EditOutcome send(Viewer viewer, Review seen, Wish wish, UUID id) {
    return CurrentViewer.as(
        viewer, () -> reviews.edit(new EditRequest(seen.id(), id, seen.revision(), wish)));
  }

  private static Review saved(EditOutcome outcome) {
    assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
    return ((EditOutcome.Saved) outcome).review();
  }

  private static Edit unit(String value) {
    return new Edit.SetField("r1", "unit", value);
  }

  @Test
  void editsOfDifferentFieldsMerge() {
    var seen = opened();
    saved(edit(siti, seen, unit("indeks")));

    var both = saved(edit(budi, seen, new Edit.SetField("r1", "dataSource", "Laporan SKM")));

    assertThat(both.draft().findRow("r1").orElseThrow().cells())
        .extracting(cells -> cells.value("unit"), cells -> cells.value("dataSource"))
        .containsExactly("indeks", "Laporan SKM");
  }

  @Test
  void theSameFieldChangedByTwoIsAConflictWithBothValues() {
    var seen = opened();
    saved(edit(siti, seen, unit("indeks")));

    var outcome = edit(budi, seen, unit("nilai"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            EditOutcome.Conflict.class,
            conflict -> {
              assertThat(conflict.theirs()).isEqualTo("indeks");
              assertThat(conflict.mine()).isEqualTo("nilai");
              assertThat(conflict.by().name()).isEqualTo(siti.name());
              assertThat(saved(edit(budi, conflict.review(), unit("nilai"))).draft())
                  .extracting(draft -> draft.findRow("r1").orElseThrow().cells().value("unit"))
                  .isEqualTo("nilai");
            });
  }

  @Test
  void twoWhoWriteTheSameDoNotDisagree() {
    var seen = opened();
    saved(edit(siti, seen, unit("indeks")));

    assertThat(saved(edit(budi, seen, unit("indeks"))).revision()).isEqualTo(1);
  }

  @Test
  void aFieldOfARowSomebodyDeletedIsAConflict() {
    var seen = opened();
    saved(edit(siti, seen, new Edit.DeleteRow("r1")));

    assertThat(edit(budi, seen, unit("nilai")))
        .isInstanceOfSatisfying(
            EditOutcome.Conflict.class, conflict -> assertThat(conflict.gone()).isTrue());
  }

  @Test
  void aRequestSentAgainIsKeptOnce() {
    var seen = opened();
    var id = UUID.randomUUID();
    var add = new Wish.Make(new Edit.AddRow("p1", null, "Jumlah pos ronda"));
    saved(send(siti, seen, add, id));

    var again = saved(send(siti, seen, add, id));

    assertThat(again.revision()).isEqualTo(1);
    assertThat(again.draft().rows()).hasSize(seen.draft().rows().size() + 1);
  }

  @Test
  void everyPersonUndoesTheirOwnEdits() {
    var seen = opened();
    saved(edit(siti, seen, unit("indeks")));
    saved(edit(budi, seen, new Edit.SetField("r2", "unit", "angka")));

    var undone = saved(send(siti, seen, new Wish.Undo(), UUID.randomUUID()));

    assertThat(undone.draft().findRow("r1").orElseThrow().cells().value("unit"))
        .isEqualTo(seen.draft().findRow("r1").orElseThrow().cells().value("unit"));
    assertThat(undone.draft().findRow("r2").orElseThrow().cells().value("unit")).isEqualTo("angka");
    assertThat(undone.canRedo()).isTrue();
    var redone = saved(send(siti, seen, new Wish.Redo(), UUID.randomUUID()));
    assertThat(redone.draft().findRow("r1").orElseThrow().cells().value("unit"))
        .isEqualTo("indeks");
  }

  @Test
  void oneClickTakesASuggestionAndTheFindingGoes() {
    var seen = opened();
    var finding =
        seen.findings().stream()
            .filter(found -> !found.suggestions().isEmpty())
            .findFirst()
            .orElseThrow();

    var taken = saved(send(siti, seen, new Wish.Take(finding.key(), 0), UUID.randomUUID()));

    assertThat(taken.findings()).extracting(DraftFinding::key).doesNotContain(finding.key());
    assertThat(send(siti, taken, new Wish.Take(finding.key(), 0), UUID.randomUUID()))
        .isInstanceOfSatisfying(
            EditOutcome.Refused.class,
            refused -> assertThat(refused.why().reason()).isEqualTo(RefusedEdit.FINDING_GONE));
  }

  @Test
  void acceptingMakesTheReviewReadOnly() {
    var review = opened();

    var accepted = accept(siti, review, "Pertama kali");

    assertThat(accepted).isInstanceOf(AcceptOutcome.Accepted.class);
    assertThat(edit(siti, review, unit("nilai"))).isInstanceOf(EditOutcome.Closed.class);
    assertThat(accept(siti, review, "Sekali lagi"))
        .isInstanceOf(AcceptOutcome.AlreadyAccepted.class);
  }

  @Test
  void whatOthersChangedIsSeenBeforeItIsAccepted() {
    var seen = opened();
    saved(edit(budi, seen, unit("nilai")));

    assertThat(accept(siti, seen, "Diterima")).isInstanceOf(AcceptOutcome.Conflict.class);
  }

  @Test
  void anOlderDecreeNeedsAWord() {
    accept(siti, opened(), "Yang berlaku");
    var reading = reviewers.read(siti, agency, "lama.txt", Reviewers.sample("kecamatan-bayuraya"));
    var older = CurrentViewer.as(siti, () -> reviews.open(reading.id()));

    var request =
        new AcceptRequest(
            older.id(), LocalDate.of(2020, 1, 1), "Menyusul", older.revision(), java.util.Set.of());

    assertThat(CurrentViewer.as(siti, () -> reviews.accept(request)))
        .isInstanceOfSatisfying(
            AcceptOutcome.NeedsConfirmation.class,
            asked ->
                assertThat(asked.concerns())
                    .extracting(Concern::kind)
                    .contains(Concern.Kind.NEWER_VERSION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0226-01-01", "1999-12-31", "9999-12-31"})
  void aDayFarOffNeedsAWord(LocalDate day) {
    var review = opened();

    var request =
        new AcceptRequest(review.id(), day, "Salah ketik", review.revision(), java.util.Set.of());

    assertThat(CurrentViewer.as(siti, () -> reviews.accept(request)))
        .isInstanceOfSatisfying(
            AcceptOutcome.NeedsConfirmation.class,
            asked ->
                assertThat(asked.concerns())
                    .extracting(Concern::kind)
                    .contains(Concern.Kind.FAR_DAY));
  }

  @Test
  void anAcceptedDecreeIsCorrectedByAnAmendment() {
    var review = opened();
    saved(edit(siti, review, unit("indeks")));
    accept(siti, CurrentViewer.as(siti, () -> reviews.review(review.id())), "Pertama");

    var again = CurrentViewer.as(siti, () -> reviews.correctAgain(review.id())).orElseThrow();
    var correction = CurrentViewer.as(siti, () -> reviews.review(again));

    assertThat(correction.amends()).isPresent();
    assertThat(correction.draft().findRow("r1").orElseThrow().cells().cell("unit"))
        .satisfies(cell -> assertThat(cell.value()).isEqualTo("indeks"))
        .satisfies(cell -> assertThat(cell.isChanged()).isFalse());
  }

  @Test
  void aDiscardedReviewComesBack() {
    var review = opened();
    saved(edit(siti, review, unit("indeks")));

    CurrentViewer.as(siti, () -> reviews.discard(review.id(), "Salah berkas"));
    assertThat(edit(siti, review, unit("nilai"))).isInstanceOf(EditOutcome.Closed.class);
    CurrentViewer.as(siti, () -> reviews.reopen(review.id()));

    assertThat(
            CurrentViewer.as(siti, () -> reviews.review(review.id()))
                .draft()
                .findRow("r1")
                .orElseThrow()
                .cells()
                .value("unit"))
        .isEqualTo("indeks");
  }

  @Test
  void anotherAgencySeesNothing() {
    var review = opened();
    long other = places.agency(places.regency("Kabupaten Lain"), "Kecamatan Lain");
    var stranger = reviewers.at(other, Role.PLANNER);

    assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> reviews.review(review.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> edit(stranger, review, unit("nilai"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> readings.status(review.readingId())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aVerifierCorrectsButDoesNotAccept() {
    var review = opened();

    assertThatThrownBy(() -> accept(budi, review, "Saya terima")).isInstanceOf(Refused.class);
  }

  private AcceptOutcome accept(Viewer viewer, Review review, String reason) {
    var request =
        new AcceptRequest(
            review.id(),
            LocalDate.of(2025, 1, 2),
            reason,
            review.revision(),
            EnumSet.allOf(Concern.Kind.class));
    return CurrentViewer.as(viewer, () -> reviews.accept(request));
  }

  @Test
  void historyTellsEveryStep() {
    var seen = opened();
    saved(edit(siti, seen, unit("indeks")));
    saved(send(siti, seen, new Wish.Undo(), UUID.randomUUID()));

    assertThat(CurrentViewer.as(siti, () -> reviews.history(seen.id())))
        .extracting(entry -> entry.step().getClass().getSimpleName())
        .isEqualTo(List.of("Made", "Undone"));
  }
}
