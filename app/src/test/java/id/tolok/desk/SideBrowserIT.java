package id.tolok.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.FigureEntry;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// The side of the grid while the same figure is worked on elsewhere, and words that were begun in
/// it.
@ServerTest
@ExtendWith(BrowserExtension.class)
class SideBrowserIT {

  private static final String ACTIVE = EntryOffice.ACTIVE;
  private static final String SERVICES = EntryOffice.SERVICES;

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;
  @Autowired private Clock clock;

  private EntryOffice office;
  private SignedIn owner;

  @BeforeEach
  void office() {
    office = new EntryOffice(places, making, catalogues, entry, clock);
    owner = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void figureOfAnotherWindowIsTakenOverWhereNothingWasTyped(Browsers browsers) {
    var page = opened(browsers);
    field(page, ACTIVE).focus();
    office.given(owner, SERVICES, 0, "40");
    field(page, SERVICES).focus();
    assertThat(cell(page, SERVICES).locator("[data-state-text]")).hasText("Diubah di tempat lain");
    assertThat(field(page, SERVICES)).hasValue("40");
    field(page, SERVICES).fill("41");
    field(page, SERVICES).press("Tab");
    assertThat(cell(page, SERVICES).locator("[data-state-text]")).hasText("Tersimpan");
  }

  @Test
  void figureOfAnotherWindowIsNotOverwrittenBecauseTheSideKnewIt(Browsers browsers) {
    var page = opened(browsers);
    field(page, ACTIVE).focus();
    office.given(owner, SERVICES, 0, "40");
    field(page, SERVICES).fill("7");
    page.locator("#rincian[data-plain='40']").waitFor();
    field(page, SERVICES).press("Enter");
    assertThat(ask(page, SERVICES))
        .containsText("Anda sendiri, di jendela atau perangkat lain, sudah mengisi 40");
    ask(page, SERVICES).getByText("Pakai angka itu: 40").click();
    assertThat(ask(page, SERVICES)).isHidden();
    assertThat(field(page, SERVICES)).hasValue("40");
  }

  @Test
  void wordsBegunBesideAFigureOutliveALookAtAnother(Browsers browsers) {
    var page = opened(browsers);
    beside(page, SERVICES);
    page.locator("#catatan").fill("menurut buku tamu");
    beside(page, ACTIVE);
    assertThat(page.locator("#catatan")).hasValue("");
    assertThat(page.locator("[data-waiting-line]"))
        .containsText("yang belum disimpan: jumlah pelayanan");
    beside(page, SERVICES);
    assertThat(page.locator("#catatan")).hasValue("menurut buku tamu");
    page.getByText("Simpan catatan").click();
    assertThat(page.locator("#rincian .notice")).containsText("Catatan disimpan");
    beside(page, ACTIVE);
    beside(page, SERVICES);
    assertThat(page.locator("#catatan")).hasValue("menurut buku tamu");
    assertThat(page.locator("[data-waiting-line]")).isHidden();
  }

  @Test
  void lateAnswerDoesNotTakeThePlaceOfTheCellOneIsIn(Browsers browsers) {
    var page = opened(browsers);
    var late = field(page, SERVICES).getAttribute("data-detail");
    List<Route> held = new ArrayList<>();
    page.route(address -> address.endsWith(late), held::add);
    field(page, SERVICES).press("Control+Enter");
    page.waitForCondition(() -> !held.isEmpty());
    field(page, ACTIVE).press("Control+Enter");
    held.getFirst().resume();
    assertThat(page.locator("#rincian"))
        .hasAttribute("data-cell-id", office.place(ACTIVE).substring(4));
    assertThat(page.locator("#catatan")).isFocused();
  }

  @Test
  void commentOfASecondClickIsNotSaidTwice(Browsers browsers) {
    var page = opened(browsers);
    beside(page, SERVICES);
    page.locator("#isi-komentar").fill("mohon diperiksa");
    page.getByText("Kirim komentar").dblclick();
    assertThat(page.locator("#rincian .notice")).containsText("Komentar disimpan");
    beside(page, ACTIVE);
    beside(page, SERVICES);
    assertThat(page.locator("#rincian .items li")).hasCount(1);
  }

  @Test
  void noteIsNotWrittenOverAnotherNobodySaw() {
    assertThat(noted("", "rekap pertama").statusCode()).isEqualTo(303);
    var answer = noted("", "rekap kedua");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("sudah diubah menjadi “rekap pertama”", ">rekap kedua</textarea>");
    assertThat(noted("rekap pertama", "rekap kedua").statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> noted(String shown, String note) {
    return owner.post(
        "/pengisian/rincian/catatan",
        Map.of(
            "instansi", String.valueOf(office.agencyId()),
            "variabel", String.valueOf(office.variable(SERVICES)),
            "periode", office.period(),
            "semula", shown,
            "catatan", note));
  }

  private Page opened(Browsers browsers) {
    var page = browsers.page(owner);
    page.navigate(office.page());
    assertThat(page.locator("[data-entry][data-ready]")).isVisible();
    return page;
  }

  private void beside(Page page, String name) {
    field(page, name).focus();
    assertThat(page.locator("#rincian"))
        .hasAttribute("data-cell-id", office.place(name).substring(4));
  }

  private Locator field(Page page, String name) {
    return page.locator("#" + office.place(name));
  }

  private Locator ask(Page page, String name) {
    return cell(page, name).locator("[data-ask]");
  }

  private Locator cell(Page page, String name) {
    return page.locator("[data-cell]")
        .filter(new Locator.FilterOptions().setHas(field(page, name)));
  }
}
