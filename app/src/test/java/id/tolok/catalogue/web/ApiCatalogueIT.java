package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.document.json.CatalogueJson;
import id.tolok.kernel.Severity;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiCatalogueIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String DECREE =
      """
      Camat | Indeks kepuasan masyarakat
      Kasi | Persentase pos kamling aktif | [pos kamling aktif] / [pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [laporan kejadian]
      """;

  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private People people;
  @Autowired private Places places;

  private long agency;
  private long first;
  private long second;
  private SignedIn reader;
  private String token;
  private String strangersToken;
  private SignedIn stranger;

  @BeforeAll
  void decree() {
    agency = places.agency(places.regency("Nusa Antarmuka"), "Kecamatan Antarmuka");
    first = given(TestDecree.of(DECREE), "2023-01-01");
    second =
        given(
            TestDecree.of(DECREE)
                .withNumber("050/02")
                .withFinding(2, Severity.WARNING, "FORMULA_MISSING"),
            "2024-01-01");
    reader = people.at(agency, Role.READER);
    token = people.token(reader);
    stranger = people.at(places.agency(places.regency("Nusa Luar"), "Kecamatan Luar"), Role.READER);
    strangersToken = people.token(stranger);
  }

  @Test
  void versionsOfAnAgencyComeLatestFirst() {
    var answer = json(get("/api/v1/agencies/" + agency + "/catalogue-versions"));
    assertThat(answer.path("items").values().stream().map(item -> item.path("id").asLong()))
        .containsExactly(second, first);
    assertThat(answer.path("items").path(1).path("validUntil").asString()).isEqualTo("2024-01-01");
  }

  @Test
  void versionsComeInPages() {
    var path = "/api/v1/agencies/" + agency + "/catalogue-versions?limit=1";
    var page = json(get(path));
    assertThat(page.path("items").path(0).path("id").asLong()).isEqualTo(second);
    var last = json(get(path + "&after=" + page.path("next").asString()));
    assertThat(last.path("items").path(0).path("id").asLong()).isEqualTo(first);
    assertThat(last.path("next").isNull()).isTrue();
  }

  @Test
  void versionIsTheCatalogueFile() {
    var answer = get("/api/v1/catalogue-versions/" + second);
    assertThat(CatalogueJson.read(answer.body()))
        .isEqualTo(Scope.within(Scope.EVERYTHING, () -> catalogues.catalogue(second)));
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  @Test
  void whoHasTheVersionGetsNoBody() {
    var path = "/api/v1/catalogue-versions/" + second;
    String tag = get(path).headers().firstValue("ETag").orElseThrow();
    var again = send(path, token, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(send(path, token, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void indicatorsAreFoundByMisspeltWords() {
    var items = json(get("/api/v1/indicators?q=kamlng")).path("items");
    assertThat(items.size()).isOne();
    assertThat(items.path(0).path("indicator").asString())
        .isEqualTo("Persentase pos kamling aktif");
    assertThat(items.path(0).path("findings").path(0).asString()).isEqualTo("FORMULA_MISSING");
  }

  @Test
  void pagesOfIndicatorsShowEachOnce() {
    var names = new ArrayList<String>();
    String after = "";
    do {
      var page = json(get("/api/v1/indicators?limit=1" + after));
      page.path("items").values().forEach(item -> names.add(item.path("indicator").asString()));
      after = page.path("next").isNull() ? "" : "&after=" + page.path("next").asString();
    } while (!after.isEmpty());
    assertThat(names).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void indicatorTellsItsVariablesAndVersions() {
    long id = json(get("/api/v1/indicators?q=kamling")).path("items").path(0).path("id").asLong();
    var answer = json(get("/api/v1/indicators/" + id));
    assertThat(answer.path("variables").values().stream().map(each -> each.path("name").asString()))
        .containsExactly("pos kamling aktif", "pos kamling");
    assertThat(answer.path("versions").values().stream().map(JsonNode::asLong))
        .containsExactly(first, second);
    assertThat(answer.path("versionId").asLong()).isEqualTo(second);
    assertThat(
            json(get("/api/v1/indicators/" + id + "?versionId=" + first))
                .path("versionId")
                .asLong())
        .isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=XYZ",
        "formulaKind=Ratio",
        "severity=fatal",
        "on=kemarin",
        "limit=0",
        "limit=1000",
        "after=abc",
        "agencyId=x"
      })
  void valueThatIsNotAcceptedIsNamed(String parameter) {
    var answer = get("/api/v1/indicators?" + parameter);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void faultIsToldInEnglishWhereAsked() {
    var answer = send("/api/v1/indicators?kind=XYZ", token, "Accept-Language", "en");
    assertThat(answer.body()).contains("has the value \\\"XYZ\\\"");
  }

  @Test
  void strangerFindsNothingOfIt() {
    long id = json(get("/api/v1/indicators?q=kamling")).path("items").path(0).path("id").asLong();
    assertThat(asStranger("/api/v1/indicators/" + id).statusCode()).isEqualTo(404);
    assertThat(asStranger("/api/v1/catalogue-versions/" + second).statusCode()).isEqualTo(404);
    assertThat(asStranger("/api/v1/catalogue-versions/" + second + "/about").statusCode())
        .isEqualTo(404);
    assertThat(asStranger("/api/v1/agencies/" + agency + "/catalogue-versions").statusCode())
        .isEqualTo(404);
    assertThat(json(asStranger("/api/v1/indicators?versionId=" + second)).path("items").size())
        .isZero();
    assertThat(json(asStranger("/api/v1/indicators?agencyId=" + agency)).path("items").size())
        .isZero();
  }

  @Test
  void withoutATokenNothingIsAnswered() {
    var nobody = people.nobody();
    assertThat(nobody.get("/api/v1/indicators").statusCode()).isEqualTo(401);
    assertThat(nobody.get("/api/v1/catalogue-versions/" + second).statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> get(String path) {
    return send(path, token, "Accept", "application/json");
  }

  private HttpResponse<String> asStranger(String path) {
    return send(path, strangersToken, "Accept", "application/json");
  }

  private HttpResponse<String> send(String path, String bearer, String header, String value) {
    return people
        .nobody()
        .send(
            people
                .nobody()
                .request(path)
                .header("Authorization", "Bearer " + bearer)
                .header(header, value)
                .GET());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private long given(TestDecree decree, String validFrom) {
    return Scope.within(
        Scope.of(Set.of(agency)), () -> making.make(decree.acceptedFor(agency, validFrom)));
  }
}
