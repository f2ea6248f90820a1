package id.tolok.measurement.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.ServerTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// One figure is given and read under its tag; many are read page by page.
@ServerTest
class ApiFiguresIT extends ActualsProgram {

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
}
