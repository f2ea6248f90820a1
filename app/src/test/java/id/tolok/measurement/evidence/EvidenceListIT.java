package id.tolok.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class EvidenceListIT {

  @Autowired private Places places;
  @Autowired private People people;

  @Test
  void emptyListLeadsToEntryOnlyWhoMayEnter() {
    long agency = places.agency(places.regency("Nusa Bukti"), "Kecamatan Bukti");
    assertThat(wayOn(people.at(agency, Role.OWNER), agency))
        .isEqualTo("/pengisian?instansi=" + agency);
    assertThat(wayOn(people.at(agency, Role.INSPECTOR), agency)).isEmpty();
  }

  private static String wayOn(SignedIn person, long agency) {
    var page = Jsoup.parse(person.get("/bukti?instansi=" + agency).body());
    assertThat(page.select("main").text()).contains("Belum ada bukti");
    return page.select("main a[href^=/pengisian]").attr("href");
  }
}
