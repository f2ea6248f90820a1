package id.tolok.survey.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class InternalFormIT {

  private static final Pattern TOKEN = Pattern.compile("name=\"formulir\" value=\"([^\"]+)\"");

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;

  private long agency;
  private PublicService leave;
  private Round round;

  @BeforeEach
  void openRound() {
    agency = places.agency(places.regency("Nusa Dalam"), "Kecamatan Dalam");
    leave = surveys.internalService(agency, "Layanan kepegawaian");
    var today = TestClock.today();
    round =
        surveys.open(
            agency,
            surveys.draft(
                agency,
                RoundKind.INTERNAL,
                today.minusMonths(1).toString(),
                today.plusMonths(1).toString(),
                leave));
  }

  @Test
  void staffAnswerOnceAndNothingOfThemIsKept() {
    var person = people.at(agency, Role.READER);
    var page = open(person);
    assertThat(page.body()).contains("action=\"/s/staf\"");
    assertThat(send(page.body(), "434443343").statusCode()).isEqualTo(303);
    assertThat(send(open(person).body(), "111111111").statusCode())
        .as("opened again it is the same form")
        .isEqualTo(409);
    assertThat(send(open(people.at(agency, Role.OWNER)).body(), "333333333").statusCode())
        .isEqualTo(303);
    assertThat(kept()).containsExactly("434443343 PUBLIC", "333333333 PUBLIC");
  }

  @Test
  void whatIsMissingComesBackAtTheSameAddress() {
    var answer = send(open(people.at(agency, Role.READER)).body(), "4-4443343");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#u2\"", "action=\"/s/staf\"");
    assertThat(kept()).isEmpty();
  }

  @Test
  void strangersAndVisitorsDoNotOpenIt() {
    assertThat(people.nobody().get("/survei/internal/" + round.id()).statusCode()).isEqualTo(302);
    long other = places.agency(places.regency("Nusa Luar"), "Kecamatan Luar");
    assertThat(open(people.at(other, Role.READER)).statusCode()).isEqualTo(404);
    assertThat(send("name=\"formulir\" value=\"AAAA\"", "434443343").statusCode()).isEqualTo(409);
  }

  @Test
  void aClosedRoundSaysSoToWhoOpensAndToWhoSends() {
    var person = people.at(agency, Role.READER);
    var page = open(person).body();
    surveys.closed(round);
    assertThat(send(page, "434443343").statusCode()).isEqualTo(409);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aPublicRoundIsNotAnsweredHere() {
    var open = surveys.openNow(agency, surveys.service(agency, "Izin usaha"));
    var person = people.at(agency, Role.READER);
    assertThat(person.get("/survei/internal/" + open.id()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> open(SignedIn person) {
    return person.get("/survei/internal/" + round.id());
  }

  private HttpResponse<String> send(String page, String scores) {
    var token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    var body = new StringBuilder("formulir=" + token.group(1));
    for (int place = 0; place < scores.length(); place++) {
      if (scores.charAt(place) != '-') {
        body.append("&u").append(place + 1).append('=').append(scores.charAt(place));
      }
    }
    var nobody = people.nobody();
    return nobody.send(
        nobody
            .request("/s/staf")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private List<String> kept() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select scores || ' ' || channel from survey.answer
                    where round_id = :round and point_id is null and origin is null order by number
                    """)
                .params(Map.of("round", round.id()))
                .query((row, place) -> row.getString(1))
                .list());
  }
}
