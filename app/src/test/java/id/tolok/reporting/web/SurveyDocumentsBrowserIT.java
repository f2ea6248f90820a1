package id.tolok.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.SheetIntake;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyDocumentsBrowserIT {

  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private SheetIntake intake;
  @Autowired private PlatformTransactionManager transactions;

  private SignedIn planner;
  private String path;

  @BeforeAll
  void aRoundWithPapers() {
    var office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    office.give(CountedOffice.TEN);
    surveys.point(office.agencyId(), "Loket depan");
    surveys.point(office.agencyId(), "Ruang tunggu pelayanan perizinan lantai dua");
    planner = people.at(office.agencyId(), Role.PLANNER);
    path = "/survei/putaran/" + office.roundId() + "/dokumen";
    planner.post(path + "/cetak", Map.of("jenis", "publikasi"));
    planner.post(path + "/cetak", Map.of("jenis", "laporan"));
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreAccessible(Size size, Browsers browsers) {
    var page = browsers.page(planner, size, Look.LIGHT);
    for (String address : new String[] {path, path + "/isian"}) {
      page.navigate(planner.server() + address);
      browsers.thenReadableInBothLooks(page, "dokumen-survei");
    }
  }

  @Test
  void printingLeadsBackToTheFilesWithoutScripts(Browsers browsers) {
    var page = browsers.page(planner, Size.PHONE, Look.LIGHT, Scripts.OFF);
    page.navigate(planner.server() + path);
    page.locator("section[aria-labelledby=laporan] button").click();
    page.waitForURL("**/dokumen#laporan");
    assertThat(page.locator(".notice").textContent())
        .contains("Laporan survei versi", "sudah dicetak");
    assertThat(page.locator("section[aria-labelledby=laporan] tbody tr").count()).isPositive();
  }

  @Test
  void officesWordsAreSaved(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(planner.server() + path + "/isian");
    page.locator("textarea[name=tim]").fill("Ketua: Ani Uji");
    page.locator("main form button[type=submit]").click();
    page.waitForURL("**/dokumen");
    assertThat(page.locator(".notice").textContent()).contains("Isian disimpan");
  }
}
