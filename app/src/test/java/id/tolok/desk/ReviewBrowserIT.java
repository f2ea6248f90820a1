package id.tolok.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.tolok.access.Role;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.statement.Explanations;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.ServerTest;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServerTest
@ExtendWith(BrowserExtension.class)
class ReviewBrowserIT {

  private static final String SERVED = "jumlah pelayanan selesai";
  private static final String HANDLED = "keluhan ditangani";
  private static final String RECEIVED = "keluhan masuk";
  private static final String PATROLS = "jumlah patroli";
  private static final String ACTIVE = "pos kamling aktif";
  private static final String POSTS = "pos kamling";
  private static final String[] ALL = {SERVED, HANDLED, RECEIVED, PATROLS, ACTIVE, POSTS};

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Explanations explanations;

  private ReviewOffice office;

  @BeforeEach
  void office() throws IOException {
    office = beans.createBean(ReviewOffice.class);
    office.found();
    office.enter(1, figures("30", "18", "20", "22"), "wajar");
    office.enter(2, figures("29", "18", "20", "23"), "wajar");
    office.enter(3, figures("10", "19", "20", "80"), "Bulan kampanye keamanan lingkungan");
    office.attach(SERVED, 3, "Rekap pelayanan.pdf", pdf());
    office.attach(HANDLED, 3, "Register keluhan.txt", "Keluhan 18 dari 20".getBytes());
    office.attach(PATROLS, 3, "Foto patroli.png", picture());
    office.attach(ACTIVE, 3, "Berita acara pos.txt", "Pos aktif 19".getBytes());
    office.explainAll(3, explanations);
    office.move(Step.SUBMIT, 3, office.owner(), ALL);
  }

  private static Map<String, String> figures(
      String served, String handled, String posts, String patrols) {
    return Map.of(
        SERVED, served, HANDLED, handled, RECEIVED, "20", PATROLS, patrols, ACTIVE, "19", POSTS,
        posts);
  }

  @Test
  void pagesAreReadableEverywhere(Browsers browsers) {
    var verifier = office.person(Role.VERIFIER);
    for (Size size : Size.values()) {
      look(browsers, browsers.page(verifier, size, Look.LIGHT), queue(SERVED), "verifikasi");
    }
    var page = browsers.page(verifier);
    look(browsers, page, queue(PATROLS), "verifikasi-foto");
    look(browsers, page, "/bukti?instansi=" + office.agencyId(), "bukti");
    page.getByText("Rekap pelayanan").first().click();
    look(browsers, page, "", "bukti-satu");
    var phone = browsers.page(verifier, Size.PHONE, Look.DARK);
    look(browsers, phone, "/bukti?instansi=" + office.agencyId(), "bukti-telepon");
    phone.getByText("Rekap pelayanan").first().click();
    look(browsers, phone, "", "bukti-satu-telepon");
    var owner = browsers.page(office.owner());
    owner.navigate(explanation(page));
    look(browsers, owner, "", "penjelasan");
    office.move(Step.VERIFY, 3, verifier, ALL);
    for (Size size : Size.values()) {
      var head = browsers.page(office.person(Role.APPROVER), size, Look.LIGHT);
      look(browsers, head, approval(), "persetujuan");
    }
  }

  @Test
  void figureTakenBackCanBeHandedInAgainAtOnce(Browsers browsers) {
    var key = office.key(PATROLS, 3);
    var page = browsers.page(office.owner());
    page.navigate(
        "/pengisian?periode=%d-Q3&instansi=%d&lingkup=semua"
            .formatted(ReviewOffice.YEAR, office.agencyId()));
    PlaywrightAssertions.assertThat(page.locator("[data-entry][data-ready]")).isVisible();
    PlaywrightAssertions.assertThat(page.locator("[data-hand-in]")).isHidden();
    page.locator("#sel-%d-%s".formatted(key.variableId(), key.period().code())).focus();
    page.locator("#rincian summary", new Page.LocatorOptions().setHasText("Tarik kembali")).click();
    page.locator("#alasan-tarik").fill("Salah ketik");
    page.locator("form[action='/pengisian/rincian/tarik'] button").click();
    PlaywrightAssertions.assertThat(page.locator("[data-hand-in]")).isVisible();
  }

  /// The address of the page that explains the first indicator.
  private String explanation(Page page) {
    page.navigate(page.url().replaceAll("/bukti.*", "") + queue(SERVED));
    var reason = page.locator(".review__result a").first().getAttribute("href");
    var lineage = reason.replaceAll("^/asal-angka/(\\d+).*", "$1");
    return "/penjelasan-capaian/" + lineage + "/" + ReviewOffice.YEAR + "/3";
  }

  @Test
  void verifierReturnsOneAndPassesTheRestByKeyboard(Browsers browsers) {
    var page = browsers.page(office.person(Role.VERIFIER));
    page.navigate(queue(SERVED));
    press(page, "l");
    assertThat(page.locator(".errors").innerText()).startsWith("Centang ketiga pemeriksaan");
    press(page, "1", "2", "3", "l");
    PlaywrightAssertions.assertThat(page.locator("#nama-nilai")).hasText(HANDLED);
    assertThat(office.figure(SERVED, 3)).isEqualTo("10 VERIFIED");
    press(page, "r");
    page.keyboard().type("Hi");
    press(page, "Control+Enter");
    assertThat(page.locator(".errors").innerText()).startsWith("Tulis alasannya");
    assertThat(page.locator("#alasan").inputValue()).isEqualTo("Hi");
    press(page, "r", "End");
    page.keyboard().type("tung ulang register keluhan");
    press(page, "Control+Enter");
    PlaywrightAssertions.assertThat(page.locator("#nama-nilai")).hasText(RECEIVED);
    assertThat(office.figure(HANDLED, 3)).isEqualTo("19 RETURNED");
    page.locator("#periksa").press("Space");
    page.locator(".review__rest button[type=submit]").press("Enter");
    PlaywrightAssertions.assertThat(page.locator(".notice").first())
        .containsText("4 angka diluluskan");
    assertThat(List.of(PATROLS, ACTIVE, POSTS, RECEIVED))
        .allSatisfy(name -> assertThat(office.figure(name, 3)).endsWith(" VERIFIED"));
  }

