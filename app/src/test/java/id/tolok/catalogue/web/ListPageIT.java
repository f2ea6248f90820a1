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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPageIT {

  private static final String DECREE =
      """
      Camat | Indeks <b>kepuasan</b> masyarakat
      Kasi Trantib | Persentase pos kamling aktif | [aktif] / [pos] * 100 | Meningkatnya rasa aman
      Kasi Trantib | Jumlah laporan kejadian | [laporan kejadian] | Meningkatnya rasa aman
      """;

  @Autowired private VersionMaking making;
  @Autowired private People people;
  @Autowired private Places places;

  private long agency;
  private long version;
  private SignedIn reader;

  @BeforeAll
  void decree() {
    agency = places.agency(places.regency("Nusa Daftar"), "Kecamatan Daftar");
    version =
        Scope.within(
            Scope.of(Set.of(agency)),
            () ->
                making.make(
                    TestDecree.of(DECREE)
                        .withFinding(2, Severity.WARNING, "FORMULA_MISSING")
                        .acceptedFor(agency, "2024-01-01")));
    reader = people.at(agency, Role.READER);
  }

  @Test
  void listShowsWhatIsInForceWithItsFilters() {
    assertThat(page("/katalog"))
        .contains("3 indikator", "Persentase pos kamling aktif", "Kasi Trantib")
        .contains("href=\"/katalog/versi/" + version + "\"")
        .contains("name=\"rumus\" value=\"ratio\"", "name=\"temuan\" value=\"2\"");
  }

  @Test
  void textOfTheDecreeIsNeverMarkup() {
    assertThat(page("/katalog?q=kepuasan")).doesNotContain("<b>").contains("&lt;b&gt;");
  }

  @Test
  void whatWasFoundIsMarkedAndMendedWordsAreTold() {
    assertThat(page("/katalog?q=kamlng")).contains("<mark>kamling</mark>", "1 indikator", "kamlng");
  }

  @Test
  void allThatIsChosenStaysInTheAddress() {
    assertThat(page("/katalog?q=kamling&rumus=ratio&urut=nama"))
        .contains("value=\"kamling\"")
        .contains("id=\"rumus-0\" name=\"rumus\" value=\"ratio\" checked")
        .contains("/katalog/unduh.csv?q=kamling&amp;rumus=ratio&amp;urut=nama");
  }

  @Test
  void partIsSentWhereOnlyAPartIsAskedFor() {
    var answer =
        reader.send(reader.request("/katalog?q=kamling").header("HX-Request", "true").GET());
    assertThat(answer.body()).doesNotContain("<!DOCTYPE").contains("id=\"hasil\"", "hx-swap-oob");
    assertThat(answer.headers().firstValue("HX-Push-Url")).contains("/katalog?q=kamling");
  }

  @Test
  void rowsStandTogetherByPosition() {
    var page = page("/katalog?kelompok=jabatan");
    assertThat(page.split("scope=\"rowgroup\"", -1)).hasSize(3);
    assertThat(page.indexOf("rowgroup\">Camat")).isLessThan(page.indexOf("rowgroup\">Kasi"));
  }

  @Test
  void oneVersionIsShownAndNamed() {
    assertThat(page("/katalog?versi=" + version)).contains("Hanya versi 1", "3 indikator");
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    assertThat(page("/katalog?q=xyzzyq")).contains("Tidak ada indikator yang cocok", "Hapus semua");
  }

  @Test
  void valuesThatAreNoneArePassedOver() {
    assertThat(
            page(
                "/katalog?instansi=x'&temuan=99999999999999999999&urut=acak&tanggal=kemarin"
                    + "&setelah=abc&kelompok=1"))
        .contains("3 indikator");
  }

  @Test
  void columnsAreRememberedByTheBrowser() {
    var answer =
        reader.post("/katalog/kolom", Map.of("kolom", "source", "kembali", "/katalog?q=kamling"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/katalog?q=kamling");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("tolok-kolom=source", "HttpOnly");
    var page =
        reader.send(
            reader
                .request("/katalog")
                .setHeader("Cookie", "tolok=" + reader.token() + "; tolok-kolom=source")
                .GET());
    assertThat(page.body())
        .contains("data-label=\"Sumber data\"")
        .doesNotContain("data-label=\"Satuan\"");
  }

  @Test
  void columnsLeadNowhereElse() {
    var answer = reader.post("/katalog/kolom", Map.of("kembali", "https://jahat.contoh/"));
    assertThat(answer.headers().firstValue("Location")).contains("/katalog");
  }

  @Test
  void versionOfAnotherAgencyDoesNotExist() {
    long other = places.agency(places.regency("Nusa Seberang"), "Kecamatan Seberang");
    var stranger = people.at(other, Role.READER);
    assertThat(stranger.get("/katalog?versi=" + version).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/katalog?urut=nama").body()).contains("0 indikator");
  }

  @Test
  void visitorIsLedToTheSignIn() {
    assertThat(people.nobody().get("/katalog").statusCode()).isIn(302, 303);
  }

  private String page(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
