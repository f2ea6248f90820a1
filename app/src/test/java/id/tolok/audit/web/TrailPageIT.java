package id.tolok.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
@ExtendWith(BrowserExtension.class)
class TrailPageIT {

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;

  private long regency;
  private long agency;
  private SignedIn administrator;

  @BeforeEach
  void anAgencyWithAnAdministrator() {
    regency = regency == 0 ? places.regency("Jejak") : regency;
    agency = places.agency(regency, "Kecamatan Jejak");
    administrator = people.at(agency, Role.ADMINISTRATOR);
  }

  @Test
  void entryIsShownWithWhoWhatOldNewAndWhy() {
    write(
        agency,
        Change.of("intake.row-changed", "intake.row/9", agency)
            .from("{\"target\":{\"2026\":\"90\"}}")
            .to("{\"target\":{\"2026\":\"<b>95</b>\"}}")
            .because("Salah ketik"));
    assertThat(administrator.get("/jejak").body())
        .contains("Rani Contoh", "Isian diperbaiki", "intake.row/9", "target.2026")
        .contains("<del>90</del>", "<ins>&lt;b&gt;95&lt;/b&gt;</ins>", "Salah ketik");
  }

  @Test
  void entriesOfAnotherAgencyAreNotShown() {
    long other = places.agency(regency, "Kecamatan Lain");
    write(other, Change.of("intake.row-changed", "intake.row/tetangga", other));
    assertThat(administrator.get("/jejak").body()).doesNotContain("intake.row/tetangga");
    assertThat(administrator.get("/jejak?instansi=" + other).body())
        .doesNotContain("intake.row/tetangga")
        .contains("Tidak ada catatan yang cocok");
    assertThat(administrator.get("/jejak/unduh?instansi=" + other).body())
        .doesNotContain("intake.row/tetangga");
  }

  @Test
  void whatBelongsToNoAgencyIsForThoseWhoSeeTheWholeInstallation() {
    transaction.executeWithoutResult(
        status -> trail.record(Change.of("access.sign-in-failed", "account/umum-" + agency)));
    var everywhere = people.everywhere(Role.ADMINISTRATOR);
    String address = "/jejak?perihal=umum-" + agency;
    assertThat(everywhere.get(address).body()).contains("account/umum-" + agency, "Gagal masuk");
    assertThat(administrator.get(address).body()).doesNotContain("account/umum-" + agency);
  }

