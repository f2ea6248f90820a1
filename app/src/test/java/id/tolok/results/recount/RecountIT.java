package id.tolok.results.recount;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.tolok.results.Recount;
import id.tolok.results.RecountReport;
import id.tolok.results.RecountReport.Kind;
import id.tolok.results.Scorecards;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each test sees its own agency alone.
@ServerTest
class RecountIT {

  @Autowired private Places places;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private BackdatedWork work;
  @Autowired private Measurements measurements;
  @Autowired private Scorecards scorecards;
  @Autowired private EvidenceRule evidence;
  @Autowired private Recount recount;
  @Autowired private JdbcClient jdbc;

  private ApprovedOffice office;

  @BeforeEach
  void aYearOfWork() {
    office = new ApprovedOffice(MeasuredOffice.of(places, making, catalogues), work, measurements);
    asProgram(() -> evidence.waive(office.id()));
    office.enter(
        """
        jumlah pos kamling aktif 2025-Q1 17
        jumlah pos kamling 2025-Q1 20
        jumlah pelayanan 2025-Q1 22
        jumlah pelayanan 2025-Q2 21
        """);
    String first =
        """
        jumlah pos kamling aktif 2025-Q1
        jumlah pos kamling 2025-Q1
        jumlah pelayanan 2025-Q1
        """;
    office.move(Step.SUBMIT, first, null);
    office.move(Step.RETURN, "jumlah pelayanan 2025-Q1", "angka tidak sama dengan bukti");
    office.enter("jumlah pelayanan 2025-Q1 23");
    office.move(Step.SUBMIT, "jumlah pelayanan 2025-Q1", null);
    office.move(Step.VERIFY, first, null);
    office.move(Step.APPROVE, first, null);
    office.move(Step.REOPEN, "jumlah pos kamling 2025-Q1", "pos baru dibangun");
    office.enter("jumlah pos kamling 2025-Q1 21");
  }

  @Test
  void figuresThatWentTheirWayAreClean() {
    RecountReport report = seeing(recount::check);

    assertThat(report.differences()).isEmpty();
    assertThat(report.figureCount()).isEqualTo(4);
    assertThat(report.resultCount()).isEqualTo(2 * 24 * 3);
    assertThat(report.snapshotCount()).isEqualTo(1);
  }

  @Test
  void figureChangedBehindTheBackIsNamedWithBothValues() {
    seeing(() -> scorecards.of(office.id(), 2025, Basis.APPROVED));
    tamper("update measurement.figure set amount = 99 where agency_id = :agency and slot = 14");

    RecountReport report = seeing(recount::check);

    assertThat(report.differences())
        .filteredOn(difference -> difference.kind() == Kind.FIGURE)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.subject()).isEqualTo("jumlah pelayanan");
          assertThat(difference.period()).isEqualTo("2025-Q2");
          assertThat(difference.kept()).contains("\"amount\": 99");
          assertThat(difference.recounted()).contains("\"amount\": 21");
        });
  }

  @Test
  void columnsReadFromAFigureChangedBehindTheBackDifferInFigureAndResult() {
    tamper("update measurement.figure set amount = 99 where agency_id = :agency and slot = 14");

    RecountReport report = seeing(recount::check);

    assertThat(report.differences())
        .extracting(each -> each.kind() + " " + each.subject() + " " + each.period())
        .contains(
            "COLUMN jumlah pelayanan 2025-Q2 ENTERED", "RESULT Jumlah pelayanan 2025 Q2 ENTERED")
        .doesNotContain("COLUMN jumlah pelayanan 2025-Q2 APPROVED");
  }

  @Test
  void mendingMakesFiguresWhatTheirHistoryMakesThemAndSaysSo() {
    tamper(
        """
        update measurement.figure set amount = 99, approved_amount = 98, state = 'APPROVED'
        where agency_id = :agency
        """);

    RecountReport mended = seeing(recount::mend);

    assertThat(mended.mended()).hasSize(4);
    assertThat(mended.differences()).isEmpty();
    assertThat(seeing(recount::check).isClean()).isTrue();
    assertThat(seeing(() -> measurements.figures(office.id(), 2025)))
        .extracting(
            figure -> figure.amount() + " " + figure.approvedAmount() + " " + figure.state())
        .containsExactlyInAnyOrder(
            "17 17 APPROVED", "21 20 DRAFT", "23 23 APPROVED", "21 null DRAFT");
  }

  @Test
  void figureThatIsGoneIsMadeAnew() {
    tamper("delete from measurement.figure where agency_id = :agency and slot = 14");

    assertThat(seeing(recount::check).differences())
        .anyMatch(each -> each.kind() == Kind.FIGURE && each.kept() == null);
    assertThat(seeing(recount::mend).isClean()).isTrue();
  }

  @Test
  void lostEventIsSaidAndCannotBeMended() {
    tamper(
        """
        delete from measurement.figure_event
        where agency_id = :agency and kind = 'RETURNED'
        """);

    assertThat(seeing(recount::check).isClean()).isFalse();
    assertThat(seeing(recount::mend).isClean()).isFalse();
  }

  private void tamper(String sql) {
    seeing(() -> jdbc.sql(sql).param("agency", office.id()).update());
  }

  private <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.of(Set.of(office.id())), work);
  }

  private static void asProgram(Runnable work) {
    CurrentViewer.asProgram(() -> {
      work.run();
      return true;
    });
  }
}
