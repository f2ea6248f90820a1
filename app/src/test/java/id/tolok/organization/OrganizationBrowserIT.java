package id.tolok.organization;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.tolok.access.Role;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of the organisation in a real browser.
@ServerTest
@ExtendWith(BrowserExtension.class)
class OrganizationBrowserIT {

  @Autowired private Organizations organizations;
  @Autowired private OrganizationEdits edits;
  @Autowired private People people;

  private Agency agency;
  private Position head;
  private SignedIn administrator;

  @BeforeEach
  void givenAnOffice() {
    var office = new TestOffice(organizations, edits);
    agency = office.subdistrict("Peramban");
    office.subdistrict("Tetangga");
    head =
        CurrentViewer.as(
            TestOffice.viewerOf(agency.id()),
            () -> {
              var secretariat =
                  edits.addUnit(new OrgUnit.Draft(agency.id(), null, "Sekretariat", 1)).value();
              var camat = add("Camat", "III.a", null, null, "Rahmat Hidayat");
              var secretary =
                  add(
                      "Sekretaris Kecamatan",
                      "III.b",
                      secretariat.id(),
                      camat.id(),
                      "Siti Marlina");
              add("Kepala Subbagian Perencanaan", "IV.b", secretariat.id(), secretary.id(), null);
              add(
                  "Kepala Subbagian Umum dan Kepegawaian",
                  "IV.b",
                  secretariat.id(),
                  secretary.id(),
                  "Budi");
              add("Kepala Seksi Pemerintahan", "IV.a", null, camat.id(), "Joko Uji");
              add("Kepala Seksi Ketenteraman dan Ketertiban Umum", "IV.a", null, camat.id(), null);
              return camat;
            });
    administrator =
        people.with(
            java.util.OptionalLong.of(agency.id()),
            id.tolok.access.Reach.agency(agency.id()),
            Role.ADMINISTRATOR,
            Role.PLANNER);
  }

  private Position add(
      String name,
      String echelon,
      @Nullable Long unit,
      @Nullable Long above,
      @Nullable String holder) {
    var position =
        edits
            .addPosition(
                Position.Draft.of(agency.id(), name)
                    .ranked(echelon)
                    .in(unit)
                    .under(above)
                    .charged(
                        List.of("Menyusun rencana kerja", "Melaksanakan koordinasi"),
                        List.of("Penyiapan bahan")))
            .value();
    if (holder != null) {
      var official = edits.addOfficial(Official.Draft.of(agency.id(), holder)).value();
      edits
          .addHolding(
              new Holding.Draft(
                  position.id(),
                  official.id(),
                  Holding.Kind.DEFINITIVE,
                  LocalDate.of(2024, 1, 2),
                  null))
          .value();
    }
    return position;
  }

  @ParameterizedTest
  @EnumSource
  void everyPageIsAccessible(Size size, Browsers browsers) {
    var page = browsers.page(administrator, size, Look.LIGHT);
    String office = "/organisasi/perangkat-daerah/" + agency.id();
    String[][] pages = {
      {"tree", "/organisasi"},
      {"search", "/organisasi?cari=sekertaris"},
      {"agency", office},
      {"chart", office + "?tampilan=bagan&pada=2023-01-01"},
      {"people", office + "?tampilan=pegawai"},
      {"agency-form", office + "/ubah"},
      {"position", "/organisasi/jabatan/" + head.id()},
      {"position-form", "/organisasi/jabatan/" + head.id() + "/ubah"},
      {"holding-form", "/organisasi/jabatan/" + head.id() + "/pemangku/baru"},
      {"regions", "/organisasi/wilayah"},
    };
    for (String[] each : pages) {
      page.navigate(administrator.server() + each[1]);
      browsers.thenReadableInBothLooks(page, "organization-" + each[0]);
    }
  }

  @Test
  void mistakesAreAccessibleToo(Browsers browsers) {
    var page = browsers.page(administrator, Size.PHONE, Look.LIGHT);
    page.navigate(
        administrator.server() + "/organisasi/perangkat-daerah/" + agency.id() + "/jabatan/baru");
    page.locator("#f-name").fill("camat");
    page.locator("#f-echelon").fill("9");
    page.locator("main form button[type=submit]").first().click();
    assertThat(page.locator(".errors")).containsText("Jabatan dengan nama ini sudah ada");
    assertThat(page.locator("#f-echelon")).hasValue("9");
    browsers.picture(page, "organization-mistakes");
    browsers.thenAccessible(page);
  }

