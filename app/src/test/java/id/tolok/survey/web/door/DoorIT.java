package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.ServerTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The door itself: its addresses, its tokens, its language, and what it keeps of nobody.
@ServerTest
class DoorIT extends OpenDoor {

  @Test
  void anAddressTypedInCapitalsIsTheSameAndOtherMethodsAreNot() {
    var path = "/s/" + point.code();
    var nobody = people.nobody();
    assertThat(nobody.get(path.toUpperCase(Locale.ROOT).replace("/S/", "/s/")).body())
        .contains("action=\"" + path + "\"");
    assertThat(nobody.send(nobody.request(path).HEAD()).body()).isEmpty();
    var put = nobody.send(nobody.request(path).PUT(BodyPublishers.ofString("x")));
    assertThat(put.statusCode()).isEqualTo(405);
    assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
  }

  @Test
  void aForeignTokenKeepsTheContentAndGivesAnotherForm() {
    var fields = form.filled("A".repeat(75), GOOD);
    fields.put("pendapat", "Ramah");
    var answer = form.send(fields);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("perlu dikirim sekali lagi", "Ramah", "value=\"4\" checked");
    fields.put("formulir", FormClient.token(answer.body()));
    assertThat(form.send(fields).statusCode()).isEqualTo(303);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void theTokenOfAnotherPlaceOrATamperedOneIsNotTaken() {
    var other = surveys.point(agency, "Loket 2");
    var elsewhere = new FormClient(people.nobody(), other.code());
    assertThat(form.send(form.filled(elsewhere.token(), GOOD)).statusCode()).isEqualTo(400);
    var token = form.token();
    var tampered = (token.charAt(0) == 'B' ? 'C' : 'B') + token.substring(1);
    assertThat(form.send(form.filled(tampered, GOOD)).statusCode()).isEqualTo(400);
    assertThat(form.send(Map.of()).statusCode()).isEqualTo(400);
    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"u1=%zz", "u1=%4", "u1=1&u1=2", "%00%ff=%"})
  void whatIsNoFormIsRefused(String body) {
    var answer = form.sendBody(body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(kept()).isEmpty();
  }

  @Test
  void tooLargeAndOtherKindsOfContentAreRefused() {
    assertThat(form.sendBody("pendapat=" + "a".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(form.send("application/json", "{}").statusCode()).isEqualTo(415);
    assertThat(form.send("multipart/form-data; boundary=x", "--x--").statusCode()).isEqualTo(415);
    assertThat(kept()).isEmpty();
  }

  @Test
  void theFormSpeaksEnglishAndStaysSo() {
    var page = form.open("?bahasa=en").body();
    assertThat(page).contains("<html lang=\"en\"", "How was our service?", "Send answers");
    var fields = form.filled(FormClient.token(page), GOOD);
    fields.put("bahasa", "en");
    assertThat(form.send(fields).headers().firstValue("Location"))
        .hasValue("/s/" + point.code() + "/terima-kasih?bahasa=en");
    assertThat(form.send(fields).body()).contains("We already have your answers");
  }

  @Test
  void aClosedDoorSaysWhenTheNextRoundOpensAndAnUnknownOneAsksForTheCode() {
    surveys.closed(round);
    var closed = new FormClient(people.nobody(), surveys.point(agency, "Loket 4").code()).open();
    assertThat(closed.statusCode()).isEqualTo(200);
    assertThat(closed.body()).contains("tidak ada survei yang dibuka", "diumumkan di tempat ini");
    var unknown = people.nobody().get("/s/zzzzzzzz");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Alamat survei tidak dikenal", "name=\"kode\"");
    assertThat(people.nobody().get("/s?kode=" + point.code()).headers().firstValue("Location"))
        .hasValue("/s/" + point.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/s", "/s/", "/s/x", "/s/ABCDEFGH/", "/s/..%2fmasuk", "/s/staf", "/s/a/b/c/d"})
  void strangeAddressesLeadToTheSamePolitePage(String path) {
    assertThat(people.nobody().get(path).statusCode()).isIn(404, 400);
  }

  @Test
  void nothingIsRememberedOfWhoeverAnswers() {
    var page = form.open();
    var answer = form.send(form.filled(FormClient.token(page.body()), GOOD));
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("X-Request-Id")).isEmpty();
  }

  @Test
  void theFormIsGuardedLikeEveryOtherPage() {
    var guarded = people.nobody().get("/masuk").headers();
    var open = form.open().headers();
    List.of(
            "Content-Security-Policy",
            "Permissions-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy")
        .forEach(name ->
            assertThat(open.firstValue(name))
                .as(name)
                .isPresent()
                .isEqualTo(guarded.firstValue(name)));
  }
}
