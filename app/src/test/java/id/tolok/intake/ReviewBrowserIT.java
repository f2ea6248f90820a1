package id.tolok.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Upload, review and acceptance as an office does them, in a real browser.
@ServerTest
@ExtendWith(BrowserExtension.class)
class ReviewBrowserIT {

  private static long regency;

  @Autowired private People people;
  @Autowired private Places places;
  @TempDir private Path folder;

  private SignedIn planner;
  private SignedIn colleague;

  @BeforeEach
  void givenAnOffice() {
    if (regency == 0) {
      regency = places.regency("Kabupaten Tinjauan");
    }
    long agency = places.agency(regency, "Kecamatan Tinjauan");
    planner = people.at(agency, Role.PLANNER);
    colleague = people.at(agency, Role.PLANNER);
  }

  /// Our samples always, the office's own decrees where they are at hand.
  @TestFactory
  Stream<DynamicTest> everyDecreeGoesFromUploadToAcceptance(Browsers browsers) throws IOException {
    return decrees().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                Reviewers.root().relativize(file).toString(),
                () -> thenReviewedAndAccepted(browsers, file)));
  }

  private void thenReviewedAndAccepted(Browsers browsers, Path file) {
    var office = people.at(places.agency(regency, "Kecamatan Uji"), Role.PLANNER);
    var screen = new ReviewScreen(browsers.page(office));
    screen.openReviewOf(file);
    int rows = screen.rows().count();
    assertThat(rows).isPositive();
    thenOriginalShowsThePlaceOfARow(screen);
    ReviewScreen.field(screen.open(0), "note").fill("Diperiksa terhadap naskah");
    screen.thenAllSaved();
    takeASuggestion(screen);
    screen.accept("Uji penerimaan");
    assertThat(screen.page().locator(".notice.tone-good")).containsText(rows + " indikator");
    screen.page().context().close();
  }

  private static void thenOriginalShowsThePlaceOfARow(ReviewScreen screen) {
    ReviewScreen.field(screen.open(0), "indicator").focus();
    assertThat(screen.page().locator("#asli .terpilih, #asli .kotak--chosen").first()).isVisible();
    screen.rows().first().locator("[data-open]").click();
  }

  /// Where the linter proposes something, one click writes it and the finding is gone.
  private static void takeASuggestion(ReviewScreen screen) {
    var page = screen.page();
    page.locator("[data-finding=next]").click();
    var suggestions = page.locator(".temuan:has(.temuan__take)");
    if (suggestions.count() == 0) {
      return;
    }
    var card = page.locator(".kartu:has(.temuan__take)").first();
    card.evaluate("card => card.classList.add('kartu--open')");
    var id = card.locator(".temuan:has(.temuan__take)").first().getAttribute("id");
    card.locator(".temuan__take").first().click();
    assertThat(page.locator("#" + id)).hasCount(0);
    screen.thenAllSaved();
  }

  private static List<Path> decrees() throws IOException {
    try (var samples = Files.walk(Reviewers.root().resolve("samples"), 2);
        var seeds = seeds()) {
      return Stream.concat(
              samples.filter(file -> String.valueOf(file.getFileName()).startsWith("source.")),
              seeds)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> seeds() throws IOException {
    var folder = Reviewers.root().resolve("../shared/seeds").normalize();
    return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
  }

  @Test
  void placeInTheOriginalLeadsToItsField(Browsers browsers) {
    var page = givenAReview(browsers.page(planner)).page();
    page.locator("#asli .baris", new Page.LocatorOptions().setHasText("Indeks Kepuasan"))
        .first()
        .locator(".sel")
        .first()
        .click();
    assertThat(page.locator(".kartu--open [data-key]:focus")).hasCount(1);
  }

  @Test
  void placeIsChosenByKeyboardToo(Browsers browsers) {
    var screen = givenAReview(browsers.page(planner));
    var page = screen.page();
    ReviewScreen.field(screen.open(0), "indicator").focus();
    assertThat(page.locator("#asli .terpilih").first()).isVisible();
    page.locator("#asli-isi").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("#asli .kini.terpilih")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(page.locator(".kartu--open [data-key]:focus")).hasCount(1);
  }

  @Test
  void addedRowOpensAndIsNamed(Browsers browsers) {
    var screen = givenAReview(browsers.page(planner));
    int rows = screen.rows().count();
    screen.page().locator("#baru-p1").fill("Persentase pos ronda yang aktif");
    screen.page().locator("#tambah-p1 button").click();
    assertThat(screen.rows()).hasCount(rows + 1);
    assertThat(screen.page().locator(".kartu--open [data-key=indicator]"))
        .hasValue("Persentase pos ronda yang aktif");
  }

  @Test
  void formulaIsUnderstoodWhileItIsTyped(Browsers browsers) {
    var body = givenAReview(browsers.page(planner)).open(0);
    var formula = ReviewScreen.field(body, "formulaText");
    var live = body.locator("[data-live]");
    formula.fill("Jumlah surat selesai dibagi jumlah surat dikali 100%");
    assertThat(live.locator("math mfrac")).hasCount(1);
    assertThat(live).containsText("[Jumlah surat selesai] / [jumlah surat] * 100");
    ReviewScreen.field(body, "expression").fill("[surat selesai] / [surat * 100");
    assertThat(live.locator(".rumus__caret")).containsText("^");
    assertThat(live.locator("math")).hasCount(0);
  }

  @Test
  void deletedRowComesBackByUndo(Browsers browsers) {
    var screen = givenAReview(browsers.page(planner));
    int rows = screen.rows().count();
    screen.open(0).locator("form:has(input[value=hapus]) button").click();
    assertThat(screen.rows()).hasCount(rows - 1);
    screen.page().locator("button[data-undo]").click();
    assertThat(screen.rows()).hasCount(rows);
  }

  @Test
  void twoReviewersChooseBetweenTheirValues(Browsers browsers) {
    var mine = givenAReview(browsers.page(planner));
    var theirs = new ReviewScreen(browsers.page(colleague));
    theirs.visit(mine.page().url());
    var myUnit = ReviewScreen.field(mine.open(0), "unit");
    var theirUnit = ReviewScreen.field(theirs.open(0), "unit");
    myUnit.focus();
    theirUnit.fill("orang");
    theirUnit.blur();
    theirs.thenAllSaved();
    myUnit.evaluate(
        "field => { field.value = 'berkas'; field.dispatchEvent(new Event('input', {bubbles:"
            + " true})); field.dispatchEvent(new Event('change', {bubbles: true})); }");
    var conflict = mine.page().locator(".bentrok");
    assertThat(conflict).containsText("orang");
    assertThat(conflict).containsText("berkas");
    conflict.locator("button.btn-primary").click();
    mine.thenAllSaved();
    assertThat(conflict).hasCount(0);
    theirs.visit(mine.page().url());
    assertThat(ReviewScreen.field(theirs.open(0), "unit")).hasValue("berkas");
  }

  @Test
  void othersEditsAndNamesAppear(Browsers browsers) {
    var mine = givenAReview(browsers.page(planner));
    var theirs = new ReviewScreen(browsers.page(colleague));
    theirs.visit(mine.page().url());
    var theirUnit = ReviewScreen.field(theirs.open(0), "unit");
    var myUnit = ReviewScreen.field(mine.open(0), "unit");
    theirUnit.fill("dokumen");
    theirUnit.blur();
    assertThat(myUnit).hasValue("dokumen");
    assertThat(mine.page().locator("#orang")).containsText("Orang Uji");
  }

  @Test
  void lostConnectionLosesNothing(Browsers browsers) {
    var screen = givenAReview(browsers.page(planner));
    var unit = ReviewScreen.field(screen.open(0), "unit");
    screen.page().context().setOffline(true);
    unit.fill("laporan");
    unit.blur();
    assertThat(screen.page().locator("#simpanan")).containsText("Menunggu jaringan");
    screen.page().context().setOffline(false);
    screen.thenAllSaved();
    screen.visit(screen.page().url());
    assertThat(ReviewScreen.field(screen.open(0), "unit")).hasValue("laporan");
    browsers.takeComplaints();
  }

  @Test
  void expiredSessionKeepsWhatWasTyped(Browsers browsers) {
    var screen = givenAReview(browsers.page(planner));
    var unit = ReviewScreen.field(screen.open(0), "unit");
    screen.page().context().clearCookies();
    unit.fill("kegiatan");
    unit.blur();
    assertThat(screen.page().locator("#simpanan a"))
        .hasAttribute("href", Pattern.compile("/masuk\\?kembali=.*"));
    people.signedIn(planner.accountId(), planner.login()).signIn(screen.page().context());
    screen.visit(screen.page().url());
    screen.thenAllSaved();
    screen.visit(screen.page().url());
    assertThat(ReviewScreen.field(screen.open(0), "unit")).hasValue("kegiatan");
    browsers.takeComplaints();
  }

  @Test
  void sameFileTwiceLeadsToTheFirst(Browsers browsers) {
    var screen = new ReviewScreen(browsers.page(planner));
    var first = screen.upload(decree()).locator("a").getAttribute("href");
    var second = screen.upload(decree());
    assertThat(second).containsText("sudah diunggah");
    assertThat(second.locator("a")).hasAttribute("href", first);
  }

  @Test
  void wrongFileSaysWhatToDo(Browsers browsers) throws IOException {
    var program =
        Files.write(
            folder.resolve("keputusan.docx"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0});
    var line = new ReviewScreen(browsers.page(planner)).upload(program);
    assertThat(line).hasClass(Pattern.compile("tone-bad"));
    assertThat(line).containsText("DOCX");
  }

  @Test
  void everythingWorksWithoutScripts(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate("/keputusan/unggah");
    page.locator("input[type=file]").setInputFiles(decree());
    page.locator("form.unggah button[type=submit]").click();
    while (page.locator("form[action$='/tinjau'] button").count() == 0) {
      page.reload();
    }
    page.locator("form[action$='/tinjau'] button").click();
    page.locator(".kartu--row .kartu__open").first().click();
    page.locator("[name='isi.unit']").fill("nilai");
    page.locator("#isi-row button[type=submit]").click();
    assertThat(page.locator(".notice").first()).containsText("1 isian disimpan");
    page.locator(".kartu__open[href$='/isi/d1']").click();
    page.locator("[name='isi.date']").fill("besok");
    page.locator("#isi-decree button[type=submit]").click();
    assertThat(page.locator(".errors")).containsText("2025-01-31");
    assertThat(page.locator("[name='isi.date']")).hasValue("besok");
    page.locator("#isi-decree a.btn-link").click();
    page.locator(".kartu--row .centang").first().click();
    assertThat(page.locator(".centang--on")).hasCount(1);
    page.locator(".temuan__place").first().click();
    assertThat(page.locator("#asli mark.tanda--chosen").first()).isVisible();
    new ReviewScreen(page).accept("Tanpa skrip");
  }

  @Test
  void longTextIsShownWindowByWindow(Browsers browsers) throws IOException {
    var text = new StringBuilder(Files.readString(decree()));
    for (int i = 0; text.length() < 2_000_000; i++) {
      text.append("Baris tambahan nomor ").append(i).append(" tanpa isi yang berarti.\n");
    }
    var file = Files.writeString(folder.resolve("panjang.txt"), text);
    var screen = new ReviewScreen(browsers.page(planner));
    screen.openReviewOf(file);
    assertThat(screen.page().locator("#asli .baris")).hasCount(400);
    screen.page().locator("#asli-isi").evaluate("pane => pane.scrollTop = pane.scrollHeight");
    assertThat(screen.page().locator("#asli .baris[data-line='800']")).hasCount(1);
  }

  @TestFactory
  Stream<DynamicTest> openReviewIsReadable(Browsers browsers) {
    return Arrays.stream(Size.values())
        .map(size -> DynamicTest.dynamicTest(size.name(), () -> thenReadable(browsers, size)));
  }

  private void thenReadable(Browsers browsers, Size size) {
    var office = people.at(places.agency(regency, "Kecamatan Layar"), Role.PLANNER);
    var screen = givenAReview(browsers.page(office, size, Look.LIGHT));
    var page = screen.page();
    screen.open(0);
    page.locator("[data-finding=next]").click();
    assertThat(page.locator(".temuan--current")).isVisible();
    browsers.thenReadableInBothLooks(page, "tinjauan");
    page.evaluate("document.querySelector('[data-pane=asli]').click()");
    browsers.thenReadableInBothLooks(page, "tinjauan-asli");
    page.locator("a[href$='/terima']").click();
    browsers.thenReadableInBothLooks(page, "terima");
    page.context().close();
  }

  private ReviewScreen givenAReview(Page page) {
    var screen = new ReviewScreen(page);
    screen.openReviewOf(decree());
    return screen;
  }

  private static Path decree() {
    return Reviewers.root().resolve("samples/kecamatan-arunika/source.txt");
  }
}