  @Test
  void whoMayNotReadTheTrailIsRefusedAndThatIsWritten() {
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get("/jejak").statusCode()).isEqualTo(403);
    assertThat(reader.get("/jejak/unduh").statusCode()).isEqualTo(403);
    assertThat(people.everywhere(Role.ADMINISTRATOR).get("/jejak?ditolak=ya").body())
        .contains("Ditolak membaca jejak");
  }

  @Test
  void filtersNarrowDown() {
    write(agency, Change.of("intake.row-changed", "intake.row/100%_a", agency));
    write(agency, Change.of("intake.decree-accepted", "intake.review/100xya", agency));
    assertThat(administrator.get("/jejak?tindakan=intake.decree-accepted").body())
        .contains("intake.review/100xya")
        .doesNotContain("intake.row/100%_a");
    assertThat(administrator.get("/jejak?perihal=100%25_a").body())
        .contains("intake.row/100%_a")
        .doesNotContain("intake.review/100xya");
    assertThat(administrator.get("/jejak?orang=rani+CONTOH").body()).contains("intake.row/100");
    assertThat(administrator.get("/jejak?orang=Budi").body()).contains("Tidak ada catatan");
    assertThat(administrator.get("/jejak?ditolak=ya&perihal=100").body())
        .contains("Tidak ada catatan");
    assertThat(administrator.get("/jejak?dari=2020-01-01&sampai=2020-12-31").body())
        .contains("Tidak ada catatan");
    assertThat(administrator.get("/jejak?dari=2020-01-01&perihal=100").body())
        .contains("intake.row/100");
  }

  @Test
  void everythingOneRequestDidIsFoundByItsNumber() {
    MDC.put("request", "req-" + agency);
    try {
      write(agency, Change.of("intake.row-changed", "intake.row/satu", agency));
      write(agency, Change.of("intake.decree-accepted", "intake.review/dua", agency));
    } finally {
      MDC.remove("request");
    }
    write(agency, Change.of("intake.row-changed", "intake.row/tiga", agency));
    var page = administrator.get("/jejak").body();
    assertThat(administrator.get(link(page, "permintaan")).body())
        .contains("intake.row/satu", "intake.review/dua")
        .doesNotContain("intake.row/tiga");
  }

  @Test
  void impossiblePeriodIsSaidAndWhatWasTypedIsKept() {
    var turned = administrator.get("/jejak?dari=2026-07-05&sampai=2026-07-01&orang=Rani");
    assertThat(turned.statusCode()).isEqualTo(422);
    assertThat(turned.body()).contains("mendahului", "value=\"2026-07-05\"", "value=\"Rani\"");
    var nonsense = administrator.get("/jejak?dari=kemarin");
    assertThat(nonsense.statusCode()).isEqualTo(422);
    assertThat(nonsense.body()).contains("Bukan tanggal");
    assertThat(administrator.get("/jejak?sebelum=x&sesudah=-1&instansi=abc").statusCode())
        .isEqualTo(200);
  }

  @Test
  void pagesFollowEachOtherWithoutGapsWhileEntriesArrive() {
    IntStream.rangeClosed(1, TrailPage.ROWS + 5)
        .forEach(number ->
            write(agency, Change.of("intake.row-changed", "intake.row/k" + number, agency)));
    var filter = "/jejak?perihal=intake.row%2Fk";
    var first = administrator.get(filter).body();
    assertThat(first).contains("intake.row/k55<", "intake.row/k6<").doesNotContain("row/k5<");
    write(agency, Change.of("intake.row-changed", "intake.row/k56", agency));
    var second = administrator.get(link(first, "sebelum")).body();
    assertThat(second).contains("intake.row/k5<", "intake.row/k1<").doesNotContain("row/k6<");
    var back = administrator.get(link(second, "sesudah")).body();
    assertThat(back).contains("intake.row/k55<", "intake.row/k6<").doesNotContain("row/k5<");
  }

  @Test
  void exportIsInertAndIsItselfWritten() {
    write(agency, Change.of("intake.row-changed", "intake.row/e", agency).because("=1+1"));
    var file = administrator.get("/jejak/unduh?perihal=intake.row%2Fe");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"jejak-");
    assertThat(file.body()).startsWith("\uFEFFWaktu;Siapa;").contains(";'=1+1;");
    assertThat(
            people
                .everywhere(Role.ADMINISTRATOR)
                .get("/jejak?tindakan=audit.trail-exported")
                .body())
        .contains("Jejak diunduh");
  }

  static Object[] everyWay() {
    return Browsers.everyWay().toArray();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyWay")
  void pageIsOpenToEverybody(Browsers.Size size, Browsers.Look look, Browsers browsers) {
    write(
        agency,
        Change.of("intake.row-changed", "intake.row/9", agency)
            .from("{\"name\":\"Persentase layanan tepat waktu\",\"target\":{\"2026\":\"90\"}}")
            .to("{\"name\":\"Persentase layanan yang tepat waktu\",\"target\":{\"2026\":\"95\"}}")
            .because("Salah ketik pada naskah"));
    people.at(agency, Role.READER).get("/katalog");
    var page = browsers.page(administrator, size, look);
    page.navigate(administrator.server() + "/jejak");
    page.locator("details.more summary").first().click();
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
    browsers.picture(page, "jejak");
  }

  private void write(long agencyId, Change change) {
    var viewer =
        new Viewer(OptionalLong.of(1), "Rani Contoh", Set.of(agencyId), Viewer.Kind.PERSON);
    CurrentViewer.as(
        viewer,
        () -> {
          transaction.executeWithoutResult(status -> trail.record(change));
          return true;
        });
  }

  private static String link(String page, String parameter) {
    var found =
        Pattern.compile("href=\"(/jejak\\?[^\"]*" + parameter + "=[^\"&]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1).replace("&amp;", "&");
  }
}
