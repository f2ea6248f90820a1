package id.tolok.survey.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.audit.AuditTrail;
import id.tolok.database.Scope;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Outcome.Approved;
import id.tolok.survey.RoundApproval.Outcome.Withdrawn;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.held.HeldNetwork.Verdict;
import id.tolok.survey.held.HeldNetworks;
import id.tolok.survey.store.result.ApprovalStore;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.store.sheet.HoldStore;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What others do to a round while its approval, or the end of it, is not yet committed.
@ServerTest
class ApprovalMeanwhileIT {

  private static final long NETWORK = 81_000_000_001L;

  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private SheetIntake intake;
  @Autowired private RoundApproval approval;
  @Autowired private HeldNetworks networks;
  @Autowired private HoldStore holds;
  @Autowired private ApprovalStore store;
  @Autowired private RoundStore rounds;
  @Autowired private AuditTrail trail;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Clock clock;

  private CountedOffice office;
  private SignedIn leader;
  private SignedIn planner;

  @BeforeEach
  void anOfficeWithAClosedRound() {
    office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    leader = people.at(office.agencyId(), Role.APPROVER);
    planner = people.at(office.agencyId(), Role.PLANNER);
    office.give(CountedOffice.TEN);
    office.give(0, NETWORK, "111111111", "111111111");
    office.hold(NETWORK);
    office.decide(NETWORK, "LEAVE_OUT");
    office.close();
  }

  @Test
  void networkIsNotDecidedAboutBesideAnApproval() throws Exception {
    var late =
        beside(
            () -> assertThat(approval.approve(office.roundId())).isInstanceOf(Approved.class),
            () ->
                as(
                    planner,
                    () ->
                        networks.decide(
                            office.roundId(), NETWORK, Verdict.COUNT, "Satu ruang tunggu")));
    assertThat(late).isEqualTo(HeldNetworks.Outcome.TOO_LATE);
  }

  @Test
  void sheetsStayWhereTheApprovalIsTakenBackBesideTheirErasure() throws Exception {
    as(leader, () -> approval.approve(office.roundId()));
    var later = Clock.offset(clock, Duration.ofDays(732));
    var retention = new SheetRetention(store, rounds, trail, transactions, later);
    int erased =
        beside(
            () ->
                assertThat(approval.withdraw(office.roundId(), "Sampel keliru"))
                    .isInstanceOf(Withdrawn.class),
            () -> as(leader, retention::eraseExpired));
    assertThat(erased).isZero();
    assertThat(sheets()).isEqualTo(12);
  }

  @Test
  void networkOfARoundThatIsClosedIsNotHeld() {
    as(
        leader,
        () -> {
          holds.hold(
              new HoldStore.NewHold(
                  office.agencyId(),
                  office.roundId(),
                  NETWORK + 1,
                  0,
                  "TOO_MANY",
                  clock.instant()));
          return approval.obstacles(office.roundId());
        });
    assertThat(as(leader, () -> approval.obstacles(office.roundId()))).isEmpty();
  }

  /// Does one thing, then another elsewhere until it waits for the first or is done, and only then
  /// commits the first.
  private <T> T beside(Runnable first, Supplier<T> other)
      throws InterruptedException, ExecutionException {
    try (var elsewhere = Executors.newSingleThreadExecutor()) {
      Future<T> late =
          as(
              leader,
              () ->
                  new TransactionTemplate(transactions)
                      .execute(_ -> {
                        first.run();
                        var begun = elsewhere.submit(other::get);
                        while (!begun.isDone() && !somebodyWaits()) {
                          Thread.onSpinWait();
                        }
                        return begun;
                      }));
      return late.get();
    }
  }

  /// Whether another connection waits for this transaction.
  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select from pg_stat_activity
              where pg_backend_pid() = any(pg_blocking_pids(pid)))
            """)
        .query(Boolean.class)
        .single();
  }

  private int sheets() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("select count(*) from survey.answer where round_id = :round")
                .param("round", office.roundId())
                .query(Integer.class)
                .single());
  }

  private <T> T as(SignedIn person, Supplier<T> work) {
    var viewer =
        new Viewer(
            OptionalLong.of(person.accountId()),
            person.login(),
            Set.of(office.agencyId()),
            Viewer.Kind.PERSON);
    return CurrentViewer.as(viewer, work::get);
  }
}
