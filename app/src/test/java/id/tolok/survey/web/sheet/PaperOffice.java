package id.tolok.survey.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An office with sheets of paper and a clerk who types them.
abstract class PaperOffice {

  @Autowired Places places;
  @Autowired People people;
  @Autowired SurveyPlaces surveys;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  ClerkOffice office;
  SignedIn clerk;

  @BeforeEach
  void office() {
    office = new ClerkOffice(places, surveys, jdbc);
    clerk = people.at(office.agencyId(), Role.OWNER);
  }

  Map<String, Object> sheet(String scores) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("key", key());
    sheet.put("service", String.valueOf(office.permits().id()));
    sheet.put("day", TestClock.today().minusDays(1).toString());
    sheet.put("slot", "MORNING");
    sheet.put("paper", "");
    sheet.put("sex", "L");
    sheet.put("education", "3");
    sheet.put("occupation", "4");
    sheet.put("age", "3");
    sheet.put("scores", scores);
    sheet.put("replaces", "");
    return sheet;
  }

  static String key() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  @SafeVarargs
  final List<String> sent(Map<String, Object>... sheets) {
    List<String> kinds = new ArrayList<>();
    answered(sheets).forEach(answer -> kinds.add(kind(answer)));
    return kinds;
  }

  @SafeVarargs
  final JsonNode answered(Map<String, Object>... sheets) {
    var response = post(clerk, String.valueOf(clerk.accountId()), List.of(sheets));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body()).path("sheets");
  }

  /// `saved 12`, `asked 3`, `refused 0`.
  static String kind(JsonNode answer) {
    return answer.path("kind").stringValue("") + " " + answer.path("number").intValue(0);
  }

  HttpResponse<String> post(SignedIn person, String account, List<Map<String, Object>> sheets) {
    return person.send(
        person
            .request(office.paper() + "/kirim")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("HX-Request", "true")
            .header("X-XSRF-TOKEN", person.csrf())
            .POST(
                BodyPublishers.ofString(
                    json.writeValueAsString(Map.of("account", account, "sheets", sheets)))));
  }
}
