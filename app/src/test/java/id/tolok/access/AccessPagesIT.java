package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class AccessPagesIT {

  @Autowired private People people;
  @Autowired private Places places;
  private long agency;
  private SignedIn administrator;
  private SignedIn planner;

  @BeforeEach
  void givenAnOffice() {
    agency = places.agency(places.regency("Kabupaten Akun"), "Kecamatan Akun");
    administrator = people.at(agency, Role.ADMINISTRATOR);
    planner = people.at(agency, Role.PLANNER, Role.READER);
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfTheAdministratorAreAccessible(Size size, Browsers browsers) {
    var page = browsers.page(administrator, size, Look.LIGHT);
    visit(browsers, page, "/akun", "akun");
    visit(browsers, page, "/akun/baru", "undang");
    visit(browsers, page, "/akun/" + planner.accountId(), "akun-satu");
    visit(browsers, page, "/akun/jabatan", "jabatan-peran");
    visit(browsers, page, "/token", "token");
    visit(browsers, page, "/mengapa?tindakan=INTAKE_ACCEPT&akun=" + planner.accountId(), "mengapa");
    visit(browsers, page, "/profil", "profil");
    visit(browsers, page, "/profil/faktor-kedua", "faktor");
  }

  @ParameterizedTest
  @EnumSource
  void theWayInIsAccessible(Size size, Browsers browsers) {
    var page = browsers.page(people.nobody(), size, Look.LIGHT);
    visit(browsers, page, "/masuk", "masuk");
    page.fill("[name=nama]", planner.login());
    page.fill("[name=sandi]", "salah");
    page.click("main button[type=submit]");
    page.waitForSelector(".errors");
    browsers.thenReadableInBothLooks(page, "masuk-salah");
  }

  @Test
  void anInvitedPersonChoosesAPasswordAndSignsIn(Browsers browsers) {
    var page = browsers.page(administrator);
    page.navigate("/akun/baru");
    page.fill("[name=nama]", "Sari Melati");
    page.fill("[name=pengguna]", "sari." + agency);
    page.click("main button[type=submit]");
    page.waitForSelector("#alamat");
    var address = page.textContent("#alamat");
    browsers.thenAccessible(page);

    var invited = browsers.page(people.nobody());
    invited.navigate(address);
    assertThat(invited.textContent("main")).contains("Sari Melati");
    invited.fill("[name=sandi]", "pendek");
    invited.fill("[name=ulang]", "pendek");
    invited.click("main button[type=submit]");
    invited.waitForSelector(".errors");
    invited.fill("[name=sandi]", "tiga perahu di muara");
    invited.fill("[name=ulang]", "tiga perahu di muara");
    invited.click("main button[type=submit]");
    invited.waitForURL("**/");
    assertThat(invited.textContent(".notice")).contains("Kata sandi tersimpan");
  }

  @Test
  void aFilledFormOutlivesItsSession(Browsers browsers) {
    var page = browsers.page(administrator);
    page.navigate("/akun/baru");
    page.fill("[name=nama]", "Budi Santoso");
    page.fill("[name=pengguna]", "budi." + agency);
    people.endSessions(administrator);
    page.click("main button[type=submit]");
    page.waitForSelector("[name=sandi]");
    page.fill("[name=nama]", administrator.login());
    page.fill("[name=sandi]", People.PASSWORD);
    page.click("main button[type=submit]");
    page.waitForSelector("text=Kirim sekarang");
    assertThat(page.textContent("main")).contains("Budi Santoso");
    browsers.thenAccessible(page);
    page.click("text=Kirim sekarang");
    page.waitForSelector("#alamat");
  }

  private static void visit(Browsers browsers, Page page, String path, String name) {
    page.navigate(path);
    browsers.thenReadableInBothLooks(page, name);
  }
}
