package id.tolok.measurement.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class ApiActualsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ACTUALS = "/api/v1/actuals";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private JdbcClient jdbc;

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
  void batchIsKeptAndRead() {
    var kept = give(rows("jumlah pelayanan", "2026-Q4", "12"), null);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    assertThat(json(kept).path("writtenCount").asInt()).isEqualTo(1);
    var read = planner.api(token, ACTUALS + "?agencyId=" + office.agencyId() + "&year=2026");
    var item = json(read).path("items").path(0);
    assertThat(item.path("variable").asString()).isEqualTo("jumlah pelayanan");
    assertThat(item.path("amount").decimalValue()).isEqualByComparingTo("12");
    assertThat(item.path("period").asString()).isEqualTo("2026-Q4");
    assertThat(item.path("state").asString()).isEqualTo("DRAFT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": "1.234"}   | rows[0].amount  | NOT_A_NUMBER
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": true}      | rows[0].amount  | NOT_A_NUMBER
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": [1]}       | rows[0].amount  | NOT_A_NUMBER
          {"variable": "jumlah pelayanan", "period": "2026-Q4"}                      | rows[0].amount  | AMOUNT_MISSING
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "ammount": 1, "amount": 1} | rows[0].ammount | UNKNOWN_FIELD
          {"variableId": "12", "period": "2026-Q4", "amount": 1}                     | rows[0].variableId | NOT_WHOLE
          {"variableId": 1.5, "period": "2026-Q4", "amount": 1}                      | rows[0].variableId | NOT_WHOLE
          {"variable": 7, "period": "2026-Q4", "amount": 1}                          | rows[0].variable | NOT_TEXT
          {"variable": "jumlah pelayanan", "period": 2026, "amount": 1}              | rows[0].period  | OTHER_PERIOD.QUARTER
          {"variable": "jumlah pelayanan", "amount": 1}                              | rows[0].period  | NOT_A_PERIOD
          {"variableId": 999999999, "period": "2026-Q4", "amount": 1}                | rows[0].variable | UNKNOWN_VARIABLE
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": -3}        | rows[0].amount  | NEGATIVE
          {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": 12.5}      | rows[0].amount  | NOT_WHOLE
          17                                                                        | rows[0].row     | NO_ROW
          """)
  void faultNamesRowFieldAndWhatToDo(String row, String at, String code) {
    var answer = give(body(row), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    var fault = json(answer).path("faults").path(0);
    assertThat(fault.path("at").asString() + " " + fault.path("code").asString())
        .isEqualTo(at + " " + code);
    assertThat(fault.path("message").asString()).isNotBlank();
    assertThat(items()).isEmpty();
  }

  @Test
  void halfOfAThingIsRefusedUntilSomebodyAllowsIt() {
    var refused = put("2026-Q4", "{\"amount\": 12.5}", null);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("reason").asString()).isEqualTo("NOT_WHOLE");
    assertThat(json(refused).path("detail").asString()).contains("bilangan utuh", "12,5");
    assertThat(put("2026-Q4", "{\"amount\": 12.0}", null).statusCode()).isEqualTo(200);
    office.withFractions(jdbc, "jumlah pelayanan");
    assertThat(put("2026-Q4", "{\"amount\": 12.5, \"version\": 1}", null).statusCode())
        .isEqualTo(200);
  }

  @Test
  void partAboveItsWholeIsAFaultAlsoWithinOneBatch() {
    var answer =
        give(
            body(
                """
                {"variable": "jumlah pos kamling aktif", "period": "2026-Q4", "amount": 9},
                {"variable": "jumlah pos kamling", "period": "2026-Q4", "amount": 8}
                """),
            null);
    assertThat(json(answer).path("faults").path(0).path("code").asString())
        .isEqualTo("PART_ABOVE_WHOLE");
    assertThat(items()).isEmpty();
  }

  @Test
  void faultsOfShapeAndOfRulesComeTogetherInOrder() {
    var answer =
        give(
            body(
                """
                {"variable": "jumlah naga", "period": "2026-Q4", "amount": 1},
                {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": "x"},
                {"variable": "jumlah pos kamling", "period": "2026-Q4", "amount": 1}
                """),
            null);
    var body = json(answer);
    assertThat(body.path("code").asString()).isEqualTo("faulty");
    assertThat(body.path("faultCount").asInt()).isEqualTo(2);
    assertThat(body.path("faults").path(0).path("row").asInt()).isZero();
    assertThat(body.path("faults").path(1).path("row").asInt()).isEqualTo(1);
    assertThat(items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"agencyId": 1, "rows": [           | 400 | not-json
          [1, 2]                              | 400 | no-batch
          {"agencyId": %d, "rows": []}        | 400 | no-batch
          {"agencyId": %d, "rows": 3}         | 400 | no-batch
          {"rows": [{"period": "2026", "amount": 1}]} | 400 | bad-value
          {"agencyId": "x", "rows": []}       | 400 | bad-value
          """)
  void whatIsNoBatchIsAFaultOfTheRequest(String body, int status, String code) {
    var answer = give(body.replace("%d", String.valueOf(office.agencyId())), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).path("code").asString()).isEqualTo(code);
  }

  @Test
  void faultsAreToldInEnglishWhereAsked() {
    var answer =
        planner.send(
            request(ACTUALS)
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(rows("dragons", "2026-Q4", "1"))));
    assertThat(answer.body()).contains("This agency has no variable");
  }

  @Test
  void dryRunWritesNothing() {
    var answer =
        planner.send(
            request(ACTUALS + "?dryRun=true")
                .POST(BodyPublishers.ofString(rows("jumlah pelayanan", "2026-Q4", "12"))));
    var body = json(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(body.path("dryRun").asBoolean()).isTrue();
    assertThat(body.path("changes").path(0).path("after").asInt()).isEqualTo(12);
    assertThat(items()).isEmpty();
  }

  @Test
  void sameBatchTwiceIsAnsweredAsBefore() {
    var rows = rows("jumlah pelayanan", "2026-Q4", "12");
    long batch = json(give(rows, null)).path("batchId").asLong();
    var again = json(give(rows, null));
    assertThat(again.path("batchId").asLong()).isEqualTo(batch);
    assertThat(again.path("repeated").asBoolean()).isTrue();
    assertThat(again.path("writtenCount").asInt()).isZero();
  }

  @Test
  void sameKeyIsAnsweredAgainAlsoAfterACorrection() {
    var rows = rows("jumlah pelayanan", "2026-Q4", "12");
    long batch = json(give(rows, "k-1")).path("batchId").asLong();
    give(rows("jumlah pelayanan", "2026-Q4", "13"), "k-2");
    var late = give(rows, "k-1");
    assertThat(late.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(json(late).path("batchId").asLong()).isEqualTo(batch);
    assertThat(items()).contains("\"amount\":13").doesNotContain("\"amount\":12");
  }

  @Test
  void sameKeyForSomethingElseIsRefused() {
    give(rows("jumlah pelayanan", "2026-Q4", "12"), "k-1");
    var other = give(rows("jumlah pelayanan", "2026-Q4", "13"), "k-1");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(json(other).path("code").asString()).isEqualTo("key-of-another");
    assertThat(items()).contains("\"amount\":12");
  }

  @Test
  void keyOfAFaultyBatchIsFreeForTheMendedOne() {
    assertThat(give(rows("jumlah naga", "2026-Q4", "12"), "k-1").statusCode()).isEqualTo(422);
    assertThat(give(rows("jumlah pelayanan", "2026-Q4", "12"), "k-1").statusCode()).isEqualTo(200);
  }

  @Test
  void keysOfOthersAreTheirs() {
    give(rows("jumlah pelayanan", "2026-Q4", "12"), "k-1");
    var colleague = people.at(office.agencyId(), Role.PLANNER);
    var answer =
        colleague.send(
            HttpRequest.newBuilder(URI.create(colleague.server() + ACTUALS))
                .header("Authorization", "Bearer " + people.token(colleague))
                .header("Idempotency-Key", "k-1")
                .POST(BodyPublishers.ofString(rows("jumlah pelayanan", "2026-Q4", "13"))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void batchIsTakenBack() {
    long batch =
        json(give(rows("jumlah pelayanan", "2026-Q4", "12"), null)).path("batchId").asLong();
    var undone =
        planner.send(
            request(ACTUALS + "/batches/" + batch + "/undo").POST(BodyPublishers.noBody()));
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    assertThat(json(undone).path("undoneBy").asString()).isNotBlank();
    var listed = planner.api(token, ACTUALS + "/batches?agencyId=" + office.agencyId());
    assertThat(json(listed).path("items").path(0).path("undoneAt").isMissingNode()).isFalse();
  }

  @Test
  void oneFigureIsGivenAndReadUnderItsTag() {
    var put = put("2026-Q4", "{\"amount\": 7}", null);
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(put.headers().firstValue("ETag")).contains("\"v1\"");
    var read = planner.api(token, figure("2026-Q4"));
    assertThat(read.headers().firstValue("ETag")).contains("\"v1\"");
    assertThat(json(read).path("amount").asInt()).isEqualTo(7);
  }

  @Test
  void whoDidNotSeeTheOthersFigureGetsBoth() {
    put("2026-Q4", "{\"amount\": 7}", null);
    var late = put("2026-Q4", "{\"amount\": 9}", null);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).path("theirs").path("amount").asInt()).isEqualTo(7);
    assertThat(json(late).path("yours").path("amount").asInt()).isEqualTo(9);
    assertThat(put("2026-Q4", "{\"amount\": 9}", "\"v1\"").statusCode()).isEqualTo(200);
  }

  @Test
  void figureAgainstTheRulesIsRefusedWithItsReason() {
    var answer = put("2026", "{\"amount\": 7}", null);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(json(answer).path("reason").asString()).isEqualTo("WRONG_PERIOD");
    assertThat(put("kapan", "{\"amount\": 7}", null).statusCode()).isEqualTo(400);
    assertThat(put("2026-Q4", "{\"amount\": 7}", "versi 3").statusCode()).isEqualTo(400);
  }

  @Test
  void variableOfAnotherOfficeDoesNotExist() {
    var other = people.at(MeasuredOffice.of(places, making, catalogues).agencyId(), Role.PLANNER);
    var answer = other.api(people.token(other), figure("2026-Q4"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(
            json(give(body("{\"variable\": \"x\", \"period\": \"2026\", \"amount\": 1}"), null))
                .path("code")
                .asString())
        .isEqualTo("faulty");
    var stranger =
        other.send(
            HttpRequest.newBuilder(URI.create(other.server() + ACTUALS))
                .header("Authorization", "Bearer " + people.token(other))
                .POST(BodyPublishers.ofString(rows("jumlah pelayanan", "2026-Q4", "12"))));
    assertThat(stranger.statusCode()).isIn(403, 404);
  }

  @Test
  void whoOnlyLooksSeesWhatWasHandedIn() {
    give(rows("jumlah pelayanan", "2026-Q4", "12"), null);
    var reader = people.at(office.agencyId(), Role.READER);
    var path = ACTUALS + "?agencyId=" + office.agencyId();
    assertThat(json(reader.api(people.token(reader), path)).path("items")).isEmpty();
    assertThat(reader.api(people.token(reader), figure("2026-Q4")).statusCode()).isEqualTo(404);
    id.tolok.shell.viewer.CurrentViewer.asProgram(() ->
        jdbc.sql("update measurement.figure set state = 'SUBMITTED' where agency_id = :agency")
            .param("agency", office.agencyId())
            .update());
    assertThat(json(reader.api(people.token(reader), path)).path("items")).hasSize(1);
  }

  @Test
  void pagesFollowEachOther() {
    give(
        body(
            """
            {"variable": "jumlah pelayanan", "period": "2026-Q4", "amount": 1},
            {"variable": "jumlah pos kamling", "period": "2026-Q4", "amount": 2},
            {"variable": "jumlah pos kamling aktif", "period": "2026-Q4", "amount": 1}
            """),
        null);
    var path = ACTUALS + "?agencyId=" + office.agencyId() + "&limit=2";
    var first = json(planner.api(token, path));
    assertThat(first.path("items")).hasSize(2);
    var second = json(planner.api(token, path + "&after=" + first.path("next").asString()));
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void whatTheProgramHasIsNotSentAgain() {
    var path = ACTUALS + "?agencyId=" + office.agencyId();
    var tag = planner.api(token, path).headers().firstValue("ETag").orElseThrow();
    assertThat(planner.send(request(path).header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
    give(rows("jumlah pelayanan", "2026-Q4", "12"), null);
    assertThat(planner.send(request(path).header("If-None-Match", tag)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void parameterAndFieldThatCannotBeReadAreNamed() {
    var year = planner.api(token, ACTUALS + "?year=tahun");
    assertThat(year.statusCode()).isEqualTo(400);
    assertThat(json(year).path("detail").asString()).contains("year", "tahun");
    var amount = put("2026-Q4", "{\"amount\": \"dua\"}", null);
    assertThat(amount.statusCode()).isEqualTo(400);
    assertThat(json(amount).path("detail").asString()).contains("amount");
    var torn = put("2026-Q4", "{\"amount\": ", null);
    assertThat(torn.statusCode()).isEqualTo(400);
    assertThat(json(torn).path("code").asString()).isEqualTo("bad-body");
  }

  private String items() {
    return planner
        .api(token, ACTUALS + "?agencyId=" + office.agencyId())
        .body()
        .replaceFirst("^\\{\"items\":\\[],\"next\":null}$", "");
  }

  private String figure(String period) {
    return ACTUALS + "/" + office.variable("jumlah pelayanan").id() + "/" + period;
  }

  private String rows(String variable, String period, String amount) {
    return body(
        "{\"variable\": \"%s\", \"period\": \"%s\", \"amount\": %s}"
            .formatted(variable, period, amount));
  }

  private String body(String rows) {
    return "{\"agencyId\": " + office.agencyId() + ", \"rows\": [" + rows + "]}";
  }

  private HttpResponse<String> give(String body, @Nullable String key) {
    var request = request(ACTUALS).POST(BodyPublishers.ofString(body));
    return planner.send(key == null ? request : request.header("Idempotency-Key", key));
  }

  private HttpResponse<String> put(String period, String body, @Nullable String ifMatch) {
    var request =
        request(figure(period))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    return planner.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(planner.server() + path))
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }
}
