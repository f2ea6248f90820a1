package id.tolok.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.tolok.planning.web.TargetWorkbook.cell;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class TargetSheetBrowserIT {

  private static final String COUNT = "Jumlah laporan kejadian";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Autowired private VersionMaking making;
  @Autowired private Places places;
  @Autowired private People people;

  private long agency;
  private SignedIn planner;
  private SignedIn camat;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Berkas"), "Kecamatan Berkas");
    var version =
        TestDecree.of("Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]")
            .acceptedFor(agency, "2024-01-01");
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
    planner = people.at(agency, Role.PLANNER);
    camat = people.at(agency, Role.APPROVER);
  }

  static List<Object[]> everyWay() {
    return Browsers.everyWay();
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void pagesAreReadableInEveryWay(Size size, Look look, Browsers browsers) throws IOException {
    var page = browsers.page(planner, size, look);
    page.navigate(planner.server() + "/target?tahun=2026");
    thenReadable(browsers, page);
    start(page);
    thenReadable(browsers, page);
    give(page, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue("1.234"));
    assertThat(page.getByText("1.234 dapat berarti")).isVisible();
    thenReadable(browsers, page);
    start(page);
    give(page, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    assertThat(page.getByText("Menunggu persetujuan").first()).isVisible();
    thenReadable(browsers, page);
  }

  @Test
  void sheetIsGivenLookedAtAndKeptByKeyboardThenDecidedOnAsOne(Browsers browsers)
      throws IOException {
    var page = browsers.page(planner);
    page.navigate(planner.server() + "/target?tahun=2024");
    page.getByText("Lewat lembar kerja").press("Enter");
    give(page, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    page.locator("#f-alasan").focus();
    page.keyboard().type("Jumlah desa bertambah");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.getByText("1 target disimpan.")).isVisible();
    assertThat(page.getByText("Menunggu keputusan orang lain yang berwenang.")).isVisible();

    var other = browsers.page(camat);
    other.navigate(camat.server() + "/target/usulan");
    other.getByText("Lihat dan putuskan").press("Enter");
    assertThat(other.getByText("Jumlah desa bertambah")).isVisible();
    browsers.thenAccessible(other);
    other.getByText("Setujui semua").press("Enter");
    assertThat(other.getByText("1 perubahan target disetujui dan berlaku.")).isVisible();
  }

  @Test
  void newTargetsAreTakenBackByKeyboard(Browsers browsers) throws IOException {
    var page = browsers.page(planner);
    page.navigate(planner.server() + "/target?tahun=2026");
    page.locator(".empty a").press("Enter");
    give(page, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(48));
    page.getByText("Simpan semua").press("Enter");
    assertThat(page.getByText("1 target disimpan.")).isVisible();
    page.getByText("Batalkan kiriman").press("Enter");
    page.locator("dialog button:has-text('Batalkan kiriman')").press("Enter");
    assertThat(page.getByText("1 target kembali seperti sebelumnya")).isVisible();
  }

  private void start(Page page) {
    page.navigate(planner.server() + "/target/lembar?tahun=2024");
  }

  /// Gives the template of the year the page is of, filled.
  private void give(Page page, Consumer<Sheet> filling) throws IOException {
    assertThat(page.locator("#f-berkas")).isVisible();
    int year = page.url().contains("tahun=2026") ? 2026 : 2024;
    page.locator("#f-berkas")
        .setInputFiles(
            new FilePayload(
                "target.xlsx", WORKBOOK, TargetWorkbook.filled(planner, agency, year, filling)));
    page.getByText("Periksa berkas").press("Enter");
    assertThat(page.getByText("Pilih berkas lain")).isVisible();
  }

  private static void thenReadable(Browsers browsers, Page page) {
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }
}
