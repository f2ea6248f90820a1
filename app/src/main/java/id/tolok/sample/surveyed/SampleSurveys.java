package id.tolok.sample.surveyed;

import id.tolok.catalogue.variable.VariableBindings;
import id.tolok.satisfaction.SheetLayout;
import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaires;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.RoundWork;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyBasics;
import id.tolok.survey.SurveyBasics.PointDraft;
import id.tolok.survey.SurveyBasics.ServiceDraft;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.EarlierSurveys;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the invented offices their surveys through the same services people use: planned, opened,
/// answered, closed, approved, followed up. The indexes that decrees ask for are bound to them.
@Lazy
@Component
public final class SampleSurveys {

  private static final int YEARS = 3;
  private static final int HELD_SHEETS = 64;
  private static final int PAPER_SHEETS = 24;
  private static final String METHOD =
      "Formulir daring dari poster di loket dan kios pelayanan; setiap penerima layanan diminta"
          + " menjawab.";

  private final SurveyBasics basics;
  private final Questionnaires questionnaires;
  private final RoundWork work;
  private final SheetIntake intake;
  private final RoundApproval approval;
  private final SurveyResults results;
  private final EarlierSurveys earlier;
  private final VariableBindings bindings;
  private final TransactionTemplate transactions;
  private final Clock clock;

