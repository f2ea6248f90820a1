package id.tolok.results.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.results.ApprovedOffice;
import id.tolok.results.Basis;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshot.Purpose;
import id.tolok.results.Snapshots;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SnapshotsIT {

  private static final String FIRST_QUARTER =
      """
      jumlah pos kamling aktif 2025-Q1
      jumlah pos kamling 2025-Q1
      jumlah pelayanan 2025-Q1
      """;

  @Autowired private Places places;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private BackdatedWork work;
  @Autowired private Measurements measurements;
  @Autowired private EvidenceRule evidence;
  @Autowired private Snapshots snapshots;
  @Autowired private JdbcClient jdbc;

  private ApprovedOffice office;

  @BeforeEach
  void office() {
    var measured = MeasuredOffice.of(places, making, catalogues);
    measured.withFractions(jdbc, "jumlah pelayanan");
    office = new ApprovedOffice(measured, work, measurements);
    asProgram(() -> evidence.waive(office.id()));
    office.enter(
        """
        jumlah pos kamling aktif 2025-Q1 17
        jumlah pos kamling 2025-Q1 20
        jumlah pelayanan 2025-Q1 22.50
        """);
  }

  @Test
  void sameResultsHaveTheSameHashAndAreKeptOnce() {
    Snapshot first = print(Stretch.quarter(1));
    Snapshot again = print(Stretch.quarter(1));

    assertThat(again).isEqualTo(first);
    assertThat(first.hash()).matches("[0-9a-f]{64}");
    assertThat(seeing(() -> snapshots.find(first.hash()))).contains(first);
  }

  @Test
  void anotherFigureGivesAnotherHashAndTheNextVersion() {
    Snapshot first = print(Stretch.quarter(1));
    office.enter("jumlah pelayanan 2025-Q1 23");
    Snapshot second = print(Stretch.quarter(1));

    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(second.version()).isEqualTo(2);
    assertThat(seeing(() -> snapshots.find(first.hash()))).contains(first);
  }

  @Test
  void figuresOfALaterQuarterLeaveAnEarlierOneAsItWas() {
    Snapshot first = print(Stretch.quarter(1));
    office.enter("jumlah pelayanan 2025-Q2 9");

    assertThat(print(Stretch.quarter(1))).isEqualTo(first);
  }

  @Test
  void snapshotComputesItsOwnResultsAgain() {
    Snapshot snapshot = print(Stretch.quarter(1));

    assertThat(SnapshotContent.differences(snapshot)).isEmpty();
    var card = SnapshotContent.scorecard(snapshot);
    assertThat(card.plan().indicators())
        .extracting(each -> card.scored(each.id(), Stretch.quarter(1)).achievement().toString())
        .hasSize(2)
        .allMatch(text -> text.contains("percent="));
  }

  @Test
  void contentThatWasChangedIsFoundByHashAndByResult() {
    Snapshot snapshot = print(Stretch.quarter(1));
    String forged = snapshot.content().replace("\"17\"", "\"19\"");

    var found = SnapshotContent.differences(with(snapshot, forged));

    assertThat(found).containsKey("hash");
    assertThat(found.keySet()).anyMatch(place -> place.endsWith(" Q1"));
    assertThat(found.keySet()).anyMatch(place -> place.endsWith(" SD1"));
  }

  @Test
  void approvalFreezesTheQuarterOnceNothingWaits() {
    office.move(Step.SUBMIT, FIRST_QUARTER, null);
    office.move(Step.VERIFY, FIRST_QUARTER, null);
    office.move(Step.APPROVE, "jumlah pelayanan 2025-Q1", null);
    assertThat(frozen()).isEmpty();

    office.move(Step.APPROVE, "jumlah pos kamling aktif 2025-Q1\njumlah pos kamling 2025-Q1", null);
    assertThat(frozen()).containsExactly("Q1 APPROVED APPROVED v1");
  }

  @Test
  void reopenedQuarterIsFrozenAnewWithTheNextVersion() {
    office.approve(FIRST_QUARTER);
    office.move(Step.REOPEN, "jumlah pelayanan 2025-Q1", "angka keliru");
    office.enter("jumlah pelayanan 2025-Q1 24");
    office.approve("jumlah pelayanan 2025-Q1");

    assertThat(frozen()).containsExactly("Q1 APPROVED APPROVED v2", "Q1 APPROVED APPROVED v1");
  }

  @Test
  void snapshotCannotBeChangedOrRemoved() {
    Snapshot snapshot = print(Stretch.quarter(1));

    for (String attempt :
        List.of(
            "update results.snapshot set content = '{}' where snapshot_id = :id",
            "delete from results.snapshot where snapshot_id = :id")) {
      assertThatThrownBy(() -> seeing(() -> jdbc.sql(attempt).param("id", snapshot.id()).update()))
          .rootCause()
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void snapshotOfAnotherAgencyIsNotThere() {
    Snapshot snapshot = print(Stretch.quarter(1));
    long neighbour = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");

    assertThat(Scope.within(Scope.of(Set.of(neighbour)), () -> snapshots.find(snapshot.hash())))
        .isEmpty();
  }

  private Snapshot print(Stretch stretch) {
    return seeing(
        () -> snapshots.freeze(office.id(), 2025, stretch, Basis.ENTERED, Purpose.PRINTED));
  }

  private List<String> frozen() {
    return seeing(() -> snapshots.ofYear(office.id(), 2025)).stream()
        .map(each ->
            "%s %s %s v%d"
                .formatted(
                    StretchCode.of(each.stretch()), each.basis(), each.purpose(), each.version()))
        .toList();
  }

  private static <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return CurrentViewer.asProgram(work);
  }

  private static Snapshot with(Snapshot snapshot, String content) {
    return new Snapshot(
        snapshot.id(),
        snapshot.hash(),
        snapshot.agencyId(),
        snapshot.year(),
        snapshot.stretch(),
        snapshot.basis(),
        snapshot.version(),
        snapshot.purpose(),
        snapshot.engine(),
        snapshot.takenAt(),
        snapshot.accountId(),
        snapshot.name(),
        content);
  }

  private static void asProgram(Runnable work) {
    CurrentViewer.asProgram(() -> {
      work.run();
      return true;
    });
  }
}
