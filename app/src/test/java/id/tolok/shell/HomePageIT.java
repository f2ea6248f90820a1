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

  @Test
  void whoReadsTheTrailSeesWhatChangedLast() {
    long agency = places.agency(places.regency("Kabupaten Jejak Beranda"), "Kecamatan Jejak");
    assertThat(people.at(agency, Role.READER).get("/").body()).doesNotContain("Perubahan terakhir");
    assertThat(people.at(agency, Role.ADMINISTRATOR).get("/").body())
        .contains("Perubahan terakhir", "Peran diberikan");
  }

  @Test
  void whoCanSetUpIsLedToTheNextStep() {
    long agency = places.agency(places.regency("Kabupaten Baru Beranda"), "Kecamatan Baru");
    assertThat(people.at(agency, Role.PLANNER).get("/").body())
        .contains("Menyiapkan Tolok", "Unggah keputusan pertama", "Kerjakan sekarang");
    assertThat(people.at(agency, Role.READER).get("/").body()).doesNotContain("Menyiapkan Tolok");
  }

  @Test
  void visitorsSeeWhatTolokDoesAndNothingElse() {
    var answer = people.nobody().get("/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Unggah keputusan", "href=\"/masuk\"")
        .doesNotContain("/katalog");
  }
}
