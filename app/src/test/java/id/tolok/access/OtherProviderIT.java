package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.BrowserlessVisitor;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Signing in with an account of another server, against a real one.
@ServerTest
@DirtiesContext
class OtherProviderIT {

  private static final OtherProvider OTHER = OtherProvider.start();
  private static boolean peopleMade;

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private Accounts accounts;

  @DynamicPropertySource
  static void configured(DynamicPropertyRegistry properties) {
    properties.add("tolok.oidc.issuer", OTHER::issuer);
    properties.add("tolok.oidc.client-id", () -> OtherProvider.CLIENT);
    properties.add("tolok.oidc.client-secret", () -> OtherProvider.SECRET);
    properties.add("tolok.oidc.name", () -> "Akun Pegawai");
  }

  @BeforeAll
  static void nobodyYet() {
    peopleMade = false;
  }

  @AfterAll
  static void stop() {
    OTHER.close();
  }

  @Test
  void theSignInPageOffersIt() {
    assertThat(visitor().get("/masuk").body()).contains("Masuk dengan Akun Pegawai");
  }

  @Test
  void whoHasAnAccountWithThatVerifiedAddressIsLetInAndLedBack() {
    var visitor = visitor();
    var answer = visitor.get(returning(visitor, "rina", "/profil"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/profil");
    assertThat(visitor.get("/profil").body()).contains("Rina Contoh");
  }

  @Test
  void whoHasNoAccountGetsNone() {
    var visitor = visitor();
    visitor.get(returning(visitor, "tamu", "/"));
    assertThat(visitor.cookie("tolok")).isEmpty();
    assertThat(visitor.get("/masuk").body()).contains("tidak menjamin surel");
  }

  @Test
  void anAddressNobodyVerifiedCountsForNothing() {
    var visitor = visitor();
    visitor.get(returning(visitor, "belum-pasti", "/"));
    assertThat(visitor.cookie("tolok")).isEmpty();
  }

  @Test
  void anAnswerMeantForAnotherBrowserIsRefused() {
    var sent = visitor();
    var stolen = returning(sent, "rina", "/");
    var other = visitor();
    other.get("/masuk/sso");
    other.get(stolen);
    assertThat(other.cookie("tolok")).isEmpty();
  }

  @Test
  void anAnswerIsGoodOnce() {
    var visitor = visitor();
    var back = returning(visitor, "rina", "/");
    visitor.get(back);
    visitor.setCookie("tolok", "");
    visitor.get(back);
    assertThat(visitor.cookie("tolok")).isEmpty();
  }

  @Test
  void nobodyIsLedToAnotherSite() {
    var visitor = visitor();
    var answer = visitor.get(returning(visitor, "rina", "//jahat.example/"));
    assertThat(answer.headers().firstValue("Location")).contains("/");
  }

  /// Leaves Tolok, signs in at the other server; gives the path the browser is sent back to.
  private String returning(BrowserlessVisitor visitor, String name, String back) {
    var leaving = visitor.get("/masuk/sso?kembali=" + back);
    var basic =
        Base64.getEncoder()
            .encodeToString((name + ":" + OtherProvider.PASSWORD).getBytes(StandardCharsets.UTF_8));
    var entered =
        send(
            HttpRequest.newBuilder(URI.create(OTHER.issuer() + "/"))
                .header("Authorization", "Basic " + basic)
                .build());
    var session = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    var request =
        HttpRequest.newBuilder(URI.create(leaving.headers().firstValue("Location").orElseThrow()))
            .header("Cookie", session)
            .header("Accept", "text/html")
            .build();
    var uri = URI.create(send(request).headers().firstValue("Location").orElseThrow());
    assertThat(uri.getPath()).isEqualTo("/masuk/sso/kembali");
    assertThat(uri.getQuery()).contains("code=");
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// By address, not by name: the other server lets only that have any port.
  private BrowserlessVisitor visitor() {
    if (!peopleMade) {
      long agency = places.agency(places.regency("Kabupaten Penyedia"), "Kecamatan Penyedia");
      for (var name : List.of("rina", "belum-pasti")) {
        accounts.create(
            new NewAccount(
                name,
                name.equals("rina") ? "Rina Contoh" : "Belum Pasti",
                name + "@nusacontoh.example",
                OptionalLong.of(agency),
                List.of(NewGrant.of(Role.READER, Reach.agency(agency)))),
            People.PASSWORD);
      }
      peopleMade = true;
    }
    return people.visitor("127.0.0.1");
  }
}
