package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class SignInIT {

  @Autowired private People people;
  @Autowired private Places places;
  private SignedIn person;

  @BeforeEach
  void givenAPerson() {
    long agency = places.agency(places.regency("Kabupaten Masuk"), "Kecamatan Masuk");
    person = people.at(agency, Role.PLANNER);
  }

  @Test
  void whoDidNotSignInIsSentToTheSignInPage() {
    var answer = people.nobody().get("/profil?a=b");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/masuk?kembali=%2Fprofil%3Fa%3Db");
  }

  @Test
  void rightPasswordOpensASessionAndLeadsBack() {
    var answer = signIn(person.login(), People.PASSWORD, "/?a=b");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(location(answer)).endsWith("/?a=b");
    var session = cookie(answer, "tolok");
    assertThat(new SignedIn(people.address(), 0, "", session).get("/profil").statusCode())
        .isEqualTo(200);
  }

  @Test
  void wrongPasswordKeepsTheNameTyped() {
    var answer = signIn(person.login(), "salah sama sekali", "/");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"" + person.login() + "\"", "tidak cocok");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("tolok="));
  }

  @Test
  void signInWithoutTheTokenOfTheFormIsRefused() {
    var request =
        people
            .nobody()
            .request("/masuk")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    SignedIn.form(Map.of("nama", person.login(), "sandi", People.PASSWORD))));
    assertThat(people.nobody().send(request).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> signIn(String name, String password, String back) {
    var form = people.nobody().get("/masuk");
    var visit = cookie(form, "tolok-visit");
    var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
    assertThat(csrf.find()).isTrue();
    var fields = Map.of("nama", name, "sandi", password, "kembali", back, "_csrf", csrf.group(1));
    return people
        .nobody()
        .send(
            people
                .nobody()
                .request("/masuk")
                .header("Cookie", "tolok-visit=" + visit)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.form(fields))));
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(set -> set.startsWith(name + "="))
        .map(set -> set.substring(name.length() + 1, set.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
