package id.tolok.survey.web.file;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.tolok.access.Role;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A spreadsheet on its way through the pages, on every kind of screen.
@ServerTest
@ExtendWith(BrowserExtension.class)
class FileBrowserIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;

  private ClerkOffice office;
  private SignedIn clerk;

  @BeforeEach
  void office() {
    office = new ClerkOffice(places, surveys, jdbc);
    clerk = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void numberedFileIsMatchedLookedAtKeptAndTakenBackWithoutAScript(Browsers browsers) {
    var page = browsers.page(clerk, Size.values()[0], Look.LIGHT, Scripts.OFF);
    give(page, numbered());
    page.locator("button[value=COMPLAINTS_BEFORE_FACILITIES]").click();
    assertThat(page.locator("main")).containsText("2 lembar siap disimpan");
    page.locator("button:has-text('Simpan 2 lembar')").click();
    assertThat(page.locator(".notice").first()).containsText("2 lembar disimpan");
    assertThat(office.counted())
        .containsExactly("permits: 434433312 MALE", "cards: 333433321 FEMALE");
    page.locator("summary:has-text('Ambil kembali')").click();
    page.locator("#f-alasan").fill("Salah putaran");
    page.locator("button:has-text('Ambil kembali')").click();
    assertThat(page.locator("main")).containsText("Salah putaran");
    assertThat(office.counted()).isEmpty();
  }

  @Test
  void pagesAreAccessibleAndFitEverywhere(Browsers browsers) {
    for (Size size : Size.values()) {
      var page = browsers.page(clerk, size, Look.LIGHT);
      page.navigate(office.files());
      browsers.thenReadableInBothLooks(page, "berkas");
      give(page, numbered());
      browsers.thenReadableInBothLooks(page, "berkas-bernomor");
      give(page, faulty());
      browsers.thenReadableInBothLooks(page, "berkas-salah");
      give(page, sound());
      browsers.thenReadableInBothLooks(page, "berkas-benar");
      page.locator("button:has-text('Simpan 2 lembar')").click();
      assertThat(page.locator(".notice").first()).containsText("2 lembar disimpan");
      browsers.thenReadableInBothLooks(page, "berkas-disimpan");
      page.locator("a:has-text('Keluarkan')").first().click();
      browsers.thenReadableInBothLooks(page, "berkas-dikeluarkan");
    }
  }

  private void give(Page page, String text) {
    page.navigate(office.files());
    page.locator("#f-berkas")
        .setInputFiles(
            new FilePayload("jawaban.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    page.locator("button:has-text('Periksa berkas')").click();
    assertThat(page.locator("h1")).containsText("Periksa berkas jawaban");
  }

  private static String numbered() {
    return table("U1;U2;U3;U4;U5;U6;U7;U8;U9", "4;3;4;4;3;3;3;1;2", "3;3;3;;3;3;3;2;1");
  }

  private static String faulty() {
    return table(codes(), "4;3;9;4;3;3;3;1;2", "3;tidak tahu;3;4;3;3;3;2;1");
  }

  private static String sound() {
    return table(codes(), "4;3;4;4;3;3;3;1;2", "3;3;3;;3;3;3;2;1");
  }

  private static String codes() {
    return "PERSYARATAN;PROSEDUR;WAKTU;BIAYA;PRODUK;KOMPETENSI;PERILAKU;PENGADUAN;SARPRAS";
  }

  private static String table(String head, String permit, String card) {
    String day = TestClock.today().minusDays(1).toString();
    return String.join(
        "\r\n",
        "Nama;Layanan;Tanggal;JK;" + head,
        "Orang Satu;Izin usaha;" + day + ";L;" + permit,
        "Orang Dua;Kartu keluarga;" + day + ";P;" + card);
  }
}
