package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class MetricsIT {

  @Autowired private People people;
  @Autowired private Places places;

  @Test
  void collectorOnThisMachineReadsThem() {
    var answer = people.nobody().get("/actuator/prometheus");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("http_server_requests_seconds");
  }

  @Test
  void strangersBehindAProxyDoNot() {
    assertThat(throughProxy(people.nobody())).isNotEqualTo(200);
    long agency = places.agency(places.regency("Kabupaten Ukuran"), "Kecamatan Ukuran");
    assertThat(throughProxy(people.at(agency, Role.ADMINISTRATOR))).isEqualTo(403);
  }

  @Test
  void administratorOfTheInstallationDoes() {
    assertThat(throughProxy(people.everywhere(Role.ADMINISTRATOR))).isEqualTo(200);
  }

  private static int throughProxy(SignedIn person) {
    return person
        .send(person.request("/actuator/prometheus").header("X-Forwarded-For", "203.0.113.7").GET())
        .statusCode();
  }
}