  SampleSurveys(
      SurveyBasics basics,
      Questionnaires questionnaires,
      RoundWork work,
      SheetIntake intake,
      RoundApproval approval,
      SurveyResults results,
      EarlierSurveys earlier,
      VariableBindings bindings,
      TransactionTemplate transactions,
      Clock clock) {
    this.basics = basics;
    this.questionnaires = questionnaires;
    this.work = work;
    this.intake = intake;
    this.approval = approval;
    this.results = results;
    this.earlier = earlier;
    this.bindings = bindings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// An office that asks.
  ///
  /// @param place in the plan, from 0; decides how often it asks
  /// @param planner who plans and closes its rounds
  /// @param head who approves them
  /// @param positions keys of its positions
  /// @param holders who holds each
  public record Office(
      int place,
      long agencyId,
      ZoneId zone,
      Viewer planner,
      Viewer head,
      Map<String, Long> positions,
      Map<String, String> holders) {

    public Office {
      positions = Map.copyOf(positions);
      holders = Map.copyOf(holders);
    }
  }

  /// Gives an office its years. Rounds are approved here before the figures of their quarters are
  /// given, so that what is frozen with those holds the index.
  ///
  /// @return how many sheets were given
  public int give(Office office) {
    var today = LocalDate.ofInstant(clock.instant(), office.zone());
    var ground = CurrentViewer.as(office.planner(), () -> ground(office));
    CurrentViewer.as(office.planner(), () -> bindings.takeOffers(office.agencyId()));
    // The years that are measured begin where the last quarter that is over lies.
    int firstYear = today.minusMonths(3).getYear() - YEARS + 1;
    int given = 0;
    for (PlannedRound planned : new RoundCalendar(office.place(), today).rounds(firstYear)) {
      given += hold(office, ground, planned, today);
    }
    return given;
  }

  private Ground ground(Office office) {
    var services = services(office.agencyId(), InventedServices.PUBLIC);
    var internal =
        office.place() == 0
            ? services(office.agencyId(), InventedServices.INTERNAL)
            : List.<PublicService>of();
    var ids = services.stream().map(PublicService::id).toList();
    var points =
        Stream.of(
                new PointDraft(InventedServices.MAIN_POINT, List.of()),
                new PointDraft(InventedServices.SECOND_POINT, ids.subList(0, 2)))
            .map(draft -> basics.addPoint(office.agencyId(), draft).value())
            .map(ServicePoint::id)
            .map(OptionalLong::of)
            .toList();
    return new Ground(services, internal, points);
  }

  private List<PublicService> services(long agencyId, List<ServiceDraft> drafts) {
    return drafts.stream().map(draft -> basics.addService(agencyId, draft).value()).toList();
  }

  private int hold(Office office, Ground ground, PlannedRound planned, LocalDate today) {
    var services = ground.of(planned.kind());
    var questionnaire =
        CurrentViewer.as(
            office.planner(), () -> questionnaires.current(office.agencyId(), planned.kind()));
    Round round =
        CurrentViewer.as(
            office.planner(),
            () -> {
              var draft = draft(planned, services, questionnaire);
              long id = work.create(office.agencyId(), draft).value().id();
              return work.open(id).value();
            });
    var sheets =
        new InventedSheets(
                round,
                planned,
                services,
                questionnaire,
                ground.points(planned.kind()),
                office.zone())
            .all(clock.instant());
    if (planned.state() == RoundState.OPEN) {
      giveAndType(office, round, questionnaire, sheets);
      beset(round, services.getFirst(), ground.points().getFirst(), questionnaire, office.zone());
    } else {
      give(sheets);
      CurrentViewer.as(office.planner(), () -> work.close(round.id()).value());
    }
    if (planned.state() == RoundState.APPROVED) {
      CurrentViewer.as(office.head(), () -> approve(round));
    }
    CurrentViewer.asProgram(() -> tell(office, ground, planned, round, today));
    return sheets.size();
  }

  private static RoundDraft draft(
      PlannedRound planned, List<PublicService> services, Questionnaire questionnaire) {
    return new RoundDraft(
        planned.kind(),
        planned.name(),
        planned.from(),
        planned.until(),
        planned.opensOn(),
        planned.closesOn(),
        OptionalInt.of(planned.population()),
        METHOD,
        WeightRule.EXACT,
        TicketRule.NONE,
        questionnaire.id(),
        services.stream().map(PublicService::id).toList());
  }

  /// Some of the open round came on paper. As many are given that the next answer is the one shown
  /// numbers wait for: who tries the sample sees the index move.
  private void giveAndType(
      Office office, Round round, Questionnaire questionnaire, List<GivenSheet> sheets) {
    var layout =
        new SheetLayout(
            questionnaire.questions().stream().map(Questionnaire.Question::elementCode).toList());
    var counting = new ArrayList<>(sheets);
    int counted = (int) sheets.stream().filter(sheet -> layout.counts(sheet.scores())).count();
    while ((counted + 1) % RoundResults.STEP != 0) {
      counted -= layout.counts(counting.removeLast().scores()) ? 1 : 0;
    }
    var paper = counting.subList(0, PAPER_SHEETS);
    give(counting.subList(PAPER_SHEETS, counting.size()));
    CurrentViewer.asProgram(() -> {
      earlier.type(round.id(), office.planner(), paper);
      return paper.size();
    });
  }

  private void give(List<GivenSheet> sheets) {
    var outcomes = CurrentViewer.asProgram(() -> transactions.execute(_ -> intake.giveAll(sheets)));
    if (outcomes == null || outcomes.stream().anyMatch(each -> each != SheetIntake.Outcome.KEPT)) {
      throw new IllegalStateException("sheets of the sample were not kept: " + outcomes);
    }
  }

  private RoundApproval.Outcome approve(Round round) {
    var outcome = approval.approve(round.id());
    if (!(outcome instanceof RoundApproval.Outcome.Approved)) {
      throw new IllegalStateException(round.name() + " of the sample was not approved: " + outcome);
    }
    return outcome;
  }

  /// One network that sent the same angry sheet again and again within an hour.
  private void beset(
      Round round,
      PublicService service,
      OptionalLong point,
      Questionnaire questionnaire,
      ZoneId zone) {
    var random = new Random(round.id() * 31);
    long origin = random.nextLong();
    Instant hour = yesterday(round, zone);
    String scores = "1".repeat(questionnaire.questions().size());
    give(
        Stream.generate(() ->
                new GivenSheet(
                    round.agencyId(),
                    round.id(),
                    service.id(),
                    point,
                    Channel.PUBLIC,
                    hour,
                    Respondent.UNKNOWN,
                    scores,
                    new GivenSheet.FormToken(random.nextLong(), random.nextLong()),
                    origin,
                    null,
                    OptionalLong.empty()))
            .limit(HELD_SHEETS)
            .toList());
    CurrentViewer.asProgram(() -> {
      earlier.hold(round.id(), origin, hour);
      return origin;
    });
  }

  /// The evening before, or this hour on the round's first day.
  private Instant yesterday(Round round, ZoneId zone) {
    var now = clock.instant().atZone(zone).truncatedTo(ChronoUnit.HOURS);
    var evening = now.minusDays(1).withHour(21);
    return evening.toLocalDate().isBefore(round.opensOn()) ? now.toInstant() : evening.toInstant();
  }

  /// What people wrote, what was done, and when all of it was.
  private long tell(
      Office office, Ground ground, PlannedRound planned, Round round, LocalDate today) {
    boolean recent = planned.until().isAfter(today.minusMonths(3));
    if (planned.kind() == RoundKind.PUBLIC) {
      earlier.write(
          round.id(),
          new InventedOpinions(planned, ground.services(), today, round.id())
              .some(office.place() == 0 ? 12 : 5, !recent));
    }
    if (planned.state() == RoundState.APPROVED && planned.kind() == RoundKind.PUBLIC) {
      earlier.plan(
          round.id(),
          new InventedFollowUps(office.positions(), office.holders())
              .of(planned, results.of(round.id()).whole().priorities(), today));
    }
    earlier.date(round.id(), steps(planned, office.zone()));
    return round.id();
  }

  private static Map<RoundState, Instant> steps(PlannedRound planned, ZoneId zone) {
    Map<RoundState, Instant> steps = new EnumMap<>(RoundState.class);
    steps.put(RoundState.DRAFT, at(planned.opensOn().minusDays(12), 10, zone));
    steps.put(RoundState.OPEN, at(planned.opensOn(), 7, zone));
    if (planned.state() != RoundState.OPEN) {
      steps.put(RoundState.CLOSED, at(planned.closesOn().plusDays(1), 8, zone));
    }
    if (planned.state() == RoundState.APPROVED) {
      steps.put(RoundState.APPROVED, at(planned.closesOn().plusDays(2), 14, zone));
    }
    return steps;
  }

  private static Instant at(LocalDate day, int hour, ZoneId zone) {
    return day.atTime(hour, 40).atZone(zone).toInstant();
  }
}
