package id.tolok.results.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.results.web.GivenFigures;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ApiResultsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private JdbcClient jdbc;
  @Autowired private Stamps stamps;

  private MeasuredOffice office;
  private SignedIn planner;
  private String token;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    token = people.token(planner);
  }

  @Test
  void resultOrTheReasonForNoneIsTold() {
    given("jumlah pos kamling aktif", "30", FigureState.DRAFT);
    given("jumlah pos kamling", "40", FigureState.DRAFT);
    assertThat(told(token, "Q1"))
        .isEqualTo("Persentase pos kamling aktif 75 | Jumlah pelayanan MISSING [jumlah pelayanan]");
  }

  @Test
  void coverageStandsBesideTheMean() {
    var coverage = block(token, "Q1").path("coverage");
    assertThat(coverage.path("measured").asInt()).isZero();
    assertThat(coverage.path("meanPercent").isNull()).isTrue();
  }

  @Test
  void whoOnlyLooksGetsWhatWasHandedInWhateverTheyAsk() {
    given("jumlah pelayanan", "12", FigureState.DRAFT);
    var reader = people.at(office.agencyId(), Role.READER);
    var answer = reader.api(people.token(reader), path("Q1") + "&basis=ENTERED");
    var block = JSON.readTree(answer.body()).path("items").path(0);
    assertThat(block.path("basis").asString()).isEqualTo("SUBMITTED");
    assertThat(block.path("indicators").path(1).path("actual").isNull()).isTrue();
  }

  @Test
  void tagChangesWithTheCommitThatChangesAResult() {
    var tag = planner.api(token, path("Q1")).headers().firstValue("ETag").orElseThrow();
    assertThat(asked(tag).statusCode()).isEqualTo(304);
    given("jumlah pelayanan", "12", FigureState.DRAFT);
    assertThat(asked(tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"Q5, 2026, ''", "q1, 2026, ''", "Q1, 12, ''", "Q1, 2026, ALL"})
  void whatIsNoQuestionIsAFault(String stretch, String year, String basis) {
    var path =
        "/api/v1/results?agencyId=%d&year=%s&stretch=%s"
            .formatted(office.agencyId(), year, stretch);
    var answer = planner.api(token, basis.isEmpty() ? path : path + "&basis=" + basis);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void agencyOfOthersIsNotAnswered() {
    var other = people.at(MeasuredOffice.of(places, making, catalogues).agencyId(), Role.PLANNER);
    assertThat(other.api(people.token(other), path("Q1")).statusCode()).isIn(403, 404);
  }

  @Test
  void resultIsExplainedDownToItsFigures() {
    given("jumlah pos kamling aktif", "30", FigureState.DRAFT);
    given("jumlah pos kamling", "40", FigureState.DRAFT);
    long lineage = block(token, "Q1").path("indicators").path(0).path("lineageId").asLong();
    var answer =
        planner.api(token, "/api/v1/results/" + lineage + "/explanation?year=2026&stretch=Q1");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var body = JSON.readTree(answer.body());
    assertThat(body.path("result").path("actual").decimalValue()).isEqualByComparingTo("75");
    assertThat(body.path("formula").path("value").decimalValue()).isEqualByComparingTo("75");
    assertThat(body.path("sentence").asString()).isNotBlank();
    assertThat(body.path("operands").path(0).path("figures").path(0).path("enteredBy").asString())
        .isEqualTo("Penguji");
    var version =
        CurrentViewer.asProgram(
            () -> catalogues.versionOfYear(office.agencyId(), 2026).orElseThrow());
    assertThat(body.path("decree").path("versionId").asLong()).isEqualTo(version.id());
    assertThat(body.path("decree").path("number").isNull())
        .isEqualTo(version.decree().number() == null);
    assertThat(body.path("decree").path("sources").isObject()).isTrue();
  }

  @Test
  void explanationOfNothingDoesNotExist() {
    assertThat(planner.api(token, "/api/v1/results/999999999/explanation").statusCode())
        .isEqualTo(404);
  }

  private void given(String variable, String amount, FigureState state) {
    new GivenFigures(jdbc, stamps).put(office.key(variable, "2026-Q1"), amount, state);
  }

  private HttpResponse<String> asked(String tag) {
    return planner.send(
        HttpRequest.newBuilder(URI.create(planner.server() + path("Q1")))
            .header("Authorization", "Bearer " + token)
            .header("If-None-Match", tag));
  }

  private String path(String stretch) {
    return "/api/v1/results?agencyId=%d&year=2026&stretch=%s".formatted(office.agencyId(), stretch);
  }

  private JsonNode block(String token, String stretch) {
    return JSON.readTree(planner.api(token, path(stretch)).body()).path("items").path(0);
  }

  private String told(String token, String stretch) {
    return block(token, stretch)
        .path("indicators")
        .valueStream()
        .map(indicator ->
            indicator.path("name").asString()
                + " "
                + (indicator.path("actual").isNull()
                    ? indicator.path("actualReason").asString()
                        + " "
                        + indicator.path("missing").valueStream().map(JsonNode::asString).toList()
                    : indicator.path("actual").decimalValue().stripTrailingZeros().toPlainString()))
        .collect(java.util.stream.Collectors.joining(" | "));
  }
}
