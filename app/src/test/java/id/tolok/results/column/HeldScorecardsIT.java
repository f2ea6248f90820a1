package id.tolok.results.column;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.formula.Value;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.ApprovedOffice;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class HeldScorecardsIT {

  private static final String SERVICES = "jumlah pelayanan 2025-Q1";

  @Autowired private Places places;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private BackdatedWork work;
  @Autowired private Measurements measurements;
  @Autowired private EvidenceRule evidence;
  @Autowired private Scorecards scorecards;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private ApprovedOffice office;

  @BeforeEach
  void office() {
    office = new ApprovedOffice(MeasuredOffice.of(places, making, catalogues), work, measurements);
    CurrentViewer.asProgram(() -> {
      evidence.waive(office.id());
      return office;
    });
    office.enter(SERVICES + " 22");
  }

  @Test
  void whatDidNotChangeIsTheSameScorecard() {
    assertThat(card(Basis.ENTERED)).isSameAs(card(Basis.ENTERED));
  }

  @Test
  void readerAfterTheCommitSeesTheNewResult() {
    assertThat(services(Basis.ENTERED)).isEqualTo("22");
    office.enter(SERVICES + " 23");
    assertThat(services(Basis.ENTERED)).isEqualTo("23");
    office.enter(SERVICES + " -");
    assertThat(services(Basis.ENTERED)).isEqualTo("none");
  }

  @Test
  void changeOfFiguresLeavesThePlanAsItWas() {
    var before = card(Basis.ENTERED);
    office.enter(SERVICES + " 23");

    assertThat(card(Basis.ENTERED).card().plan()).isSameAs(before.card().plan());
    assertThat(card(Basis.ENTERED).stamp()).isGreaterThan(before.stamp());
  }

  @Test
  void figureThatIsGoneIsNoLongerHeld() {
    office.enter("jumlah pelayanan 2025-Q2 30");
    assertThat(services(Basis.ENTERED)).isEqualTo("22");
    CurrentViewer.asProgram(() ->
        transaction.execute(_ -> {
          stamps.raiseFigures(office.id(), 2025);
          jdbc.sql(
                  "update measurement.figure set amount = 31 where agency_id = :agency and slot ="
                      + " 14")
              .param("agency", office.id())
              .update();
          return jdbc.sql("delete from measurement.figure where agency_id = :agency and slot = 13")
              .param("agency", office.id())
              .update();
        }));

    assertThat(services(Basis.ENTERED)).isEqualTo("none");
  }

  @Test
  void newDecreeChangesThePlanOfTheYearItMeasures() {
    assertThat(card(Basis.ENTERED).targets()).hasSize(2);
    CurrentViewer.asProgram(() ->
        making.make(
            TestDecree.of(
                    """
                    Kasi | Jumlah pelayanan | [jumlah pelayanan] * 2
                    """)
                .acceptedFor(office.id(), "2025-06-01")));

    assertThat(card(Basis.ENTERED).targets()).hasSize(1);
    assertThat(services(Basis.ENTERED)).isEqualTo("44");
  }

  @Test
  void otherYearsDoNotDisturbWhatComesBeforeThem() {
    var before = card(Basis.ENTERED);
    office.enter("jumlah pelayanan 2026-Q1 5");

    assertThat(card(Basis.ENTERED)).isSameAs(before);
  }

  @Test
  void figureCountsByHowFarItHasCome() {
    assertThat(services(Basis.SUBMITTED)).isEqualTo("none");
    office.move(Step.SUBMIT, SERVICES, null);
    assertThat(services(Basis.SUBMITTED)).isEqualTo("22");
    assertThat(services(Basis.APPROVED)).isEqualTo("none");
    office.move(Step.VERIFY, SERVICES, null).move(Step.APPROVE, SERVICES, null);
    assertThat(services(Basis.APPROVED)).isEqualTo("22");
  }

  @Test
  void correctionOnItsWayCountsForTheOfficeAlone() {
    office.approve(SERVICES);
    office.move(Step.REOPEN, SERVICES, "ada yang terlewat");
    office.enter(SERVICES + " 24");

    assertThat(services(Basis.ENTERED)).isEqualTo("24");
    assertThat(services(Basis.SUBMITTED)).isEqualTo("22");
    assertThat(services(Basis.APPROVED)).isEqualTo("22");
  }

  @Test
  void whatATransactionTakesBackIsSeenByNobodyElse() {
    var before = card(Basis.ENTERED);
    CurrentViewer.asProgram(() ->
        transaction.execute(status -> {
          stamps.raiseFigures(office.id(), 2025);
          jdbc.sql("update measurement.figure set amount = 99 where agency_id = :agency")
              .param("agency", office.id())
              .update();
          assertThat(services(Basis.ENTERED)).isEqualTo("99");
          status.setRollbackOnly();
          return status;
        }));

    assertThat(card(Basis.ENTERED)).isSameAs(before);
    office.enter(SERVICES + " 25");
    assertThat(services(Basis.ENTERED)).isEqualTo("25");
  }

  @Test
  void agencyOutsideOfTheScopeHasNothingAlsoWhereItIsHeld() {
    card(Basis.ENTERED);
    long neighbour = places.agency(places.regency("Nusa Samping"), "Kecamatan Samping");
    var seen =
        Scope.within(
            Scope.of(Set.of(neighbour)), () -> scorecards.of(office.id(), 2025, Basis.ENTERED));

    assertThat(seen.targets()).isEmpty();
    assertThat(seen.card().plan().indicators()).isEmpty();
  }

  @Test
  void severalAgenciesComeEachWithTheirOwn() {
    var other =
        new ApprovedOffice(MeasuredOffice.of(places, making, catalogues), work, measurements)
            .enter("jumlah pelayanan 2025-Q1 31");
    var cards =
        CurrentViewer.asProgram(
            () -> scorecards.ofAll(List.of(office.id(), other.id()), 2025, Basis.ENTERED));

    assertThat(services(Objects.requireNonNull(cards.get(office.id())))).isEqualTo("22");
    assertThat(services(Objects.requireNonNull(cards.get(other.id())))).isEqualTo("31");
  }

  private AgencyScorecard card(Basis basis) {
    return CurrentViewer.asProgram(() -> scorecards.of(office.id(), 2025, basis));
  }

  private String services(Basis basis) {
    return services(card(basis));
  }

  private static String services(AgencyScorecard card) {
    long lineage = card.targets().getLast().indicator().lineageId();
    return card.card().scored(lineage, Stretch.quarter(1)).actual()
            instanceof Value.Known(var number)
        ? number.stripTrailingZeros().toPlainString()
        : "none";
  }
}
