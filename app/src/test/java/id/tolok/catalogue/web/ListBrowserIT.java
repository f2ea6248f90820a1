package id.tolok.catalogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.kernel.Severity;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListBrowserIT {

  private static final String DECREE =
      """
      Camat | Indeks kepuasan masyarakat | | Meningkatnya mutu layanan
      Kepala Seksi Ketenteraman | Persentase pos kamling aktif | [aktif] / [pos] * 100 | Meningkatnya rasa aman
      Kepala Seksi Ketenteraman | Jumlah laporan kejadian | [laporan kejadian] | Meningkatnya rasa aman
      """;

  @Autowired private VersionMaking making;
  @Autowired private People people;
  @Autowired private Places places;

  private SignedIn reader;
  private long version;

  @BeforeAll
  void decree() {
    long agency = places.agency(places.regency("Nusa Peramban"), "Kecamatan Peramban");
    version =
        Scope.within(
            Scope.of(Set.of(agency)),
            () ->
                making.make(
                    TestDecree.of(DECREE)
                        .withFinding(2, Severity.WARNING, "FORMULA_MISSING")
                        .withFinding(3, Severity.ERROR, "FORMULA_MISSING")
                        .acceptedFor(agency, "2024-01-01")));
    reader = people.at(agency, Role.READER);
  }

  @ParameterizedTest
  @MethodSource("id.tolok.testing.Browsers#everyWay")
  void pagesAreAccessible(Size size, Look look, Browsers browsers) {
    var page = browsers.page(reader, size, look);
    for (String path :
        new String[] {
          "/katalog",
          "/katalog?q=kamlng&kelompok=jabatan&jenis=IKI",
          "/katalog?q=xyzzyq",
          "/katalog/versi/" + version
        }) {
      page.navigate(reader.server() + path);
      openAll(page);
      browsers.thenAccessible(page);
      browsers.thenNotWiderThanWindow(page);
    }
  }

  @Test
  void listFollowsWhatIsTypedAndKeepsTheAddress(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate(reader.server() + "/katalog");
    assertThat(page.locator("#hasil tbody tr")).hasCount(3);
    page.locator("#f-q").pressSequentially("kamling");
    assertThat(page.locator("#hasil tbody tr")).hasCount(1);
    assertThat(page.locator("#hasil mark").first()).hasText("kamling");
    assertThat(page.locator("#f-q")).isFocused();
    assertThat(page).hasURL(Pattern.compile("/katalog\\?q=kamling.*"));
  }

  @Test
  void choosingAFilterNarrowsTheListAndItCanBeTakenBack(Browsers browsers) {
    var page = browsers.page(reader);
    page.navigate(reader.server() + "/katalog");
    page.locator("#saring-rumus > summary").click();
    page.getByLabel("Rasio").check();
    assertThat(page.locator("#hasil tbody tr")).hasCount(1);
    assertThat(page.locator("#saring-rumus")).hasAttribute("open", "");
    page.locator(".list__chosen a").first().click();
    assertThat(page.locator("#hasil tbody tr")).hasCount(3);
  }

  @Test
  void listWorksWithoutScripts(Browsers browsers) {
    var page = browsers.page(reader, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate(reader.server() + "/katalog");
    page.fill("#f-q", "laporan");
    page.locator(".list__ask button[type=submit]").click();
    assertThat(page.locator("#hasil tbody tr")).hasCount(1);
    page.locator("#hasil details summary").nth(1).click();
    page.getByLabel("Sumber data").check();
    page.locator(".list__columns button").first().click();
    assertThat(page.locator("thead")).containsText("Sumber data");
    assertThat(page.locator("#f-q")).hasValue("laporan");
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
  }
}
