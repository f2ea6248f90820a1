package id.tolok.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.Problem;
import id.tolok.organization.Saved;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.RoundWork;
import id.tolok.survey.RoundWork.Stepped;
import id.tolok.survey.Rounds;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.TicketCodes;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RoundWorkIT {

  @Autowired private RoundWork work;
  @Autowired private Rounds rounds;
  @Autowired private SurveyBasics basics;
  @Autowired private Questionnaires questionnaires;
  @Autowired private TicketCodes tickets;
  @Autowired private RoundClock roundClock;
  @Autowired private SurveyPlaces surveys;
  @Autowired private Places places;
  @Autowired private JdbcClient jdbc;

  private long agency;
  private PublicService cards;
  private PublicService permits;

  @BeforeEach
  void agency() {
    agency = places.agency(places.regency("Nusa Survei"), "Kecamatan Survei");
    cards = surveys.freeService(agency, "Kartu keluarga");
    permits = surveys.service(agency, "Izin usaha");
  }

  @Test
  void aPosterLeadsToTheRoundThatIsOpenTodayAndToItsServicesThere() {
    var counter = surveys.point(agency, "Loket 1", cards);
    var round = surveys.openNow(agency, cards, permits);
    var there = rounds.atPoint(counter.code()).orElseThrow();
    assertThat(there.open()).contains(round);
    assertThat(there.services()).containsExactly(cards);
    var everywhere = rounds.atPoint(surveys.point(agency, "Pintu masuk").code()).orElseThrow();
    assertThat(everywhere.services()).containsExactly(cards, permits);
  }

  @Test
  void aPosterOfAnotherServiceOrBeforeTheFirstDaySaysWhenTheNextRoundOpens() {
    var counter = surveys.point(agency, "Loket 2", permits);
    surveys.openNow(agency, cards);
    assertThat(rounds.atPoint(counter.code()).orElseThrow().open()).isEmpty();
    var first = TestClock.today().plusDays(20);
    surveys.open(
        agency,
        surveys.draft(
            agency, RoundKind.PUBLIC, first.toString(), first.plusMonths(1).toString(), permits));
    var there = rounds.atPoint(counter.code()).orElseThrow();
    assertThat(there.open()).isEmpty();
    assertThat(there.nextOpening()).contains(first);
    assertThat(rounds.atPoint("tidakada2")).isEmpty();
  }

  @Test
  void anInternalRoundIsNeverBehindAPoster() {
    var counter = surveys.point(agency, "Loket 3");
    var today = TestClock.today();
    surveys.open(
        agency,
        surveys.draft(
            agency,
            RoundKind.INTERNAL,
            today.minusDays(3).toString(),
            today.toString(),
            surveys.internalService(agency, "Kepegawaian")));
    assertThat(rounds.atPoint(counter.code()).orElseThrow().open()).isEmpty();
  }

  @Test
  void whatIsWrongWithADraftIsSaidByFieldAndNothingIsKept() {
    var good = surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards);
    var bad =
        new RoundDraft(
            good.kind(),
            " ",
            LocalDate.parse("2025-06-30"),
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2024-12-31"),
            OptionalInt.of(0),
            "",
            good.weightRule(),
            good.ticketRule(),
            0,
            List.of());
    assertThat(rejected(CurrentViewer.asProgram(() -> work.create(agency, bad))))
        .isEqualTo("name, population, periodUntil, closesOn, opensOn, services, questionnaire");
    assertThat(CurrentViewer.asProgram(() -> rounds.ofAgency(agency))).isEmpty();
  }

  @Test
  void servicesAndQuestionsOfAnotherAgencyAreRefused() {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var strange = surveys.service(other, "Milik orang lain");
    var draft = surveys.draft(other, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", strange);
    assertThat(rejected(CurrentViewer.asProgram(() -> work.create(agency, draft))))
        .isEqualTo("services, questionnaire");
  }

  @Test
  void aRoundAsksAboutServicesOfItsKindAlone() {
    var leave = surveys.internalService(agency, "Kepegawaian");
    for (var draft :
        List.of(
            surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards, leave),
            surveys.draft(agency, RoundKind.INTERNAL, "2025-01-01", "2025-06-30", cards))) {
      assertThat(rejected(CurrentViewer.asProgram(() -> work.create(agency, draft))))
          .isEqualTo("services");
    }
    var own = surveys.draft(agency, RoundKind.INTERNAL, "2025-01-01", "2025-06-30", leave);
    assertThat(surveys.planned(agency, own).serviceIds()).containsExactly(leave.id());
  }

  @Test
  void twoOpenRoundsNeverAskForTheSameServiceOnTheSameDays() {
    surveys.openNow(agency, cards);
    var today = TestClock.today();
    var second =
        surveys.planned(
            agency,
            surveys.draft(
                agency,
                RoundKind.PUBLIC,
                today.toString(),
                today.plusDays(3).toString(),
                cards,
                permits));
    assertThat(blocked(CurrentViewer.asProgram(() -> work.open(second.id()))))
        .isEqualTo("survey.round.problem.overlap");
    var permitsOnly =
        surveys.planned(
            agency,
            surveys.draft(
                agency, RoundKind.PUBLIC, today.toString(), today.plusDays(3).toString(), permits));
    assertThat(CurrentViewer.asProgram(() -> work.open(permitsOnly.id())))
        .isInstanceOf(Stepped.Done.class);
  }

  @Test
  void anOpenRoundKeepsItsQuestionsAndServicesAndMayGetMoreDays() {
    var round = surveys.openNow(agency, cards);
    var draft = round.draft();
    var other =
        CurrentViewer.asProgram(
            () -> questionnaires.write(agency, RoundKind.PUBLIC, reworded()).value());
    var touched =
        new RoundDraft(
            draft.kind(),
            draft.name(),
            draft.periodFrom(),
            draft.periodUntil(),
            draft.opensOn(),
            draft.closesOn(),
            draft.population(),
            draft.method(),
            draft.weightRule(),
            TicketRule.REQUIRED,
            other.id(),
            List.of(permits.id()));
    assertThat(
            rejected(CurrentViewer.asProgram(() -> work.change(round.id(), draft.mark(), touched))))
        .isEqualTo("ticketRule, questionnaire, services");
    var longer = draft.withClosesOn(draft.closesOn().plusDays(9));
    var changed =
        CurrentViewer.asProgram(() -> work.change(round.id(), draft.mark(), longer)).value();
    assertThat(changed.closesOn()).isEqualTo(longer.closesOn());
    assertThat(changed.revision()).isGreaterThan(round.revision());
    assertThat(CurrentViewer.asProgram(() -> work.change(round.id(), draft.mark(), draft)))
        .isEqualTo(new Saved.Conflict<>(changed));
  }

  @Test
  void stepsFollowEachOtherAndReopeningNeedsAReason() {
    var round =
        surveys.planned(
            agency, surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards));
    assertThat(CurrentViewer.asProgram(() -> work.close(round.id())))
        .isEqualTo(new Stepped.Elsewhere(round));
    CurrentViewer.asProgram(() -> work.open(round.id()).value());
    assertThat(CurrentViewer.asProgram(() -> work.discard(round.id())))
        .isInstanceOf(Stepped.Elsewhere.class);
    CurrentViewer.asProgram(() -> work.close(round.id()).value());
    assertThat(blocked(CurrentViewer.asProgram(() -> work.reopen(round.id(), " "))))
        .isEqualTo("survey.round.problem.reason");
    assertThat(blocked(CurrentViewer.asProgram(() -> work.reopen(round.id(), "Kurang", 0))))
        .isEqualTo("survey.round.problem.days");
    var again =
        CurrentViewer.asProgram(
            () -> work.reopen(round.id(), "Kotak saran terlambat dibuka", 3).value());
    assertThat(again.state()).isEqualTo(RoundState.OPEN);
    assertThat(again.closesOn()).isAfter(TestClock.today());
  }

  @Test
  void answersWereTakenUntilTheDayOfAnEarlyClosing() {
    var draft = surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards);
    var round = surveys.open(agency, draft.withClosesOn(TestClock.today().plusDays(40)));
    assertThat(CurrentViewer.asProgram(() -> rounds.answeredUntil(round)))
        .isEqualTo(round.closesOn());
    var closed = CurrentViewer.asProgram(() -> work.close(round.id()).value());
    assertThat(closed.closesOn())
        .as("what was planned stays for reopening")
        .isEqualTo(round.closesOn());
    assertThat(CurrentViewer.asProgram(() -> rounds.answeredUntil(closed)))
        .isBetween(TestClock.today().minusDays(1), TestClock.today().plusDays(1));
  }

  @Test
  void aRoundClosesByItselfOnceThePaperHadItsDays() {
    var past = surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards);
    var round = surveys.open(agency, past);
    CurrentViewer.asProgram(roundClock::closeOver);
    assertThat(state(round)).as("opened today to type the past in").isEqualTo(RoundState.OPEN);
    openedLongAgo(round);
    CurrentViewer.asProgram(roundClock::closeOver);
    assertThat(state(round)).isEqualTo(RoundState.CLOSED);
  }

  @Test
  void ticketsAreShownAgainForTheSameBatchAndKeptAsFingerprintsOnly() {
    var draft = surveys.draft(agency, RoundKind.PUBLIC, "2025-01-01", "2025-06-30", cards);
    var round =
        surveys.planned(
            agency,
            new RoundDraft(
                draft.kind(),
                draft.name(),
                draft.periodFrom(),
                draft.periodUntil(),
                draft.opensOn(),
                draft.closesOn(),
                draft.population(),
                draft.method(),
                draft.weightRule(),
                TicketRule.REQUIRED,
                draft.questionnaireId(),
                draft.serviceIds()));
    assertThat(blocked(CurrentViewer.asProgram(() -> work.open(round.id()))))
        .isEqualTo("survey.round.problem.no-tickets");
    var codes = CurrentViewer.asProgram(() -> tickets.make(round.id(), "a", 20));
    assertThat(codes).hasSize(20).allMatch(code -> code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}"));
    assertThat(CurrentViewer.asProgram(() -> tickets.make(round.id(), "a", 20))).isEqualTo(codes);
    assertThat(CurrentViewer.asProgram(() -> tickets.make(round.id(), "b", 5)))
        .doesNotContainAnyElementsOf(codes);
    assertThat(CurrentViewer.asProgram(() -> tickets.stock(round.id())))
        .isEqualTo(new TicketCodes.Stock(25, 0));
    assertThat(tickets.fingerprint(round.id(), codes.getFirst().toLowerCase().replace("-", " ")))
        .contains(tickets.fingerprint(round.id(), codes.getFirst()).orElseThrow());
    assertThat(tickets.fingerprint(round.id(), "IO10-IO10")).isEmpty();
  }

  private List<Question> reworded() {
    return questionnaires.standard(RoundKind.INTERNAL);
  }

  private void openedLongAgo(Round round) {
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                """
                update survey.round_event set happened_at = :day where round_id = :round
                """)
            .param("day", TestClock.moment().minusDays(30))
            .param("round", round.id())
            .update());
  }

  private RoundState state(Round round) {
    return CurrentViewer.asProgram(() -> rounds.round(round.id()).state());
  }

  private static String rejected(Saved<Round> saved) {
    return switch (saved) {
      case Saved.Rejected<Round>(var problems) ->
          problems.stream().map(Problem::field).distinct().collect(Collectors.joining(", "));
      case Saved.Done<Round> done -> "done " + done;
      case Saved.Conflict<Round> conflict -> "conflict " + conflict;
    };
  }

  private static String blocked(Stepped stepped) {
    return switch (stepped) {
      case Stepped.Blocked(var obstacles) ->
          obstacles.stream().map(Problem::key).collect(Collectors.joining(", "));
      case Stepped.Done done -> "done " + done;
      case Stepped.Elsewhere elsewhere -> "elsewhere " + elsewhere;
    };
  }
}
