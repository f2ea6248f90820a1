package id.tolok.survey.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class KioskIT {

  private static final Pattern INVITATION = Pattern.compile("(/s/[a-z2-9]+/kios/[\\w-]{20,})");
  private static final String GOOD = "434443343";

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;

  private long agency;
  private ServicePoint point;
  private SignedIn officer;

  @BeforeEach
  void openRound() {
    agency = places.agency(places.regency("Nusa Kios"), "Kecamatan Kios");
    var permits = surveys.service(agency, "Izin usaha");
    point = surveys.point(agency, "Loket 1");
    surveys.openNow(agency, permits);
    officer = people.at(agency, Role.PLANNER);
  }

  @Test
  void aDeviceThatOpensTheInvitationAnswersAsAKioskWithoutSigningIn() {
    var started = people.nobody().get(invitation());
    var cookie = started.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .contains("tolok-kios=", "Path=/s/" + point.code(), "HttpOnly", "SameSite=Lax");
    var pass = cookie.substring(0, cookie.indexOf(';'));
    var page = asKiosk(pass, "/s/" + point.code(), null);
    assertThat(page.body()).contains("/survey/kiosk.js", "data-start=\"/s/" + point.code());
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    var sent = asKiosk(pass, "/s/" + point.code(), filled(page.body()));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(channels()).isEqualTo("KIOSK");
    assertThat(asKiosk(pass, "/s/" + point.code() + "/terima-kasih", null).body())
        .contains("Mulai untuk orang berikutnya", "http-equiv=\"refresh\"");
  }

  @Test
  void aKioskThatAnswersTooFastIsAskedToWaitAndKeepsWhatWasChosen() {
    var pass = pass();
    var first = asKiosk(pass, "/s/" + point.code(), null).body();
    asKiosk(pass, "/s/" + point.code(), filled(first));
    var second = asKiosk(pass, "/s/" + point.code(), null).body();
    var answer = asKiosk(pass, "/s/" + point.code(), filled(second));
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Tunggu beberapa detik", "name=\"u1\" value=\"4\" checked");
    assertThat(asKiosk(pass, "/s/" + point.code(), filled(first)).statusCode()).isEqualTo(409);
    assertThat(channels()).isEqualTo("KIOSK");
  }

  @Test
  void anInvitationOfAnotherPlaceOrATamperedOneStartsNothing() {
    var other = surveys.point(agency, "Loket 2");
    var invitation = invitation();
    var elsewhere = invitation.replace(point.code(), other.code());
    assertThat(people.nobody().get(elsewhere).statusCode()).isEqualTo(403);
    var tampered = people.nobody().get(invitation + "A");
    assertThat(tampered.statusCode()).isEqualTo(403);
    assertThat(tampered.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(tampered.body()).contains("15 menit");
  }

  @Test
  void aPassOfAnotherPlaceOrAMadeUpOneAnswersLikeAnybody() {
    var page = asKiosk("tolok-kios=" + "A".repeat(54), "/s/" + point.code(), null).body();
    assertThat(page).doesNotContain("kiosk.js");
    asKiosk("tolok-kios=" + "A".repeat(54), "/s/" + point.code(), filled(page));
    assertThat(channels()).isEqualTo("PUBLIC");
  }

  @Test
  void endingTheKioskTakesItsPass() {
    var ended = asKiosk(pass(), "/s/" + point.code() + "/kios/selesai", null);
    assertThat(ended.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
  }

  @Test
  void onlyWhoLeadsSurveysStartsOneAndTheTrailKnows() {
    var path = "/survei/titik/" + point.id() + "/kios";
    assertThat(people.at(agency, Role.READER).get(path).statusCode()).isEqualTo(403);
    long stranger = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    assertThat(people.at(stranger, Role.PLANNER).get(path).statusCode()).isEqualTo(404);
    invitation();
    assertThat(
            Scope.within(
                Scope.EVERYTHING,
                () ->
                    jdbc.sql(
                            "select count(*) from audit.entry where action = :action and agency_id"
                                + " = :agency")
                        .params(Map.of("action", "survey.kiosk-invited", "agency", agency))
                        .query(Long.class)
                        .single()))
        .isEqualTo(1);
  }

  private String pass() {
    var cookie = people.nobody().get(invitation()).headers().firstValue("Set-Cookie").orElseThrow();
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private String invitation() {
    var page = officer.post("/survei/titik/" + point.id() + "/kios", Map.of()).body();
    var found = INVITATION.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static String filled(String page) {
    var form = new StringBuilder("formulir=" + FormClient.token(page));
    for (int place = 0; place < GOOD.length(); place++) {
      form.append("&u").append(place + 1).append('=').append(GOOD.charAt(place));
    }
    return form.toString();
  }

  private HttpResponse<String> asKiosk(String pass, String path, @Nullable String body) {
    var nobody = people.nobody();
    var request = nobody.request(path).header("Cookie", pass);
    return nobody.send(
        body == null
            ? request
            : request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  private String channels() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select string_agg(channel, ' ') from survey.answer where agency_id = :agency
                    """)
                .params(Map.of("agency", agency))
                .query((row, place) -> row.getString(1))
                .single());
  }
}