  @Test
  void headApprovesWhatDoesNotStandOutAndTheRestOnPurpose(Browsers browsers) {
    office.move(Step.VERIFY, 3, office.person(Role.VERIFIER), ALL);
    var page = browsers.page(office.person(Role.APPROVER));
    page.navigate(approval());
    assertThat(page.locator("#perhatian").innerText()).isEqualTo("Perlu perhatian");
    var ticks = page.locator("#persetujuan input[name=indikator]");
    assertThat(ticks.first().isChecked()).isFalse();
    page.getByText("Setujui yang dicentang").click();
    page.waitForLoadState();
    assertThat(office.figure(SERVED, 3)).isEqualTo("10 VERIFIED");
    for (var tick : page.locator("#persetujuan input[name=indikator]").all()) {
      tick.check();
    }
    page.getByText("Setujui yang dicentang").click();
    page.waitForLoadState();
    assertThat(List.of(ALL))
        .allSatisfy(name -> assertThat(office.figure(name, 3)).endsWith(" APPROVED"));
    page.getByText("Sudah disetujui").first().click();
    page.locator("form[action='/persetujuan/buka'] input[name=indikator]").first().check();
    page.locator("#alasan-buka").fill("Angka salah ketik");
    page.getByText("Buka kembali yang dicentang").click();
    page.waitForLoadState();
    PlaywrightAssertions.assertThat(page.locator(".notice").first()).containsText("dibuka kembali");
  }

  @Test
  void indicatorWhoseOtherFigureWasReturnedIsNotOfferedAsReady() {
    var head = office.person(Role.APPROVER);
    office.move(Step.RETURN, 3, office.person(Role.VERIFIER), POSTS);
    office.move(Step.VERIFY, 3, office.person(Role.VERIFIER), ACTIVE);
    var page = head.get(approval()).body();
    assertThat(page)
        .contains("id=\"belum-lengkap\"", "“" + POSTS + "” Triwulan III 2025: dikembalikan.");
    var tick = Pattern.compile("name=\"indikator\" value=\"(\\d+)\"([^>]*)>").matcher(page);
    assertThat(tick.find()).isTrue();
    assertThat(tick.group(2)).doesNotContain("checked");
    var answer = head.post("/persetujuan/putusan", decision(tick.group(1), page));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("belum lengkap: sebagian angkanya belum lulus verifikasi");
    assertThat(office.figure(ACTIVE, 3)).endsWith(" VERIFIED");
  }

  private Map<String, String> decision(String indicator, String page) {
    var seen = Pattern.compile("name=\"angka\" value=\"([^\"]+)\"").matcher(page);
    assertThat(seen.find()).isTrue();
    return Map.of(
        "instansi",
        String.valueOf(office.agencyId()),
        "tahun",
        String.valueOf(ReviewOffice.YEAR),
        "triwulan",
        "3",
        "putusan",
        "setuju",
        "indikator",
        indicator,
        "angka",
        seen.group(1));
  }

  @Test
  void decisionsNeedNoScript(Browsers browsers) {
    var page = browsers.page(office.person(Role.VERIFIER), Size.PHONE, Look.LIGHT, Scripts.OFF);
    page.navigate(queue(SERVED));
    for (var place : List.of("#cek-bukti", "#cek-waktu", "#cek-hitungan")) {
      page.locator(place).check();
    }
    page.locator("[data-pass]").click();
    page.waitForLoadState();
    assertThat(office.figure(SERVED, 3)).isEqualTo("10 VERIFIED");
  }

  @Test
  void whoEnteredIsToldWhyTheyCannotPassIt() {
    var planner = office.person(Role.PLANNER);
    var page = planner.get(queue(SERVED)).body();
    assertThat(page).doesNotContain("tertahan");
    var ownerPage = office.owner().get(queue(SERVED));
    assertThat(ownerPage.statusCode()).isEqualTo(403);
  }

  private String queue(String variable) {
    return "/verifikasi?instansi="
        + office.agencyId()
        + "&tahun="
        + ReviewOffice.YEAR
        + "&angka="
        + office.code(variable, 3);
  }

  private String approval() {
    return "/persetujuan?instansi="
        + office.agencyId()
        + "&tahun="
        + ReviewOffice.YEAR
        + "&triwulan=3";
  }

  /// Presses keys once the page listens to them. What comes of them is another page as a rule, for
  /// which the test waits by what only that one shows.
  private static void press(Page page, String... keys) {
    page.waitForLoadState();
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }

  private static void look(Browsers browsers, Page page, String address, String name) {
    if (!address.isEmpty()) {
      page.navigate(address);
    }
    page.waitForLoadState();
    browsers.thenReadableInBothLooks(page, "tinjau-" + name);
  }

  private static byte[] pdf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      for (int number = 1; number <= 2; number++) {
        var page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
          content.newLineAtOffset(40, 500);
          content.showText("Rekapitulasi pelayanan, halaman " + number);
          content.endText();
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] picture() throws IOException {
    var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(40, 90, 70));
    pen.fillRect(0, 0, 640, 400);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 32));
    pen.drawString("Patroli malam", 180, 210);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
