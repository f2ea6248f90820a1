package id.tolok.survey.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.shell.api.PageKey;
import id.tolok.shell.viewer.Action;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ApiSurveysIT {

  private static final String PATH = "/api/v1/surveys";

  @Autowired private AnsweredOffice offices;
  @Autowired private People people;
  @Autowired private JsonMapper json;

  private Office office;
  private SignedIn planner;
  private String token;

  @BeforeEach
  void office() {
    office = offices.open();
    planner = people.at(office.agencyId(), Role.PLANNER);
    token = people.token(planner);
  }

  @Test
  void aRoundIsToldWithItsElementsAndServices() {
    offices.sheets(office, office.cards(), 10, "444444443", null);
    var round = read(one());
    assertThat(round.get("respondents").asInt()).isEqualTo(10);
    assertThat(round.get("whole").get("index").decimalValue()).isEqualByComparingTo("97.22");
    assertThat(round.get("whole").get("quality").asString()).isEqualTo("A");
    var element = round.get("whole").get("elements").get(8);
    assertThat(element.get("code").asString()).isEqualTo("SARPRAS");
    assertThat(element.get("answers").toString()).isEqualTo("[0,0,10,0]");
    assertThat(read(PATH).get("items").get(0).get("id").asLong()).isEqualTo(office.round().id());
  }

  @Test
  void ofFewRespondentsThereIsOnlyTheirNumber() {
    offices.sheets(office, office.cards(), 4, "444444444", null);
    var round = read(one());
    assertThat(round.get("respondents").asInt()).isZero();
    assertThat(round.get("waiting").asInt()).isEqualTo(4);
    assertThat(round.get("whole").get("elements").size()).isZero();
    assertThat(round.get("profile").size()).isZero();
    assertThat(round.get("whole").get("index").isNull()).isTrue();
    assertThat(round.get("services").size()).isEqualTo(2);
    for (var service : round.get("services")) {
      assertThat(service.get("respondents").isNull()).isTrue();
      assertThat(service.get("numbers").get("index").isNull()).isTrue();
    }
  }

  @Test
  void textsAreCountedAndNotTold() {
    offices.opinion(office, "COMPLAINT", "Antre lama sekali, Pak Fulan");
    assertThat(read(one() + "/opinions").toString())
        .contains("\"complaints\":1", "WAITING")
        .doesNotContain("Fulan");
    assertThat(read(one() + "/follow-ups").get("items").size()).isZero();
  }

  @Test
  void whatCannotBeReadIsNamed() {
    assertThat(answer(PATH + "?kind=SIAPA").statusCode()).isEqualTo(400);
    assertThat(answer(PATH + "?kind=SIAPA").body()).contains("PUBLIC, INTERNAL");
    assertThat(answer(PATH + "?year=12").statusCode()).isEqualTo(400);
    assertThat(answer(PATH + "?after=rusak").statusCode()).isEqualTo(400);
    var beyond = PageKey.of("+999999999-01-01", 1).text();
    assertThat(answer(PATH + "?after=" + beyond).statusCode()).isEqualTo(400);
    assertThat(answer(PATH + "?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void ofAnotherOfficeThereIsNothingAndWithoutTheRightNeither() {
    var other = offices.open();
    assertThat(answer(PATH + "/" + other.round().id()).statusCode()).isEqualTo(404);
    assertThat(answer(PATH + "?agencyId=" + other.agencyId()).statusCode()).isEqualTo(403);
    token = people.token(planner, EnumSet.of(Action.RESULT_VIEW));
    assertThat(answer(one()).statusCode()).isEqualTo(403);
    assertThat(answer(PATH).statusCode()).isEqualTo(403);
  }

  private String one() {
    return PATH + "/" + office.round().id();
  }

  private JsonNode read(String path) {
    var answer = answer(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private HttpResponse<String> answer(String path) {
    return planner.api(token, path);
  }
}
