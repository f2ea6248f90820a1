package id.tolok.survey.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tolok.access.Role;
import id.tolok.audit.AuditTrail;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Obstacle;
import id.tolok.survey.RoundApproval.Outcome.Approved;
import id.tolok.survey.RoundApproval.Outcome.Refused;
import id.tolok.survey.RoundApproval.Outcome.Withdrawn;
import id.tolok.survey.RoundState;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.Standing;
import id.tolok.survey.number.SurveyRecount;
import id.tolok.survey.number.SurveyRecount.Difference;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.number.SurveyResults.TrendPoint;
import id.tolok.survey.store.result.ApprovalStore;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class FreezingApprovalIT {

  private static final String BAD = "111111111";
  private static final long NETWORK = 80_000_000_001L;
  private static final String TOLD = "10 sheets, IKM 85.46 B, rejected 1, held 0, left out 3";

  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private SheetIntake intake;
  @Autowired private SurveyResults results;
  @Autowired private RoundApproval approval;
  @Autowired private SurveyRecount recount;
  @Autowired private ApprovalStore store;
  @Autowired private RoundStore rounds;
  @Autowired private Stamps stamps;
  @Autowired private AuditTrail trail;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Clock clock;

  private CountedOffice office;
  private SignedIn leader;

  @BeforeEach
  void anOfficeWithSheets() {
    office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    leader = people.at(office.agencyId(), Role.APPROVER);
    office.give(CountedOffice.TEN);
    office.give("4444-----");
    office.give(0, NETWORK, BAD, BAD, BAD);
    office.hold(NETWORK);
    office.decide(NETWORK, "LEAVE_OUT");
  }

  @Test
  void approvedNumbersAreTheOnesOfTheSheetsAndStayThem() {
    var frozen = approved();

    assertThat(frozen.index()).isEqualByComparingTo("85.46");
    assertThat(frozen.hash()).hasSize(64);
    assertThat(CountedOffice.told(now())).isEqualTo(TOLD);
    assertThat(now().standing()).isEqualTo(new Standing.Approved(frozen));
    assertThat(now().arrivals().days().values()).containsExactly(10);

    office.tamper("update survey.answer set scores = '111111111' where round_id = :round");
    assertThat(CountedOffice.told(now())).isEqualTo(TOLD);
  }

  @Test
  void whoComputesWithTheIndexLearnsOfApprovalAndOfItsEnd() {
    int year = office.round().periodUntil().getYear();
    long before = asLeader(() -> stamps.of(office.agencyId()).upTo(year));
    approved();
    long after = asLeader(() -> stamps.of(office.agencyId()).upTo(year));
    withdrawn("salah periode");

    assertThat(after).isGreaterThan(before);
    assertThat(asLeader(() -> stamps.of(office.agencyId()).upTo(year))).isGreaterThan(after);
  }

  @Test
  void approvalForgetsNetworksAndStillTheSameSheetsCount() {
    approved();

    assertThat(sheets("origin is not null")).isZero();
    assertThat(sheets("exists (select from survey.held_origin h where h.round_id = :round)"))
        .isZero();
    withdrawn("data populasi belum benar");
    assertThat(CountedOffice.told(now())).isEqualTo(TOLD);
    assertThat(now().standing()).isInstanceOf(Standing.Counting.class);
  }

  @Test
  void openRoundCannotBeApproved() {
    thenRefused(new Obstacle.NotClosed(RoundState.OPEN));
  }

  @Test
  void networkNobodyDecidedAboutStandsInTheWay() {
    office.give(0, NETWORK + 1, BAD, BAD);
    office.hold(NETWORK + 1);
    office.close();

    thenRefused(new Obstacle.NetworksUndecided(1, 2));
  }

  @Test
  void whoTypedSheetsCannotApproveThem() {
    long batch = office.batch(leader.accountId());
    office.give(
        List.of(office.sheet(0, 0, Respondent.UNKNOWN, OptionalLong.of(batch), "333333333")));
    office.close();
    thenRefused(new Obstacle.TypedByViewer(1));

    office.leaveOut(15);
    assertThat(asLeader(() -> approval.obstacles(office.roundId()))).isEmpty();
  }

  @Test
  void fewerThanFiveRespondentsCannotBeApproved() {
    office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    leader = people.at(office.agencyId(), Role.APPROVER);
    office.give("444444444", "333333333", "333333333", "444444444");
    office.close();

    thenRefused(new Obstacle.TooFewRespondents(4, 5));
  }

  @Test
  void elementNobodyAnsweredStandsInTheWay() {
    office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    leader = people.at(office.agencyId(), Role.APPROVER);
    office.give(Collections.nCopies(6, "44444444-").toArray(String[]::new));
    office.close();

    thenRefused(new Obstacle.ElementsUnanswered(List.of("SARPRAS")));
  }

  @Test
  void approvalTakenBackIsKeptAndFollowedByAnotherVersion() {
    var first = approved();
    var taken = (Withdrawn) asLeader(() -> approval.withdraw(office.roundId(), " salah periode "));
    assertThat(taken.frozen().withdrawal().orElseThrow().reason()).isEqualTo("salah periode");
    assertThat(asLeader(() -> results.approved(office.agencyId(), first.kind()))).isEmpty();

    office.leaveOut(1);
    var second = ((Approved) asLeader(() -> approval.approve(office.roundId()))).frozen();

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.hash()).isNotEqualTo(first.hash());
    assertThat(asLeader(() -> results.findFrozen(first.hash())).orElseThrow().isInForce())
        .isFalse();
    assertThat(asLeader(() -> results.approved(office.agencyId(), first.kind())))
        .containsExactly(second);
  }

  @Test
  void takingBackNeedsAReasonAndAnApproval() {
    office.close();
    assertThat(asLeader(() -> approval.withdraw(office.roundId(), " ")))
        .isEqualTo(
            new Refused(
                List.of(new Obstacle.NotApproved(RoundState.CLOSED), new Obstacle.NoReason())));
  }

  @Test
  void recountFindsNothingAmongHonestSheets() {
    approved();

    assertThat(asLeader(recount::check)).isEqualTo(new SurveyRecount.Found(1, List.of()));
  }

  @Test
  void recountFindsASheetThatWasChangedAfterApproval() {
    approved();
    office.tamper(
        "update survey.answer set scores = '444444444' where round_id = :round and number = 4");

    assertThat(asLeader(recount::check).differences())
        .extracting(difference -> difference.subject().substring(65))
        .containsExactly("index", "services");
  }

  @Test
  void recountFindsADocumentOrAFigureThatWasChanged() {
    var frozen = approved();
    office.tamper(
        "update survey.frozen_index set satisfaction_index = 99.99 where round_id = :round");
    assertThat(asLeader(recount::check).differences())
        .extracting(Difference::subject, Difference::kept, Difference::recounted)
        .containsExactly(tuple(frozen.hash() + " figure", "99.99", "85.46"));

    office.tamper(
        "update survey.frozen_index set document = replace(document, '85.46', '95.46') where"
            + " round_id = :round");
    assertThat(asLeader(recount::check).differences())
        .extracting(Difference::subject)
        .containsExactly(frozen.hash() + " hash");
  }

  @Test
  void sheetsGoAfterTwoYearsAndTheNumbersStay() {
    office.contact();
    approved();
    var before = now();
    afterApproval(729);
    assertThat(sheets("true")).isEqualTo(14);
    assertThat(office.contacts()).isEqualTo(1);

    afterApproval(732);
    assertThat(sheets("true")).isZero();
    assertThat(office.contacts()).as("nobody answers after two years").isZero();
    assertThat(now()).isEqualTo(before);
    assertThat(asLeader(recount::check).differences()).isEmpty();
    assertThat(asLeader(() -> approval.withdraw(office.roundId(), "terlambat")))
        .isEqualTo(new Refused(List.of(new Obstacle.SheetsErased())));
  }

  @Test
  void trendGoesFromEarlierApprovedRoundsToTheRound() {
    assertThat(asLeader(() -> results.trend(office.roundId())))
        .extracting(TrendPoint::roundId, point -> point.index().toPlainString(), TrendPoint::state)
        .containsExactly(tuple(office.roundId(), "85.46", RoundState.OPEN));
  }

  private FrozenRound approved() {
    office.close();
    return switch (asLeader(() -> approval.approve(office.roundId()))) {
      case Approved(var frozen) -> frozen;
      case Withdrawn _, Refused _ -> throw new AssertionError("not approved");
    };
  }

  private void withdrawn(String reason) {
    assertThat(asLeader(() -> approval.withdraw(office.roundId(), reason)))
        .isInstanceOf(Withdrawn.class);
  }

  private void thenRefused(Obstacle... obstacles) {
    assertThat(asLeader(() -> approval.obstacles(office.roundId()))).containsExactly(obstacles);
    assertThat(asLeader(() -> approval.approve(office.roundId())))
        .isEqualTo(new Refused(List.of(obstacles)));
    assertThat(asLeader(() -> results.approved(office.agencyId(), office.round().kind())))
        .isEmpty();
  }

  /// Goes round as if so many days had passed, seeing this office alone.
  private void afterApproval(int days) {
    var later = Clock.offset(clock, Duration.ofDays(days));
    var retention = new SheetRetention(store, rounds, trail, transactions, later);
    asLeader(retention::eraseExpired);
  }

  private int sheets(String condition) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("select count(*) from survey.answer where round_id = :round and " + condition)
                .param("round", office.roundId())
                .query(Integer.class)
                .single());
  }

  private RoundResults now() {
    return asLeader(() -> results.of(office.roundId()));
  }

  private <T> T asLeader(Supplier<T> work) {
    var viewer =
        new Viewer(
            OptionalLong.of(leader.accountId()),
            leader.login(),
            Set.of(office.agencyId()),
            Viewer.Kind.PERSON);
    return CurrentViewer.as(viewer, work::get);
  }
}