  @Test
  void agencyOpensInTheTreeWithoutScripts(Browsers browsers) {
    var regency = new TestOffice(organizations, edits).regency();
    var reviewer = people.inRegency(agency.id(), regency.id(), Role.READER);
    var page = browsers.page(reviewer, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate(reviewer.server() + "/organisasi?buka=" + agency.id());
    assertThat(page.locator("#perangkat-" + agency.id())).containsText("Sekretaris Kecamatan");
  }

  @Test
  void agencyOpensInTheTreeOnDemand(Browsers browsers) {
    var regency = new TestOffice(organizations, edits).regency();
    var reviewer = people.inRegency(agency.id(), regency.id(), Role.READER);
    var page = browsers.page(reviewer, Size.DESK, Look.LIGHT);
    page.navigate(reviewer.server() + "/organisasi");
    var line =
        page.locator(
            "li.agency",
            new com.microsoft.playwright.Page.LocatorOptions().setHasText(agency.name()));
    assertThat(line.locator(".seat")).hasCount(0);
    line.locator("summary").first().click();
    assertThat(line.locator(".seat").first()).containsText("Camat");
    browsers.picture(page, "organization-opened");
    browsers.thenAccessible(page);
  }

  @Test
  void positionIsRemovedAndBroughtBack(Browsers browsers) {
    var page = browsers.page(administrator, Size.DESK, Look.LIGHT);
    page.navigate(administrator.server() + "/organisasi?cari=Perencanaan");
    page.locator("td, th").getByText("Kepala Subbagian Perencanaan").first().click();
    page.locator("a[href$='/ubah']").first().click();
    page.locator(".removal button").click();
    assertThat(page.locator(".notice").first()).containsText("dihapus");
    assertThat(page.locator(".tree").first()).not().containsText("Kepala Subbagian Perencanaan");
    page.locator(".notice form button").first().click();
    assertThat(page.locator("h1")).containsText("Kepala Subbagian Perencanaan");
  }

  @ParameterizedTest
  @CsvSource({"DESK, LIGHT", "PHONE, DARK"})
  void tableIsCheckedAppliedAndTakenBack(Size size, Look look, Browsers browsers) {
    var page = browsers.page(administrator, size, look);
    page.navigate(administrator.server() + "/organisasi/impor?perangkat=" + agency.id());
    browsers.picture(page, "organization-import-" + size);
    browsers.thenAccessible(page);
    give(page, "Jabatan;Eselon;Atasan Langsung\nKepala Seksi Baru;9z;Camat Lain\n");
    assertThat(page.locator("main")).containsText("bukan eselon");
    browsers.picture(page, "organization-import-faults-" + size);
    browsers.thenAccessible(page);
    page.navigate(administrator.server() + "/organisasi/impor?perangkat=" + agency.id());
    give(
        page,
        "Jabatan;Eselon;Atasan Langsung;Tugas\nKepala Seksi Baru;IV.a;Camat;Menguji\n"
            + "Camat;II.b;;\"Memimpin\nMembina\"\n");
    assertThat(page.locator("main")).containsText("Belum ada yang disimpan");
    browsers.picture(page, "organization-import-plan-" + size);
    browsers.thenAccessible(page);
    page.locator(".plan__actions form button").click();
    assertThat(page.locator(".notice").first()).containsText("Impor diterapkan");
    assertThat(page.locator("main")).containsText("Kepala Seksi Baru");
    page.locator(".notice form button").first().click();
    assertThat(page.locator(".notice").first()).containsText("dibatalkan");
    assertThat(page.locator("main")).not().containsText("Kepala Seksi Baru");
  }

  @Test
  void officeWithoutDecreesSaysWhatToDo(Browsers browsers) {
    var page = browsers.page(administrator, Size.DESK, Look.LIGHT);
    page.navigate(
        administrator.server()
            + "/organisasi/perangkat-daerah/"
            + agency.id()
            + "/impor-keputusan");
    assertThat(page.locator(".empty")).containsText("Unggah keputusan");
    browsers.thenAccessible(page);
  }

  private static void give(com.microsoft.playwright.Page page, String table) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "uji.csv", "text/csv", table.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    page.locator(".steps form button").click();
  }
}
