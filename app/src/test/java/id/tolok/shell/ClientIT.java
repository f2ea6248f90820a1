package id.tolok.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// What the frame does in a browser, with scripts and without.
@ServerTest
@ExtendWith(BrowserExtension.class)
class ClientIT {

  /// A window lower than the navigation is long.
  private static final int LOW = 300;

  private static final String TRY_FORM =
      """
      <form id="coba" method="post" action="/coba" data-keep data-guard>
        <input name="nama"><input type="checkbox" name="ya" value="1">
        <input type="password" name="rahasia" autocomplete="off"><button>Kirim</button>
      </form>
      <form id="hapus" method="post" action="/coba" data-confirm="Jabatan ini dihapus."
        data-confirm-label="Hapus"><button>Hapus</button></form>
      """;

  @Autowired private People people;
  @Autowired private Places places;
  private SignedIn reader;

  @BeforeEach
  void somebody() {
    long agency = places.agency(places.regency("Kabupaten Klien"), "Kecamatan Klien");
    reader = people.at(agency, Role.READER);
  }

  @Test
  void drawerOpensKeepsTheFocusAndClosesByEscape(Browsers browsers) {
    var page = browsers.page(reader, Size.PHONE, Look.LIGHT);
    page.navigate("/");
    var menu = page.locator("#menu nav");
    assertThat(menu).isHidden();
    page.locator("[data-drawer-open]").click();
    assertThat(menu).isVisible();
    browsers.picture(page, "menu-phone");
    browsers.thenAccessible(page);
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => !!document.activeElement.closest('#menu')")).isEqualTo(true);
    }
    page.keyboard().press("Escape");
    assertThat(menu).isHidden();
    assertThat(page.locator("[data-drawer-open]")).isFocused();
  }

  @Test
  void lineOneIsOnStandsInViewBelowALongNavigation(Browsers browsers) {
    var page = browsers.page(reader);
    page.setViewportSize(Size.DESK.width(), LOW);
    page.navigate("/");
    var last = page.locator(".side__line").last();
    assertThat(last).not().isInViewport();
    page.navigate(last.getAttribute("href"));
    assertThat(page.locator(".side__line[aria-current]")).isInViewport();
  }

  @Test
  void drawerOpensWithoutScripts(Browsers browsers) {
    var page = browsers.page(reader, Size.PHONE, Look.LIGHT, Scripts.OFF);
    page.navigate("/");
    assertThat(page.locator("#menu nav")).isHidden();
    page.locator(".bar__open").click();
    assertThat(page.locator("#menu nav")).isVisible();
    page.locator(".side__close").click();
    assertThat(page.locator("#menu nav")).isHidden();
  }

  @Test
  void quarterIsChosenWithAndWithoutScripts(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/");
    page.locator("#konteks-triwulan").selectOption("2");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.navigate("/konteks");
    assertThat(page.locator("#konteks-triwulan")).hasValue("2");

    var plain = browsers.page(reader, Size.DESK, Look.LIGHT, Scripts.OFF);
    plain.navigate("/");
    plain.locator("#konteks-tahun").selectOption("2025");
    plain.locator(".context button").click();
    assertThat(plain.locator("#konteks-tahun")).hasValue("2025");
  }

  @Test
  void secondClickSendsNothing(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/profil");
    assertThat(page.locator("html.has-script")).isVisible();
    var held =
        page.evaluate(
            """
            () => {
              const held = [];
              document.addEventListener('submit', (event) => {
                held.push(event.defaultPrevented);
                event.preventDefault();
              });
              const form = document.querySelector('main form[method="post"]');
              form.noValidate = true;
              form.requestSubmit();
              form.requestSubmit();
              return held.join(' ');
            }
            """);
    assertThat(held).isEqualTo("false true");
  }

  @Test
  void agencyAmongManyIsFoundByItsName(Browsers browsers) {
    long regency = places.regency("Kabupaten Banyak");
    var ids =
        IntStream.range(0, 35).mapToObj(i -> places.agency(regency, "Kecamatan Banyak")).toList();
    var reviewer = people.inRegency(ids.getFirst(), regency, Role.REGENCY_REVIEWER);
    var page = browsers.page(reviewer);
    page.navigate("/");
    var field = page.locator("#konteks-instansi");
    field.focus();
    page.waitForFunction("() => document.querySelectorAll('#konteks-nama option').length === 35");
    String label =
        (String) page.evaluate("() => document.querySelector('#konteks-nama option').value");
    field.fill(label);
    field.dispatchEvent("change");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator("#konteks-instansi")).hasValue(label);

    var plain = browsers.page(reviewer, Size.DESK, Look.LIGHT, Scripts.OFF);
    plain.navigate("/");
    plain.locator("#konteks-instansi").fill("banyak");
    plain.locator(".context button").click();
    assertThat(plain.locator("h1")).hasText("Pilih instansi");
    assertThat(plain.locator("main tbody tr")).hasCount(35);
    plain.locator("main tbody button").nth(3).click();
    assertThat(plain.locator("#konteks-instansi")).not().hasValue("");
  }

  @Test
  void lookIsServedAtOnceAndRemembered(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/");
    page.locator(".menu > summary").click();
    page.locator("button[value=DARK]").click();
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    var first = page.navigate("/konteks");
    assertThat(first.text()).contains("data-bs-theme=\"dark\"");
  }

  @Test
  void questionMarkListsTheKeysAndEscapeCloses(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/konteks");
    page.keyboard().press("?");
    assertThat(page.locator("#pintasan")).isVisible();
    browsers.thenAccessible(page);
    page.keyboard().press("Escape");
    assertThat(page.locator("#pintasan")).isHidden();
    page.keyboard().press("/");
    assertThat(page.locator("#f-cari")).isFocused();
    page.keyboard().type("?");
    assertThat(page.locator("#pintasan")).isHidden();
    page.locator("h1").click();
    page.keyboard().press("g");
    page.keyboard().press("b");
    page.waitForURL(reader.server() + "/");
  }

  @Test
  void whatWasTypedComesBackWhenThePageIsOpenedAgain(Browsers browsers) {
    var page = withForm(browsers);
    page.locator("[name=nama]").fill("Kepala Seksi");
    page.locator("[name=ya]").check();
    page.locator("[name=rahasia]").fill("rahasia");
    page.waitForFunction("() => JSON.stringify(sessionStorage).includes('Kepala Seksi')");
    page.onDialog(dialog -> dialog.accept());
    page.reload();
    assertThat(page.locator("[name=nama]")).hasValue("Kepala Seksi");
    assertThat(page.locator("[name=ya]")).isChecked();
    assertThat(page.locator("[name=rahasia]")).hasValue("");
    assertThat(page.locator("#kabar")).containsText("dikembalikan");
  }

  @Test
  void formThatArrivedIsForgottenAndOneThatFailedIsNot(Browsers browsers) {
    var page = withForm(browsers);
    page.route("**/coba", route -> route.fulfill(page("<p data-fault>Gagal</p>")));
    page.route("**/coba?kedua", route -> route.fulfill(page("<p>Tersimpan</p>")));
    page.locator("[name=nama]").fill("Pertama");
    page.locator("#coba button").click();
    page.waitForURL("**/coba");
    page.navigate("/uji-isian");
    assertThat(page.locator("[name=nama]")).hasValue("Pertama");

    page.evaluate("() => { document.getElementById('coba').action = '/coba?kedua'; }");
    page.locator("#coba button").click();
    page.waitForURL("**/coba?kedua");
    assertThat(page.locator("main")).containsText("Tersimpan");
    page.navigate("/uji-isian");
    assertThat(page.locator("[name=nama]")).hasValue("");
  }

  @Test
  void whatCannotBeTakenBackIsAskedFirst(Browsers browsers) {
    var page = withForm(browsers);
    var sent = new StringBuilder();
    page.route(
        "**/coba",
        route -> {
          sent.append(route.request().postData());
          route.fulfill(page("<p>Dihapus</p>"));
        });
    page.locator("#hapus button").click();
    assertThat(page.locator("#tanya")).containsText("Jabatan ini dihapus.");
    page.locator("#tanya [data-dialog-close]").click();
    assertThat(page.locator("#tanya")).isHidden();
    assertThat(sent.toString()).isEmpty();
    page.locator("#hapus button").click();
    page.locator("#tanya [data-yes]").click();
    page.waitForURL("**/coba");
    assertThat(sent.toString()).isEqualTo("yakin=ya");
  }

  @Test
  void lostConnectionIsSaidAndTakenBack(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/");
    page.context().setOffline(true);
    assertThat(page.locator("#kabar")).containsText("Sambungan terputus");
    page.context().setOffline(false);
    assertThat(page.locator("#kabar")).not().containsText("Sambungan terputus");
  }

  @Test
  void failedRequestOfAPartIsSaidWithItsNumber(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate("/");
    page.evaluate("() => window.htmx.ajax('GET', '/tidak-ada', 'main')");
    assertThat(page.locator("#kabar .tone-bad")).containsText("nomor ini");
    assertThat(page.locator("h1")).hasText("Beranda");
  }

  /// A page that is not there, with forms in its main part.
  private Page withForm(Browsers browsers) {
    var page = browsers.page(reader);
    page.route("**/uji-isian", route -> route.fulfill(page(TRY_FORM)));
    page.navigate("/uji-isian");
    return page;
  }

  /// The first page with something put into its main part.
  private FulfillOptions page(String html) {
    String whole = reader.get("/").body();
    int main = whole.indexOf('>', whole.indexOf("<main")) + 1;
    return new FulfillOptions()
        .setContentType("text/html;charset=UTF-8")
        .setBody(whole.substring(0, main) + html + whole.substring(main));
  }
}
