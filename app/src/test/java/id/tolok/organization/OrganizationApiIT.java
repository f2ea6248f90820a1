package id.tolok.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.organization.nip.Nip;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The organisation as other programs get it.
@ServerTest
class OrganizationApiIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private People people;

  private Agency agency;
  private Position head;
  private id.tolok.testing.SignedIn planner;
  private String token;

  @BeforeEach
  void givenAnOffice() {
    agency = new TestOffice(organizations, edits).subdistrict("Program");
    head =
        CurrentViewer.asProgram(() -> {
          var camat = edits.addPosition(Position.Draft.of(agency.id(), "Camat")).value();
          for (int number = 1; number <= 4; number++) {
            edits
                .addPosition(
                    Position.Draft.of(agency.id(), "Kepala Seksi " + number).under(camat.id()))
                .value();
          }
          var official =
              edits
                  .addOfficial(
                      new Official.Draft(
                          agency.id(),
                          "Rahmat Uji",
                          "Drs.",
                          null,
                          new Nip("198604052004121001"),
                          null))
                  .value();
          edits
              .addHolding(
                  new Holding.Draft(
                      camat.id(),
                      official.id(),
                      Holding.Kind.PJ,
                      LocalDate.of(2024, 1, 1),
                      LocalDate.of(2024, 12, 31)))
              .value();
          return camat;
        });
    planner = people.at(agency.id(), Role.PLANNER);
    token = people.token(planner);
  }

  @Test
  void positionsComeInPagesThatAddUp() {
    var names = new ArrayList<String>();
    String path = "/api/v1/agencies/" + agency.id() + "/positions?limit=2";
    String after = "";
    do {
      var page = json(path + (after.isEmpty() ? "" : "&after=" + after));
      page.get("items").forEach(item -> names.add(item.get("name").asString()));
      after = page.path("next").isNull() ? "" : page.path("next").asString("");
    } while (!after.isEmpty());
    assertThat(names)
        .containsExactly(
            "Camat", "Kepala Seksi 1", "Kepala Seksi 2", "Kepala Seksi 3", "Kepala Seksi 4");
  }

  @Test
  void holdersAreThoseOfTheDayAndCarryNoNip() {
    String path = "/api/v1/positions/" + head.id();
    var then = json(path + "?on=2024-06-01");
    assertThat(then.get("holders").get(0).get("name").asString()).isEqualTo("Drs. Rahmat Uji");
    assertThat(then.get("holders").get(0).get("kind").asString()).isEqualTo("PJ");
    assertThat(then.toString()).doesNotContain("198604052004121001", "1986****");
    assertThat(json(path + "?on=2025-06-01").get("holders").isEmpty()).isTrue();
  }

  @Test
  void sameTagAnswersNotModifiedUntilSomethingChanges() {
    String path = "/api/v1/positions/" + head.id();
    String tag = planner.api(token, path).headers().firstValue("ETag").orElseThrow();
    assertThat(conditional(path, tag)).isEqualTo(304);
    CurrentViewer.asProgram(() ->
        edits.changePosition(head.id(), head.version(), head.draft().ranked("III.a")).value());
    assertThat(conditional(path, tag)).isEqualTo(200);
  }

  @Test
  void onlyAgenciesInScopeAreListed() {
    new TestOffice(organizations, edits).subdistrict("Luar");
    var listed = json("/api/v1/agencies");
    assertThat(listed.get("items").size()).isEqualTo(1);
    assertThat(listed.get("items").get(0).get("id").asLong()).isEqualTo(agency.id());
    assertThat(json("/api/v1/agencies/" + agency.id()).get("zone").asString()).isEqualTo("WITA");
  }

  @Test
  void whatIsOutsideTheScopeAnswersLikeWhatIsNot() {
    var other = new TestOffice(organizations, edits).subdistrict("Luar");
    for (String path :
        List.of(
            "/api/v1/agencies/" + other.id(),
            "/api/v1/agencies/" + other.id() + "/positions",
            "/api/v1/agencies/999999999",
            "/api/v1/positions/999999999")) {
      var answer = planner.api(token, path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }

  @Test
  void wrongParametersAreProblems() {
    for (String path :
        List.of(
            "/api/v1/agencies?limit=0",
            "/api/v1/agencies?limit=banyak",
            "/api/v1/agencies?after=xyz",
            "/api/v1/positions/" + head.id() + "?on=besok")) {
      var answer = planner.api(token, path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(path)
          .startsWith("application/problem+json");
    }
  }

  @Test
  void regionsNameWhoseCodesTheyAre() {
    var listed = json("/api/v1/regions?code=94&limit=200");
    assertThat(listed.get("items").get(0).get("codeSystem").asString()).isEqualTo("KEMENDAGRI");
    assertThat(listed.get("items").toString()).contains("\"94.05\"");
  }

  @Test
  void descriptionNamesEveryAddress() {
    var description = planner.get("/api/v1/openapi.json").body();
    assertThat(description)
        .contains(
            "/api/v1/agencies/{id}/positions",
            "/api/v1/positions/{id}",
            "/api/v1/regions",
            "An office that plans and reports");
  }

  private int conditional(String path, String tag) {
    return planner
        .send(
            java.net.http.HttpRequest.newBuilder(java.net.URI.create(planner.server() + path))
                .header("Authorization", "Bearer " + token)
                .header("If-None-Match", tag))
        .statusCode();
  }

  private JsonNode json(String path) {
    var answer = planner.api(token, path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
