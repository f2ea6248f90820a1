package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.manage.AccountCare;
import id.tolok.access.secret.RecoveryCodes;
import id.tolok.access.secret.SecretKeeper;
import id.tolok.access.secret.Totp;
import id.tolok.access.signin.SecondFactor;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.FactorStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.BrowserlessVisitor;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What people try who should not get in, or no longer.
@ServerTest
class AccountFaultsIT {

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private AccountCare care;
  @Autowired private AccountStore accounts;
  @Autowired private SecondFactor factor;
  @Autowired private FactorStore factors;
  @Autowired private SecretKeeper keeper;

  private long regency;
  private long agency;
  private SignedIn administrator;
  private SignedIn planner;

  @BeforeEach
  void givenAnOffice() {
    regency = places.regency("Kabupaten Ganggu");
    agency = places.agency(regency, "Kecamatan Ganggu");
    administrator = people.at(agency, Role.ADMINISTRATOR);
    planner = people.at(agency, Role.PLANNER);
  }

  @Test
  void guessingIsSlowedDownAlsoForTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      assertThat(signIn(planner.login(), "salah " + i).statusCode()).isEqualTo(422);
    }
    var answer = signIn(planner.login(), People.PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("Coba lagi dalam");
  }

  @Test
  void namesThatDoNotExistAreSlowedDownAlike() {
    var nobody = "tidak-ada-" + agency;
    for (int i = 0; i < 5; i++) {
      assertThat(signIn(nobody, "salah " + i).statusCode()).isEqualTo(422);
    }
    assertThat(signIn(nobody, "salah").statusCode()).isEqualTo(429);
  }

  @Test
  void aShutAccountIsOutAtOnceWithItsTokens() {
    var token = people.token(planner);
    assertThat(planner.get("/profil").statusCode()).isEqualTo(200);
    var shut =
        administrator.post(
            "/akun/" + planner.accountId() + "/tutup",
            Map.of("keadaan", "LOCKED", "alasan-tutup", "sedang diperiksa"));
    assertThat(shut.statusCode()).isEqualTo(303);
    assertThat(planner.get("/profil").statusCode()).isEqualTo(302);
    assertThat(planner.api(token, "/api/v1/nowhere").statusCode()).isEqualTo(401);
    assertThat(signIn(planner.login(), People.PASSWORD).statusCode()).isEqualTo(422);
  }

  @Test
  void anEndedSessionIsWorthNothing() {
    people.endSessions(planner);
    assertThat(planner.get("/profil").statusCode()).isEqualTo(302);
  }

  @Test
  void signingOutEndsTheSessionAtTheServer() {
    assertThat(planner.post("/keluar", Map.of()).statusCode()).isEqualTo(303);
    assertThat(planner.get("/profil").statusCode()).isEqualTo(302);
  }

  @Test
  void aFormWithTheTokenOfAnotherSessionChangesNothing() {
    var request =
        planner
            .request("/profil/nama")
            .header("X-XSRF-TOKEN", administrator.csrf())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("nama=Orang+Lain"));
    var answer = planner.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Permintaan ditolak").doesNotContain("Orang Lain");
    assertThat(planner.get("/profil").body()).doesNotContain("Orang Lain");
  }

  @Test
  void whatWasTypedIsShownAgainWhereOurOwnPageSentIt() {
    var request =
        planner
            .request("/profil/nama")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("nama=Ketikan+Panjang"));
    var answer = planner.send(request);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Ketikan Panjang");
  }

  @Test
  void aSessionKnownBeforehandIsNotTheOneAfterSigningIn() {
    var visitor = people.visitor();
    visitor.setCookie("tolok", "dipilih-orang-lain");
    visitor.post("/masuk", Map.of("nama", planner.login(), "sandi", People.PASSWORD));
    assertThat(visitor.cookie("tolok")).isNotEmpty().isNotEqualTo("dipilih-orang-lain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://jahat.example/",
        "//jahat.example/",
        "/\\jahat.example/",
        "/%0d%0aX: y",
        "javascript:alert(1)"
      })
  void nobodyIsLedToAnotherSite(String back) {
    var answer =
        people
            .visitor()
            .post(
                "/masuk",
                Map.of("nama", planner.login(), "sandi", People.PASSWORD, "kembali", back));
    var location = answer.headers().firstValue("Location").orElse("");
    assertThat(location).doesNotContain("jahat").doesNotContain("alert").startsWith("/");
    assertThat(answer.headers().firstValue("X")).isEmpty();
  }

  @Test
  void theCodeOfTheSecondFactorIsAskedAndGoodOnce() {
    var secret = givenASecondFactor(planner);
    var code = Totp.codeAt(secret, TestClock.now().plusSeconds(30));
    var first = people.visitor();
    var asked = first.post("/masuk", Map.of("nama", planner.login(), "sandi", People.PASSWORD));
    assertThat(asked.body()).contains("name=\"kode\"");
    assertThat(first.get("/profil").statusCode()).isEqualTo(302);
    first.post(asked, "/masuk/kode", Map.of("kode", code));
    assertThat(first.get("/profil").statusCode()).isEqualTo(200);

    var second = people.visitor();
    var again = second.post("/masuk", Map.of("nama", planner.login(), "sandi", People.PASSWORD));
    assertThat(second.post(again, "/masuk/kode", Map.of("kode", code)).statusCode()).isEqualTo(422);
    assertThat(second.get("/profil").statusCode()).isEqualTo(302);
  }

  @Test
  void aRecoveryCodeIsGoodOnce() {
    givenASecondFactor(planner);
    var account = accounts.login(planner.accountId()).orElseThrow();
    List<String> codes = factor.renewCodes(account, new Visitor("127.0.0.1", "Uji"));
    assertThat(codes).hasSize(RecoveryCodes.COUNT).doesNotHaveDuplicates();
    assertThat(withCode(codes.getFirst()).get("/profil").statusCode()).isEqualTo(200);
    assertThat(withCode(codes.getFirst()).get("/profil").statusCode()).isEqualTo(302);
  }

  @Test
  void theSecretIsNotShownAgainOnceItIsAsked() {
    givenASecondFactor(planner);
    assertThat(planner.get("/profil/faktor-kedua").statusCode()).isEqualTo(303);
  }

  @Test
  void anAdministratorOfAnAgencyTakesOverNobodyGreater() {
    var greater = people.inRegency(agency, regency, Role.ADMINISTRATOR);
    var address = "/akun/" + greater.accountId();
    assertThat(administrator.post(address + "/undangan", Map.of()).statusCode()).isEqualTo(403);
    assertThat(administrator.post(address + "/faktor-kedua/hapus", Map.of()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void nobodyGivesMoreThanTheyReach() {
    var neighbour = places.agency(regency, "Kecamatan Sebelah");
    for (var reach : List.of("semua", "kabupaten-" + regency, "instansi-" + neighbour)) {
      var answer =
          administrator.post(
              "/akun/" + planner.accountId() + "/peran",
              Map.of("peran", "ADMINISTRATOR", "jangkauan", reach));
      assertThat(answer.statusCode()).as(reach).isEqualTo(403);
    }
  }

  @Test
  void aRefusalWinsOverTheRole() {
    CurrentViewer.asProgram(() ->
        care.deny(
            planner.accountId(),
            Action.ORGANIZATION_EDIT,
            Reach.agency(agency),
            "sedang cuti panjang"));
    assertThat(planner.get("/organisasi/perangkat-daerah/" + agency + "/unit/baru").statusCode())
        .isEqualTo(403);
    var why = planner.get("/mengapa?tindakan=ORGANIZATION_EDIT&instansi=" + agency).body();
    assertThat(why).contains("Dilarang secara khusus", "sedang cuti panjang");
  }

  @Test
  void anAccountOfAnotherRegencyDoesNotExist() {
    var far = places.agency(places.regency("Kabupaten Jauh"), "Kecamatan Jauh");
    var stranger = people.at(far, Role.PLANNER);
    var answer = administrator.get("/akun/" + stranger.accountId());
    var invented = administrator.get("/akun/999999999");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain(stranger.login());
    assertThat(invented.statusCode()).isEqualTo(404);
    assertThat(administrator.get("/akun?cari=" + stranger.login()).body())
        .doesNotContain("/akun/" + stranger.accountId());
  }

  @Test
  void changingThePasswordEndsEveryOtherSession() {
    var other = people.signedIn(planner.accountId(), planner.login());
    var answer =
        planner.post(
            "/profil/sandi",
            Map.of(
                "lama", People.PASSWORD,
                "sandi", "kuda besi di dermaga",
                "ulang", "kuda besi di dermaga"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(other.get("/profil").statusCode()).isEqualTo(302);
    assertThat(planner.get("/profil").statusCode()).isEqualTo(302);
  }

  private byte[] givenASecondFactor(SignedIn person) {
    var account = accounts.login(person.accountId()).orElseThrow();
    factor.propose(account);
    var kept = factors.find(person.accountId()).orElseThrow();
    var secret = keeper.open("factor/" + person.accountId(), kept.sealedSecret());
    var confirmed =
        factor.confirm(
            account, Totp.codeAt(secret, TestClock.now()), new Visitor("127.0.0.1", "Uji"));
    assertThat(confirmed).isPresent();
    return secret;
  }

  private BrowserlessVisitor withCode(String code) {
    var visitor = people.visitor();
    var asked = visitor.post("/masuk", Map.of("nama", planner.login(), "sandi", People.PASSWORD));
    visitor.post(asked, "/masuk/kode", Map.of("kode", code));
    return visitor;
  }

  private HttpResponse<String> signIn(String name, String password) {
    return people.visitor().post("/masuk", Map.of("nama", name, "sandi", password));
  }
}
