package id.tolok.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.document.Catalogue;
import id.tolok.document.json.CatalogueJson;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that hands decrees in.
@ServerTest
class ApiIntakeIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private People people;
  @Autowired private Places places;

  private long agency;
  private SignedIn planner;
  private String token;

  @BeforeEach
  void givenAProgram() {
    agency = places.agency(places.regency("Kabupaten Program"), "Kecamatan Program");
    planner = people.at(agency, Role.PLANNER);
    token = people.token(planner);
  }

  private HttpResponse<String> send(String token, HttpRequest.Builder request) {
    return planner.send(request.header("Authorization", "Bearer " + token));
  }

  private HttpRequest.Builder to(String path) {
    return people.nobody().request("/api/v1/intake" + path);
  }

  private HttpResponse<String> get(String path) {
    return send(token, to(path).GET());
  }

  private HttpResponse<String> post(String path, String json) {
    return send(
        token,
        to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> upload(String token, byte[] bytes) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        """
        --batas\r
        Content-Disposition: form-data; name="file"; filename="../sk camat.txt"\r
        Content-Type: text/plain\r
        \r
        """
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        token,
        to("?agencyId=" + agency)
            .header("Content-Type", "multipart/form-data; boundary=batas")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private long read(byte[] bytes) {
    var answer = upload(token, bytes);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    long id = json(answer).path("id").asLong();
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/intake/" + id);
    ended(id);
    return id;
  }

  private JsonNode ended(long id) {
    var deadline = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      var status = json(get("/" + id));
      if (status.path("ended").asBoolean()) {
        return status;
      }
      assertThat(Instant.now()).isBefore(deadline);
      LockSupport.parkNanos(50_000_000);
    }
  }

  @Test
  void aDecreeGoesInAndACatalogueComesOut() {
    long id = read(Reviewers.sample("kecamatan-arunika"));

    var status = json(get("/" + id));
    assertThat(status.path("phase").asString()).isEqualTo("READ");
    assertThat(status.path("fileName").asString()).isEqualTo("sk camat.txt");
    var catalogue = CatalogueJson.read(get("/" + id + "/result").body());
    assertThat(catalogue.format()).isEqualTo(Catalogue.FORMAT);
    assertThat(catalogue.positions()).isNotEmpty();
  }

  @Test
  void theSameDecreeAgainAnswersTheReadingThereIs() {
    var bytes = Reviewers.sample("kecamatan-arunika");
    long id = read(bytes);

    var again = upload(token, bytes);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).path("id").asLong()).isEqualTo(id);
  }

  @Test
  void aResultThatIsKnownIsNotSentAgain() {
    long id = read(Reviewers.sample("kecamatan-arunika"));
    var tag = get("/" + id + "/result").headers().firstValue("ETag").orElseThrow();

    var answer = send(token, to("/" + id + "/result").header("If-None-Match", tag).GET());

    assertThat(answer.statusCode()).isEqualTo(304);
  }

  @Test
  void anAcceptanceSentTwiceIsOne() {
    long id = read(Reviewers.sample("kecamatan-arunika"));
    var order =
        """
        {"validFrom": "2025-01-02", "reason": "Serah terima", "confirmed": ["ERRORS_REMAIN"]}
        """;

    var first = post("/" + id + "/acceptance", order);
    var second = post("/" + id + "/acceptance", order);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(json(second)).isEqualTo(json(first));
  }

  @Test
  void whatMustBeKnownBeforeAcceptingIsNamed() {
    long first = read(Reviewers.sample("kecamatan-arunika"));
    post("/" + first + "/acceptance", "{\"validFrom\": \"2025-01-02\", \"reason\": \"Pertama\"}");
    long second = read(Reviewers.sample("kecamatan-bayuraya"));

    var answer =
        post("/" + second + "/acceptance", "{\"validFrom\": \"2020-01-02\", \"reason\": \"Lama\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).path("detail").asString()).contains("NEWER_VERSION");
  }

  @Test
  void aCatalogueComesInAsItGoesOut() {
    var catalogue = get("/" + read(Reviewers.sample("kecamatan-candrasari")) + "/result").body();

    var answer = post("/catalogues?agencyId=" + agency, catalogue);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    long id = json(answer).path("id").asLong();
    assertThat(ended(id).path("kind").asString()).isEqualTo("CATALOGUE");
    assertThat(CatalogueJson.read(get("/" + id + "/result").body()))
        .isEqualTo(CatalogueJson.read(catalogue));
  }

  @Test
  void faultsAreToldInTheLanguageAskedFor() {
    var empty = upload(token, new byte[0]);
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(json(empty).path("title").asString()).isEqualTo("Berkas kosong");

    var english =
        send(
            token,
            to("/catalogues?agencyId=" + agency)
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("[]")));
    assertThat(english.statusCode()).isEqualTo(422);
    assertThat(json(english).path("title").asString()).isEqualTo("Not a catalogue");
  }

  @Test
  void aFileOverTheLimitIsTold() {
    assertThat(upload(token, new byte[20 * 1024 * 1024 + 1]).statusCode()).isEqualTo(413);
  }

  @Test
  void aReadingOfAnotherRegencyDoesNotExist() {
    long id = read(Reviewers.sample("kecamatan-arunika"));
    long other = places.agency(places.regency("Kabupaten Seberang"), "Kecamatan Seberang");
    var stranger = people.token(people.at(other, Role.PLANNER));

    for (var path : new String[] {"", "/result"}) {
      assertThat(send(stranger, to("/" + id + path).GET()).statusCode()).isEqualTo(404);
    }
    assertThat(json(send(stranger, to("").GET())).path("items")).isEmpty();
  }

  @Test
  void theListIsPaged() {
    read(Reviewers.sample("kecamatan-arunika"));
    read(Reviewers.sample("kecamatan-bayuraya"));

    var first = json(get("?limit=1"));
    var second = json(get("?limit=1&after=" + first.path("next").asString()));

    assertThat(first.path("items").path(0).path("id").asLong())
        .isGreaterThan(second.path("items").path(0).path("id").asLong());
    assertThat(second.path("next").isNull()).isTrue();
  }
}
