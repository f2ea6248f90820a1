package id.tolok.measurement.web.api;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with a token of an office, and what it sends.
abstract class ActualsProgram {

  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String ACTUALS = "/api/v1/actuals";

  @Autowired Places places;
  @Autowired People people;
  @Autowired VersionMaking making;
  @Autowired Catalogues catalogues;
  @Autowired JdbcClient jdbc;

  MeasuredOffice office;
  SignedIn planner;
  String token;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    token = people.token(planner);
  }

  String figure(String period) {
    return ACTUALS + "/" + office.variable("jumlah pelayanan").id() + "/" + period;
  }

  String rows(String variable, String period, String amount) {
    return body(
        "{\"variable\": \"%s\", \"period\": \"%s\", \"amount\": %s}"
            .formatted(variable, period, amount));
  }

  String body(String rows) {
    return "{\"agencyId\": " + office.agencyId() + ", \"rows\": [" + rows + "]}";
  }

  HttpResponse<String> give(String body, @Nullable String key) {
    var request = request(ACTUALS).POST(BodyPublishers.ofString(body));
    return planner.send(key == null ? request : request.header("Idempotency-Key", key));
  }

  HttpResponse<String> put(String period, String body, @Nullable String ifMatch) {
    var request =
        request(figure(period))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    return planner.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(planner.server() + path))
        .header("Authorization", "Bearer " + token);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
