package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.kernel.Severity;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionPageIT {

  @Autowired private VersionMaking making;
  @Autowired private People people;
  @Autowired private Places places;

  private long agency;
  private long first;
  private long second;
  private SignedIn reader;

  @BeforeAll
  void versions() {
    agency = places.agency(places.regency("Nusa Naskah"), "Kecamatan Naskah");
    first = given(TestDecree.of("Camat | Indeks kepuasan masyarakat"), "2023-01-01");
    second =
        given(
            TestDecree.of("Camat | Jumlah laporan | [laporan]")
                .withFinding(0, Severity.WARNING, "PERIOD_REVERSED"),
            "2024-01-01");
    reader = people.at(agency, Role.READER);
  }

  @Test
  void pageTellsTheDecreeAndWhoAcceptedIt() {
    assertThat(page(second))
        .contains("Versi 2", "050/01/UJI/2024", "bahwa perlu diuji", "KESATU")
        .contains("Undang-Undang Nomor 1 Tahun 2000", "Penguji", "5 Januari 2024", "2024–2026");
  }

  @Test
  void pageSaysWhetherTheVersionHolds() {
    assertThat(page(second)).contains("Berlaku");
    assertThat(page(first)).contains("Sudah diganti", "31 Desember 2023");
  }

  @Test
  void remarksLeadToTheirIndicators() {
    assertThat(page(second)).contains("/katalog?versi=" + second + "&amp;aturan=PERIOD_REVERSED");
    assertThat(page(first)).contains("Tidak ada temuan");
  }

  @Test
  void otherVersionsCanBeComparedOlderFirst() {
    assertThat(page(second)).contains("/katalog/bandingkan?kiri=" + first + "&amp;kanan=" + second);
    assertThat(reader.get("/katalog/bandingkan?kiri=" + first + "&kanan=" + second).statusCode())
        .isEqualTo(200);
  }

  @Test
  void versionOfAnotherAgencyDoesNotExist() {
    long other = places.agency(places.regency("Nusa Jauh"), "Kecamatan Jauh");
    var stranger = people.at(other, Role.READER);
    assertThat(stranger.get("/katalog/versi/" + second).statusCode()).isEqualTo(404);
  }

  private String page(long version) {
    var answer = reader.get("/katalog/versi/" + version);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private long given(TestDecree decree, String validFrom) {
    return Scope.within(
        Scope.of(Set.of(agency)), () -> making.make(decree.acceptedFor(agency, validFrom)));
  }
}
