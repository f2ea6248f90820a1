package id.tolok.shell.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is misspelt is told: whoever asks for `yaer=2026` must not be answered every year.
@ServerTest
class KnownParametersIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FORM_END = "\r\n--batas--\r\n";

  @Autowired private People people;
  @Autowired private Places places;

  private SignedIn planner;
  private String token;

  @BeforeEach
  void planner() {
    planner =
        people.at(
            places.agency(places.regency("Kabupaten Teliti"), "Kecamatan Teliti"), Role.PLANNER);
    token = people.token(planner);
  }

  @Test
  void everyAddressRefusesWhatItDoesNotDescribe() {
    var softly = new SoftAssertions();
    var described = JSON.readTree(people.nobody().get("/api/v1/openapi.json").body());
    described
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  var method = operation.getKey().toUpperCase(Locale.ROOT);
                  var problem = misspelt(method, path.getKey().replaceAll("\\{[^}]*}", "1"));
                  String name = method + " " + path.getKey();
                  softly
                      .assertThat(problem.path("code").asString())
                      .as(name)
                      .isEqualTo("unknown-parameter");
                  softly
                      .assertThat(problem.path("detail").asString())
                      .as(name)
                      .contains("\"yaer\"")
                      .endsWith("Known: " + listed(parameters(operation.getValue())) + ".");
                }));
    softly.assertAll();
    assertThat(described.path("paths").size()).isGreaterThan(20);
  }

  @Test
  void nameThatIsNotWrittenAsAddressesAreIsRefusedAsWell() throws IOException {
    var server = URI.create(planner.server());
    String request =
        "GET /api/v1/actuals?%zz=1 HTTP/1.1\r\nHost: tolok\r\nConnection: close\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\n\r\n";
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void nameIsReadAsItIsWritten() {
    var answer = planner.api(token, "/api/v1/actuals?year=2026&%79aer+x=1");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asString()).contains("\"yaer x\"");
    assertThat(planner.api(token, "/api/v1/actuals?%79ear=2026").statusCode()).isEqualTo(200);
    assertThat(planner.api(token, "/api/v1/actuals?").statusCode()).isEqualTo(200);
  }

  @Test
  void partOfAFormIsAParameterToo() {
    var answer =
        send("POST", "/api/v1/intake", "multipart/form-data; boundary=batas", part("berkas"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asString())
        .contains("\"berkas\"", "agencyId, file");
  }

  @Test
  void memberOfABodyIsToldWithThoseThereAre() {
    var answer = send("PUT", "/api/v1/actuals/1/2026-Q1", "application/json", "{\"amuont\": 1}");
    assertThat(answer.statusCode()).isEqualTo(400);
    var problem = JSON.readTree(answer.body());
    assertThat(problem.path("code").asString()).isEqualTo("unknown-member");
    assertThat(problem.path("detail").asString())
        .contains("\"amuont\"", "amount, note, version, word");
  }

  @Test
  void batchIsNotKeptWhereItsTrialIsMisspelt() {
    var answer =
        send("POST", "/api/v1/actuals", "application/json", "{\"dryrun\": true, \"rows\": []}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asString())
        .contains("\"dryrun\"", "dryRun");
  }

  @Test
  void withoutATokenNothingIsSaidOfParameters() {
    assertThat(people.nobody().get("/api/v1/actuals?yaer=2026").statusCode()).isEqualTo(401);
  }

  private JsonNode misspelt(String method, String path) {
    boolean form = method.equals("POST") && path.equals("/api/v1/intake");
    var answer =
        send(
            method,
            path + "?yaer=2026",
            form ? "multipart/form-data; boundary=batas" : "application/json",
            form ? part("file") : method.equals("GET") ? "" : "{}");
    assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isEqualTo(400);
    return JSON.readTree(answer.body());
  }

  private static Set<String> parameters(JsonNode operation) {
    var names = new TreeSet<String>();
    operation.path("parameters").values().stream()
        .filter(each -> each.path("in").asString().equals("query"))
        .forEach(each -> names.add(each.path("name").asString()));
    operation
        .at("/requestBody/content/multipart~1form-data/schema/properties")
        .propertyNames()
        .forEach(names::add);
    return names;
  }

  private static String listed(Set<String> names) {
    return names.isEmpty() ? "–" : String.join(", ", List.copyOf(names));
  }

  private static String part(String name) {
    return "--batas\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nisi"
        + FORM_END;
  }

  private HttpResponse<String> send(String method, String path, String type, String body) {
    return planner.send(
        HttpRequest.newBuilder(URI.create(planner.server() + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "en")
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }
}
