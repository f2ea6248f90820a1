package id.tolok.measurement.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.ServerTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class ApiActualsIT extends ActualsProgram {

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

  private String items() {
    return planner
        .api(token, ACTUALS + "?agencyId=" + office.agencyId())
        .body()
        .replaceFirst("^\\{\"items\":\\[],\"next\":null}$", "");
  }
}
