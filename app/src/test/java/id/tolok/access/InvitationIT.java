package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.signin.Invitations;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.InvitationStore.Kind;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class InvitationIT {

  private static final String CHOSEN = "tiga perahu di muara";

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private Invitations invitations;
  @Autowired private AccountStore accounts;
  @Autowired private FirstAdministrator first;
  private SignedIn person;

  @BeforeEach
  void givenAPerson() {
    long agency = places.agency(places.regency("Kabupaten Undangan"), "Kecamatan Undangan");
    person = people.at(agency, Role.PLANNER);
  }

  @Test
  void theNewPasswordHoldsAndOtherSessionsEnd() {
    var visitor = people.visitor();
    var answer = visitor.post(address(), Map.of("sandi", CHOSEN, "ulang", CHOSEN));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/profil").statusCode()).isEqualTo(200);
    assertThat(person.get("/profil").statusCode()).isEqualTo(302);
  }

  @Test
  void anAddressWorksOnce() {
    var address = address();
    people.visitor().post(address, Map.of("sandi", CHOSEN, "ulang", CHOSEN));
    assertThat(people.visitor().get(address).statusCode()).isEqualTo(410);
  }

  @Test
  void aNewerAddressEndsTheOlder() {
    var older = address();
    address();
    assertThat(people.visitor().get(older).statusCode()).isEqualTo(410);
  }

  @Test
  void aWeakPasswordIsExplainedAndNotSentBack() {
    var answer =
        people.visitor().post(address(), Map.of("sandi", "rahasia12345", "ulang", "rahasia12345"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("paling dahulu ditebak").doesNotContain("rahasia12345");
  }

  @Test
  void twoDifferentPasswordsAreNotSaved() {
    var answer = people.visitor().post(address(), Map.of("sandi", CHOSEN, "ulang", CHOSEN + "x"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(person.get("/profil").statusCode()).isEqualTo(200);
  }

  @Test
  void anInventedAddressTellsNothing() {
    assertThat(people.visitor().get("/undangan/" + "x".repeat(43)).statusCode()).isEqualTo(410);
  }

  @Test
  void noFirstAdministratorOnceThereIsOne() {
    people.everywhere(Role.ADMINISTRATOR);
    assertThat(first.setup()).isEmpty();
  }

  private String address() {
    var account = accounts.login(person.accountId()).orElseThrow();
    return invitations.issue(account, Kind.NEW_PASSWORD).path();
  }
}
