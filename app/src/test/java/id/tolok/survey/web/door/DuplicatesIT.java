package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.database.Scope;
import id.tolok.satisfaction.SatisfactionIndex;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Outcome;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.defence.FormTokens;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.SurveyResults;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ten thousand answers of one script, through HTTP like any browser's.
@ServerTest
class DuplicatesIT {

  private static final int DUPLICATES = 10_000;
  private static final int HANDS = 16;
  private static final String PRAISE = "444444444";
  private static final List<String> HONEST =
      List.of("343334333", "223323322", "434443434", "332323323", "443334443");

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;
  @Autowired private SheetIntake intake;
  @Autowired private SurveyResults results;
  @Autowired private RoundApproval approval;
  @Autowired private FormTokens tokens;
  @Autowired private JdbcClient jdbc;

  private PublicService permits;
  private ServicePoint point;
  private Round round;
  private FormClient form;

  @BeforeEach
  void answeredRound() {
    long agency = places.agency(places.regency("Nusa Ganda"), "Kecamatan Ganda");
    permits = surveys.service(agency, "Izin usaha");
    point = surveys.point(agency, "Loket 1");
    round = surveys.openNow(agency, permits);
    form = new FormClient(people.nobody(), point.code());
    HONEST.forEach(this::answeredElsewhere);
  }

  @Test
  void tenThousandDuplicatesChangeNothingThatIsPublished() throws Exception {
    var before = index();
    var replayed = form.token();
    var told = new ConcurrentHashMap<Integer, AtomicInteger>();
    var number = new AtomicInteger();
    try (var hands = Executors.newFixedThreadPool(HANDS)) {
      var all = new ArrayList<Future<?>>();
      for (int hand = 0; hand < HANDS; hand++) {
        all.add(
            hands.submit(() -> {
              for (int each = number.getAndIncrement();
                  each < DUPLICATES;
                  each = number.getAndIncrement()) {
                var token = each % 2 == 0 ? replayed : fresh();
                int status = form.send(form.filled(token, PRAISE)).statusCode();
                told.computeIfAbsent(status, key -> new AtomicInteger()).incrementAndGet();
              }
            }));
      }
      finish(all);
    }
    assertThat(told.keySet()).containsExactlyInAnyOrder(303, 409, 429);
    assertThat(told.values().stream().mapToInt(AtomicInteger::get).sum()).isEqualTo(DUPLICATES);
    assertThat(index()).isEqualTo(before);
    thenPolite(form.send(form.filled(fresh(), PRAISE)));
    assertThat(waiting()).isEqualTo("1 network, none of them decided");
    officerLeavesThemOut();
    assertThat(approved()).isEqualTo(before);
    thenOnTheWall(before);
  }

  /// Somebody else, on a network of their own.
  private void answeredElsewhere(String scores) {
    var sheet =
        new GivenSheet(
            round.agencyId(),
            round.id(),
            permits.id(),
            OptionalLong.of(point.id()),
            Channel.PUBLIC,
            TestClock.now().truncatedTo(ChronoUnit.HOURS),
            Respondent.UNKNOWN,
            scores,
            tokens.number(),
            0,
            null,
            OptionalLong.empty());
    assertThat(intake.give(sheet)).isEqualTo(SheetIntake.Outcome.KEPT);
  }

  private String fresh() {
    return tokens.open(round.id(), OptionalLong.of(point.id()));
  }

  private static void finish(List<Future<?>> all) throws InterruptedException {
    for (Future<?> each : all) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      }
    }
  }

  /// Another poster of the same office, which nobody opened while the round was open.
  private void thenOnTheWall(String index) {
    var value = index.substring(0, index.indexOf(' ')).replace('.', ',');
    var poster = surveys.point(round.agencyId(), "Loket 2");
    var page = new FormClient(people.nobody(), poster.code()).open().body();
    assertThat(page)
        .contains("tidak ada survei yang dibuka", value, "/publik/survei/" + round.id());
    assertThat(people.nobody().get("/publik/survei/" + round.id()).body()).contains(value);
  }

  private static void thenPolite(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    assertThat(answer.body())
        .contains("Terlalu banyak kiriman dari jaringan ini", "lembar kertas")
        .contains("name=\"u9\" value=\"4\" checked");
  }

  private String index() {
    return CurrentViewer.asProgram(() -> written(results.index(round.id()).orElseThrow()));
  }

  /// What would hang on the wall.
  private String approved() {
    surveys.closed(round);
    return CurrentViewer.asProgram(() -> {
      assertThat(approval.approve(round.id())).isInstanceOf(Outcome.Approved.class);
      return written(results.index(round.id()).orElseThrow());
    });
  }

  private void officerLeavesThemOut() {
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  with decided as (
                    update survey.held_origin set decision = 'LEAVE_OUT', decided_at = :now,
                      decided_by_name = 'Uji', decided_why = 'Satu program' where round_id = :round
                    returning round_id)
                  update survey.round set revision = revision + 1
                  where round_id in (select round_id from decided)
                  """)
              .param("now", TestClock.moment())
              .param("round", round.id())
              .update();
        });
  }

  private static String written(SatisfactionIndex index) {
    return index.rounded() + " of " + index.respondents();
  }

  private String waiting() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select count(*) || ' network, '
                      || case when bool_and(decision is null) then 'none' else 'some' end || ' of them decided'
                    from survey.held_origin where round_id = :round
                    """)
                .params(Map.of("round", round.id()))
                .query((row, place) -> row.getString(1))
                .single());
  }
}
