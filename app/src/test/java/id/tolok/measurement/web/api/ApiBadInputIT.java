package id.tolok.measurement.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.api.PageKey;
import id.tolok.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no program should send is told, and never guessed or passed over.
@ServerTest
class ApiBadInputIT extends ActualsProgram {

  @ParameterizedTest
  @ValueSource(
      strings = {"\"1.234\"", "\"1,5\"", "\"7\"", "\"\"", "true", "[]", "{}", "1e99999999999"})
  void figureThatIsNoNumberIsNotGuessed(String amount) {
    put("2026-Q4", "{\"amount\": 5}", null);
    office.withFractions(jdbc, "jumlah pelayanan");
    var answer = put("2026-Q4", "{\"amount\": " + amount + "}", "\"v1\"");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("amount");
    assertThat(amountKept()).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "\"0\"", "true"})
  void versionIsNotRounded(String version) {
    var answer = put("2026-Q4", "{\"amount\": 5, \"version\": " + version + "}", null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("version");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "dryRun": "true"            | bad-value
          "dryRun": 1                 | bad-value
          "name": {}, "dryRun": true  | bad-value
          "name": 7                   | bad-value
          """)
  void memberOfAnotherKindIsToldAndNothingWritten(String member, String code) {
    var batch = rows("jumlah pelayanan", "2026-Q4", "12");
    var answer = give(batch.substring(0, batch.length() - 1) + ", " + member + "}", null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).path("code").asString()).isEqualTo(code);
    assertThat(amountKept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" and more", "{\"agencyId\": 1}", "]", " 7"})
  void whatFollowsTheBatchIsNotPassedOver(String more) {
    var answer = give(rows("jumlah pelayanan", "2026-Q4", "12") + more, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).path("code").asString()).isEqualTo("not-json");
    assertThat(amountKept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "1e-99999999999", "1e400"})
  void numberNoMachineHoldsIsAFaultOfItsRow(String amount) {
    var answer = give(rows("jumlah pelayanan", "2026-Q4", amount), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer).path("faults").path(0).path("code").asString())
        .isEqualTo("TOO_MANY_DIGITS");
  }

  @Test
  void numberOfAThousandDigitsIsToldWithItsPlace() {
    var answer = give(rows("jumlah pelayanan", "2026-Q4", "9".repeat(1200)), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("baris 1,").doesNotContain("?");
  }

  @Test
  void nameWithoutVisibleSignsIsTheSenders() {
    var batch = rows("jumlah pelayanan", "2026-Q4", "12");
    var answer = give(batch.substring(0, batch.length() - 1) + ", \"name\": \" \\u0000 \"}", null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var kept = planner.api(token, ACTUALS + "/batches/" + json(answer).path("batchId").asLong());
    assertThat(json(kept).path("name").asString()).isNotBlank().doesNotContain("\u0000");
  }

  @Test
  void rowsAreCountedOnceWhateverTheirFaults() {
    var batch = body("{\"variableId\": \"x\", \"period\": 2026, \"amount\": \"1\"}");
    var tried = give(batch.substring(0, batch.length() - 1) + ", \"dryRun\": true}", null);
    assertThat(json(tried).path("faultCount").asInt()).isEqualTo(2);
    assertThat(json(tried).path("unchangedCount").asInt()).isZero();
  }

  @Test
  void endlessBodyIsRefused() {
    var answer = give("{\"rows\": [" + " ".repeat(RowParser.BYTES_MAX), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(json(answer).path("code").asString()).isEqualTo("too-large");
  }

  @Test
  void versionNobodySawIsAFaultOfTheVersion() {
    var row =
        "{\"variable\": \"jumlah pelayanan\", \"period\": \"2026-Q4\", \"amount\": 1, \"version\":"
            + " 7}";
    var answer = give(body(row), null);
    assertThat(json(answer).path("faults").path(0).path("at").asString())
        .isEqualTo("rows[0].version");
  }

  @Test
  void keyAndNameOfTwoVariablesAreAsked() {
    long id = office.variable("jumlah pelayanan").id();
    var row = "{\"variableId\": %d, \"variable\": \"%s\", \"period\": \"2026-Q4\", \"amount\": 1}";
    var answer = give(body(row.formatted(id, "jumlah pos kamling")), null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer).path("faults").path(0).path("code").asString())
        .isEqualTo("OTHER_VARIABLE");
    assertThat(give(body(row.formatted(id, "Jumlah  Pelayanan")), null).statusCode())
        .isEqualTo(200);
  }

  @Test
  void parameterThatIsNeededIsNamed() {
    var answer = planner.api(token, ACTUALS + "/batches");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("detail").asString()).contains("agencyId");
  }

  @Test
  void keyOpensNoAgencyOutOfReach() {
    var other = MeasuredOffice.of(places, making, catalogues);
    var row = "{\"variable\": \"jumlah pelayanan\", \"period\": \"2026-Q4\", \"amount\": 1}";
    var answer = give("{\"agencyId\": " + other.agencyId() + ", \"rows\": [" + row + "]}", "k-9");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
  }

  @Test
  void readerHasNoKeyEither() {
    var reader = people.at(office.agencyId(), Role.READER);
    token = people.token(reader);
    var answer = give(rows("jumlah pelayanan", "2026-Q4", "12"), "k-9");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
  }

  @Test
  void yearAndPageKeyBeyondAllYearsAreTold() {
    var year = planner.api(token, ACTUALS + "?year=99999");
    assertThat(year.statusCode()).as(year.body()).isEqualTo(400);
    assertThat(json(year).path("code").asString()).isEqualTo("bad-value");
    var key = PageKey.of(1, 99_999, 1, 70_000).text();
    var page = planner.api(token, ACTUALS + "?after=" + key);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(400);
    assertThat(json(page).path("code").asString()).isEqualTo("bad-page");
  }

  private String amountKept() {
    var read = planner.api(token, figure("2026-Q4"));
    return read.statusCode() == 404 ? "" : json(read).path("amount").asString();
  }
}
