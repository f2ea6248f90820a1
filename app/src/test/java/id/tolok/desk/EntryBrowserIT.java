package id.tolok.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureEntry;
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
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The grid as people use it: by keyboard, from Excel, over a line that comes and goes.
@ServerTest
@ExtendWith(BrowserExtension.class)
class EntryBrowserIT {

  private static final String ACTIVE = EntryOffice.ACTIVE;
  private static final String POSTS = EntryOffice.POSTS;
  private static final String SERVICES = EntryOffice.SERVICES;
  private static final Pattern SAVED = Pattern.compile("Tersimpan");

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Stamps stamps;

  private EntryOffice office;
  private SignedIn owner;

  @BeforeEach
  void office() {
    office = new EntryOffice(places, making, catalogues, entry, clock);
    owner = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void quarterIsFilledByKeyboardAndResultsMoveMeanwhile(Browsers browsers) {
    var page = opened(browsers);
    field(page, ACTIVE).focus();
    page.keyboard().type("8");
    page.keyboard().press("Enter");
    assertThat(field(page, POSTS)).isFocused();
    page.keyboard().type("10");
    assertThat(result(page)).containsText("80%");
    page.keyboard().press("ArrowDown");
    assertThat(field(page, SERVICES)).isFocused();
    page.keyboard().type("1250");
    page.keyboard().press("Tab");
    thenSaved(page, ACTIVE, POSTS, SERVICES);
    assertThat(page.locator("[data-progress]")).hasText("3 dari 3 terisi");
    assertThat(field(page, SERVICES)).hasValue("1.250");
  }

  @Test
  void editingCanBeTakenBackBeforeAndAfterItWasSaved(Browsers browsers) {
    var page = opened(browsers);
    field(page, SERVICES).focus();
    page.keyboard().type("45");
    page.keyboard().press("Enter");
    thenSaved(page, SERVICES);
    page.keyboard().press("F2");
    page.keyboard().press("End");
    page.keyboard().type("6");
    assertThat(field(page, SERVICES)).hasValue("456");
    page.keyboard().press("Escape");
    assertThat(field(page, SERVICES)).hasValue("45");
    page.keyboard().press("Delete");
    assertThat(field(page, SERVICES)).hasValue("");
    page.keyboard().press("Control+z");
    assertThat(field(page, SERVICES)).hasValue("45");
    thenStands(page, SERVICES, "45");
  }

  @Test
  void blockFromExcelFillsCellsDownwardsAndEachSaysHowItWent(Browsers browsers) {
    var page = opened(browsers);
    field(page, ACTIVE).focus();
    paste(page, "7\r\n9\r\n1.234\r\n55\r\n");
    thenSaved(page, ACTIVE, POSTS);
    assertThat(ask(page, SERVICES)).containsText("dapat berarti dua angka");
    page.locator("#rincian[data-cell-id]").waitFor();
    assertThat(page.locator("[data-waiting-line]")).containsText("di luar kisi");
    ask(page, SERVICES).getByText("1.234 (ribuan)").click();
    thenSaved(page, SERVICES);
    thenStands(page, SERVICES, "1.234");
  }

  @Test
  void partRefusedForItsOldWholeIsSavedOnceTheWholeIs(Browsers browsers) {
    office.given(owner, ACTIVE, 0, "8");
    office.given(owner, POSTS, 0, "10");
    var page = opened(browsers);
    type(page, ACTIVE, "12");
    assertThat(ask(page, ACTIVE)).containsText("tidak boleh melebihi");
    type(page, POSTS, "15");
    thenSaved(page, ACTIVE, POSTS);
    thenStands(page, ACTIVE, "12");
  }

  @Test
  void manyDoubtfulFiguresAreAskedOnceForAll(Browsers browsers) {
    var page = opened(browsers);
    field(page, ACTIVE).focus();
    paste(page, "1.200\r\n1.500\r\n2.750");
    page.getByText("Semua yang diragukan: ribuan (3)").click();
    thenSaved(page, ACTIVE, POSTS, SERVICES);
    thenStands(page, SERVICES, "2.750");
  }

  @Test
  void wordsInANumberCellStayAndAreExplained(Browsers browsers) {
    var page = opened(browsers);
    field(page, SERVICES).fill("dua belas");
    field(page, SERVICES).press("Enter");
    assertThat(ask(page, SERVICES)).containsText("bukan angka");
    page.reload();
    assertThat(field(page, SERVICES)).hasValue("dua belas");
    assertThat(ask(page, SERVICES)).containsText("bukan angka");
    ask(page, SERVICES).getByText("Buang isian saya").click();
    assertThat(field(page, SERVICES)).hasValue("");
    page.reload();
    assertThat(field(page, SERVICES)).hasValue("");
  }

  @Test
  void conflictShowsBothFiguresAndTheWriterChooses(Browsers browsers) {
    var colleague = people.at(office.agencyId(), Role.OWNER);
    var page = opened(browsers);
    field(page, SERVICES).fill("41");
    office.given(colleague, SERVICES, 0, "40");
    field(page, SERVICES).press("Tab");
    assertThat(ask(page, SERVICES)).containsText(colleague.login());
    ask(page, SERVICES).getByText("Pakai angka itu: 40").click();
    assertThat(ask(page, SERVICES)).isHidden();
    assertThat(field(page, SERVICES)).hasValue("40");
    field(page, ACTIVE).fill("6");
    office.given(colleague, ACTIVE, 0, "5");
    field(page, ACTIVE).press("Tab");
    ask(page, ACTIVE).getByText("Pakai angka saya: 6").click();
    thenSaved(page, ACTIVE);
    thenStands(page, SERVICES, "40");
    thenStands(page, ACTIVE, "6");
  }

  @Test
  void whatTheLineDidNotCarryArrivesWhenItIsBack(Browsers browsers) {
    var page = opened(browsers);
    page.context().setOffline(true);
    type(page, ACTIVE, "3");
    type(page, POSTS, "4");
    type(page, POSTS, "5");
    assertThat(state(page, POSTS)).hasText("Menunggu jaringan");
    assertThat(page.locator("[data-waiting-line]")).containsText("2 isian menunggu jaringan");
    page.context().setOffline(false);
    thenSaved(page, ACTIVE, POSTS);
    thenStands(page, ACTIVE, "3");
    thenStands(page, POSTS, "5");
    browsers.takeComplaints();
  }

  @Test
  void whatTheLineDidNotCarryOutlivesThePage(Browsers browsers) {
    var page = opened(browsers);
    var context = page.context();
    context.setOffline(true);
    type(page, SERVICES, "77");
    assertThat(state(page, SERVICES)).hasText("Menunggu jaringan");
    page.close();
    context.setOffline(false);
    var tasks = context.newPage();
    tasks.waitForResponse("**/pengisian/sel", () -> tasks.navigate("/tugas"));
    var again = context.newPage();
    again.navigate(office.page());
    thenStands(again, SERVICES, "77");
    browsers.takeComplaints();
  }

  @Test
  void answerThatGotLostDoublesNothing(Browsers browsers) {
    var page = opened(browsers);
    // The request arrives, its answer does not.
    page.route(
        "**/pengisian/sel",
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
    type(page, SERVICES, "31");
    assertThat(state(page, SERVICES)).hasText("Menunggu jaringan");
    type(page, SERVICES, "32");
    thenSaved(page, SERVICES);
    assertThat(ask(page, SERVICES)).isHidden();
    thenStands(page, SERVICES, "32");
    browsers.takeComplaints();
  }

  @Test
  void sessionThatRanOutKeepsWhatWasTypedForItsOwnerAlone(Browsers browsers) {
    var page = opened(browsers);
    people.endSessions(owner);
    type(page, SERVICES, "88");
    assertThat(page.locator("[data-waiting-line]")).containsText("Sesi masuk sudah berakhir");
    var colleague = people.at(office.agencyId(), Role.OWNER);
    colleague.signIn(page.context());
    page.navigate(office.page());
    assertThat(page.locator("[data-entry][data-ready]")).isVisible();
    assertThat(field(page, SERVICES)).hasValue("");
    people.signedIn(owner.accountId(), owner.login()).signIn(page.context());
    page.navigate(office.page());
    thenSaved(page, SERVICES);
    thenStands(page, SERVICES, "88");
    assertThat(page.locator("[data-waiting-line]")).isHidden();
  }

  @Test
  void pageLeftOpenSendsNothingUnderAnotherAccount(Browsers browsers) {
    var page = opened(browsers);
    people.at(office.agencyId(), Role.OWNER).signIn(page.context());
    type(page, SERVICES, "66");
    assertThat(page.locator("[data-waiting-line]")).containsText("bukan akun yang mengisi");
    page.navigate(office.page());
    assertThat(field(page, SERVICES)).hasValue("");
  }

  @Test
  void monthsOfTheQuarterStandBesideEachOther(Browsers browsers) {
    office.monthly(jdbc, stamps, SERVICES);
    var page = browsers.page(owner);
    // Of the time before the office had a catalogue every month is open, whatever day it is.
    page.navigate("/pengisian?periode=2023-Q4&instansi=" + office.agencyId());
    assertThat(page.locator("[data-entry][data-ready]")).isVisible();
    field(page, POSTS, "2023-Q4").focus();
    page.keyboard().press("ArrowDown");
    assertThat(field(page, SERVICES, "2023-10")).isFocused();
    paste(page, "1\t2\t3");
    page.keyboard().press("ArrowRight");
    assertThat(field(page, SERVICES, "2023-11")).isFocused();
    assertThat(field(page, SERVICES, "2023-11")).hasValue("2");
    page.keyboard().press("ArrowUp");
    assertThat(field(page, POSTS, "2023-Q4")).isFocused();
    assertThat(page.locator("[data-progress]")).hasText("3 dari 5 terisi");
    assertThat(page.locator("[data-saving='saved']")).hasCount(3);
    assertThat(page.locator("[data-result]").last()).containsText("6 buah");
    browsers.picture(page, "grid-months");
  }

  @Test
  void evidenceTooLargeIsToldBeforeItIsSent(Browsers browsers, @TempDir Path folder)
      throws IOException {
    var page = opened(browsers);
    page.locator("#berkas").waitFor();
    Path large = folder.resolve("laporan.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    page.locator("#berkas").setInputFiles(large);
    assertThat(page.locator("[data-drop-error]")).containsText("laporan.pdf: Berkas terlalu besar");
    Path disguised = folder.resolve("bukti.pdf");
    Files.write(disguised, new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4});
    page.locator("#berkas").setInputFiles(disguised);
    assertThat(page.locator("#rincian .notice.tone-bad")).containsText("bukti.pdf");
    Path picture = folder.resolve("daftar.txt");
    Files.writeString(picture, "Daftar pos kamling aktif: 8");
    page.locator("#berkas").setInputFiles(picture);
    assertThat(page.locator("#rincian .items")).containsText("daftar");
  }

  @Test
  void noteAndRemarkStandBesideTheFigureAndTheNextEntryIsNoConflict(Browsers browsers) {
    var page = opened(browsers);
    type(page, ACTIVE, "6");
    thenSaved(page, ACTIVE);
    field(page, ACTIVE).focus();
    page.locator("#rincian[data-seen='1']").waitFor();
    page.locator("#catatan").fill("menurut daftar hadir");
    page.getByText("Simpan catatan").click();
    assertThat(page.locator("#rincian .notice")).hasText(Pattern.compile("Catatan disimpan"));
    page.locator("#isi-komentar").fill("mohon diperiksa lagi");
    page.getByLabel("Perlu tindak lanjut").check();
    page.getByText("Kirim komentar").click();
    assertThat(page.locator("#rincian .items")).containsText("mohon diperiksa lagi");
    page.getByText("Tandai selesai").click();
    assertThat(page.locator("#rincian .items")).containsText("Selesai:");
    type(page, ACTIVE, "7");
    thenSaved(page, ACTIVE);
    thenStands(page, ACTIVE, "7");
    field(page, ACTIVE).focus();
    assertThat(page.locator("#catatan")).hasValue("menurut daftar hadir");
  }

  @Test
  void withoutScriptsTheGridIsAFormThatLosesNothing(Browsers browsers) {
    office.withFractions(jdbc, SERVICES);
    var page = browsers.page(owner, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate(office.page());
    field(page, ACTIVE).fill("8");
    field(page, POSTS).fill("sepuluh");
    field(page, SERVICES).fill("1.234");
    page.locator(".entry__save button").click();
    assertThat(page.locator(".errors h2")).hasText("1 sel disimpan, 2 sel perlu dilihat lagi");
    assertThat(field(page, POSTS)).hasValue("sepuluh");
    field(page, POSTS).fill("10");
    page.getByLabel("1,234 (koma desimal)").check();
    page.locator(".entry__save button").click();
    assertThat(page.locator(".notice")).hasText(Pattern.compile("2 sel disimpan"));
    assertThat(field(page, SERVICES)).hasValue("1,234");
    assertThat(result(page)).containsText("80%");
  }

  @Test
  void everySizeAndLookIsReadable(Browsers browsers) {
    for (Size size : Size.values()) {
      var page = browsers.page(owner, size, Look.LIGHT);
      for (String address : List.of(office.page(), "/tugas")) {
        page.navigate(address);
        browsers.thenReadableInBothLooks(page, "grid-" + address.split("[?]")[0].substring(1));
      }
    }
  }

  private Page opened(Browsers browsers) {
    var page = browsers.page(owner);
    page.navigate(office.page());
    assertThat(page.locator("[data-entry][data-ready]")).isVisible();
    return page;
  }

  private void type(Page page, String name, String text) {
    field(page, name).fill(text);
    field(page, name).press("Tab");
  }

  private Locator field(Page page, String name) {
    return page.locator("#" + office.place(name));
  }

  private Locator field(Page page, String name, String period) {
    return page.locator("#sel-" + office.variable(name) + "-" + period);
  }

  private Locator state(Page page, String name) {
    return cell(page, name).locator("[data-state-text]");
  }

  private Locator ask(Page page, String name) {
    return cell(page, name).locator("[data-ask]");
  }

  private Locator cell(Page page, String name) {
    return page.locator("[data-cell]")
        .filter(new Locator.FilterOptions().setHas(field(page, name)));
  }

  private static Locator result(Page page) {
    return page.locator("[data-result]").first();
  }

  private void thenSaved(Page page, String... names) {
    for (String name : names) {
      assertThat(state(page, name)).hasText(SAVED);
    }
  }

  /// What the server has, read by a page of its own.
  private void thenStands(Page page, String name, String shown) {
    thenQuiet(page);
    page.navigate(office.page());
    assertThat(field(page, name)).isVisible();
    page.locator("h1").click();
    assertThat(field(page, name)).hasValue(shown);
  }

  private static void thenQuiet(Page page) {
    assertThat(page.locator("[data-saving='saving']")).hasCount(0);
  }

  private static void paste(Page page, String text) {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        text);
  }
}
