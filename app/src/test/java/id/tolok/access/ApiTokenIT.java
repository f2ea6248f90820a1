package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.ApiTokens.NewToken;
import id.tolok.access.ApiTokens.Outcome;
import id.tolok.shell.viewer.Action;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class ApiTokenIT {

  /// No such address: a token that is let in gets 404, one that is not gets 401.
  private static final String NOWHERE = "/api/v1/nowhere";

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private ApiTokens tokens;
  private long agency;
  private SignedIn planner;

  @BeforeEach
  void givenAPlanner() {
    agency = places.agency(places.regency("Kabupaten Token"), "Kecamatan Token");
    planner = people.at(agency, Role.PLANNER);
  }

  @Test
  void aRequestWithoutATokenIsTold() {
    var answer = people.nobody().get(NOWHERE);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"tolok\"");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("Token belum disertakan");
  }

  @Test
  void aLivingSessionIsNoToken() {
    assertThat(planner.get(NOWHERE).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenIsLetIn() {
    assertThat(planner.api(people.token(planner), NOWHERE).statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownTokenIsNotLetIn() {
    var answer = planner.api("tolok_" + "x".repeat(43), NOWHERE);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("invalid_token");
  }

  @Test
  void aRevokedTokenIsNotLetInAnyMore() {
    var made =
        (Outcome.Made)
            tokens.create(
                planner.accountId(),
                new NewToken("uji", Set.of(Action.CATALOGUE_VIEW), null, Duration.ofDays(1)));
    assertThat(planner.api(made.text(), NOWHERE).statusCode()).isEqualTo(404);
    assertThat(tokens.revoke(planner.accountId(), made.tokenId())).isTrue();
    assertThat(planner.api(made.text(), NOWHERE).statusCode()).isEqualTo(401);
  }

  @Test
  void nobodyRevokesTheTokenOfAnother() {
    var made =
        (Outcome.Made)
            tokens.create(
                planner.accountId(),
                new NewToken("uji", Set.of(Action.CATALOGUE_VIEW), null, Duration.ofDays(1)));
    assertThat(tokens.revoke(people.everywhere(Role.PLANNER).accountId(), made.tokenId()))
        .isFalse();
    assertThat(planner.api(made.text(), NOWHERE).statusCode()).isEqualTo(404);
  }

  @Test
  void aTokenThatLivesForeverIsNotMade() {
    var wanted = new NewToken("uji", Set.of(Action.CATALOGUE_VIEW), null, Duration.ofDays(4000));
    assertThat(tokens.create(planner.accountId(), wanted)).isEqualTo(new Outcome.NotSensible());
  }

  @Test
  void aTokenForAgenciesThatAreNotThereIsNotMade() {
    var wanted =
        new NewToken("uji", Set.of(Action.CATALOGUE_VIEW), Set.of(agency, -5L), Duration.ofDays(1));
    assertThat(tokens.create(planner.accountId(), wanted))
        .isEqualTo(new Outcome.NoSuchAgency(new TreeSet<>(Set.of(-5L))));
    var possible =
        new NewToken("uji", Set.of(Action.CATALOGUE_VIEW), Set.of(agency), Duration.ofDays(1));
    assertThat(tokens.create(planner.accountId(), possible)).isInstanceOf(Outcome.Made.class);
  }

  @Test
  void theDescriptionOfTheInterfaceIsOpen() {
    HttpResponse<String> answer = people.nobody().get("/api/v1/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
