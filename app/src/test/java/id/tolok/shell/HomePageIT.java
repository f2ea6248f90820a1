package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class HomePageIT {

  @Autowired private People people;
  @Autowired private Places places;

  @Test
  void firstPageAnswersInIndonesian() {
    long agency = places.agency(places.regency("Kabupaten Beranda"), "Kecamatan Beranda");
    var answer = people.at(agency, Role.READER).get("/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<html lang=\"id\"", "Beranda");
  }
}
