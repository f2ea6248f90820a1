package id.tolok.survey.web.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A clerk and a pile of paper, without a mouse.
@ServerTest
@ExtendWith(BrowserExtension.class)
class PaperBrowserIT {

  /// One key a second is slow; a pile of twenty must still be done in five minutes.
  private static final int KEYS_MAX = 5 * 60;

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;

  private ClerkOffice office;
  private SignedIn clerk;

  @BeforeEach
  void office() {
    office = new ClerkOffice(places, surveys, jdbc);
    clerk = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void twentySheetsAreTypedByKeyboardInFiveMinutesByASlowTypist(Browsers browsers) {
    var page = opened(browsers);
    List<String> pile = pile();
    int keys = 0;
    for (String sheet : pile) {
      page.keyboard().type(sheet);
      page.keyboard().press("Enter");
      keys += sheet.length() + 1;
    }
    assertThat(badges(page, "Dihitung")).hasCount(pile.size());
    assertThat(keys).isLessThanOrEqualTo(KEYS_MAX);
    assertThat(office.counted().stream().map(PaperBrowserIT::scores))
        .containsExactlyElementsOf(pile.stream().map(sheet -> sheet.substring(4)).toList());
  }

  /// Twenty sheets with all a respondent is asked: the permits, so that the cost is typed too.
  private static List<String> pile() {
    List<String> pile = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String who = (i % 2 == 0 ? "l" : "p") + (1 + i % 7) + (1 + i % 6) + (1 + i % 6);
      var scores = new StringBuilder();
      for (int question = 0; question < 9; question++) {
        scores.append(1 + (3 * i + question * question) % 4);
      }
      pile.add(who + scores);
    }
    return pile;
  }

  private static String scores(String counted) {
    return counted.split(" ")[1];
  }

  @Test
  void serviceWithoutCostSkipsTheCostAndItCanStillBeChanged(Browsers browsers) {
    var page = opened(browsers);
    page.locator("#f-layanan").selectOption(String.valueOf(office.cards().id()));
    assertThat(page.locator("#f-n4")).hasValue("4");
    page.locator("#f-n1").focus();
    page.keyboard().type("33333333");
    page.keyboard().press("Enter");
    assertThat(badges(page, "Dihitung")).hasCount(1);
    page.locator("#f-n4").focus();
    page.keyboard().type("1");
    page.locator("#f-n1").focus();
    page.keyboard().type("333");
    page.locator("#f-n5").focus();
    page.keyboard().type("33333");
    page.keyboard().press("Enter");
    assertThat(badges(page, "Dihitung")).hasCount(2);
    assertThat(office.counted().stream().map(PaperBrowserIT::scores))
        .containsExactly("333433333", "333133333");
  }

  @Test
  void wrongKeySaysWhichAreRightAndStaysWhereItWas(Browsers browsers) {
    var page = opened(browsers);
    page.locator("#f-n3").focus();
    page.keyboard().type("5");
    assertThat(page.locator("[data-fault]")).containsText("1, 2, 3, 4");
    assertThat(page.locator("#f-n3")).isFocused();
    assertThat(page.locator("#f-n3")).hasValue("");
    page.keyboard().type("0");
    assertThat(page.locator("#f-n3")).hasValue("-");
    assertThat(page.locator("#f-n4")).isFocused();
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#f-n3")).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Backspace");
    assertThat(page.locator("#f-n3")).isFocused();
  }

  @Test
  void whatWasForgottenIsAskedAboutOnce(Browsers browsers) {
    var page = opened(browsers);
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-fault]")).containsText("Belum ada jawaban");
    page.locator("#f-n1").focus();
    page.keyboard().type("44444444");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-fault]")).containsText("Pertanyaan 9");
    assertThat(page.locator("#f-n9")).isFocused();
    assertThat(office.kept()).isEmpty();
    page.keyboard().press("Enter");
    assertThat(badges(page, "Dihitung")).hasCount(1);
    assertThat(office.counted()).containsExactly("permits: 44444444-");
  }

  @Test
  void lastSheetIsCorrectedByKeyboard(Browsers browsers) {
    var page = opened(browsers);
    page.keyboard().type("l343111111111");
    page.keyboard().press("Enter");
    assertThat(badges(page, "Dihitung")).hasCount(1);
    page.waitForNavigation(() -> page.keyboard().press("ArrowUp"));
    assertThat(page.locator("#f-jk")).hasValue("L");
    assertThat(page.locator("main")).containsText("Anda mengoreksi lembar ke-1");
    page.locator("#f-n1").focus();
    page.keyboard().type("4");
    page.keyboard().press("Enter");
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("4 1 1 1 1 1 1 1 1")))
        .containsText("Dihitung");
    assertThat(office.counted()).containsExactly("permits: 411111111 MALE SENIOR EMPLOYEE FROM_30");
    assertThat(page.locator("main")).not().containsText("Anda mengoreksi");
  }

  @Test
  void whatTheLineDidNotCarryOutlivesThePageAndArrivesOnce(Browsers browsers) {
    var page = opened(browsers);
    var context = page.context();
    // The request arrives, its answer does not.
    page.route(
        "**/kirim",
        route -> {
          route.fetch();
          route.abort();
        },
        new Page.RouteOptions().setTimes(1));
    page.keyboard().type("----444444444");
    page.keyboard().press("Enter");
    assertThat(badges(page, "Menunggu jaringan")).hasCount(1);
    context.setOffline(true);
    page.keyboard().type("----333333333");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-waiting-line]")).containsText("2 lembar menunggu");
    page.close();
    context.setOffline(false);
    var again = context.newPage();
    again.waitForResponse("**/kirim", () -> again.navigate(office.paper()));
    assertThat(badges(again, "Dihitung").first()).isVisible();
    assertThat(office.counted()).containsExactly("permits: 444444444", "permits: 333333333");
    browsers.takeComplaints();
  }

  @Test
  void printedNumberThatIsKnownIsAskedAboutBesideTheSheet(Browsers browsers) {
    var page = opened(browsers);
    typeNumbered(page, "17");
    assertThat(badges(page, "Dihitung")).hasCount(1);
    assertThat(page.locator("#f-nomor")).hasValue("18");
    typeNumbered(page, "17");
    var asked = page.locator("tr", new Page.LocatorOptions().setHasText("sudah diketik"));
    assertThat(asked).isVisible();
    asked.locator("button:has-text('Simpan juga')").press("Enter");
    assertThat(badges(page, "Dihitung")).hasCount(2);
    typeNumbered(page, "17");
    asked.locator("button:has-text('Buang')").press("Enter");
    assertThat(asked).hasCount(0);
    assertThat(office.kept()).hasSize(2);
  }

  private static void typeNumbered(Page page, String number) {
    page.locator("#f-nomor").fill(number);
    page.locator("#f-n1").focus();
    page.keyboard().type("333333333");
    page.keyboard().press("Enter");
  }

  @Test
  void pageIsAccessibleAndFitsEverywhere(Browsers browsers) {
    for (Size size : Size.values()) {
      for (Look look : Look.values()) {
        var page = browsers.page(clerk, size, look);
        page.navigate(office.paper());
        assertThat(page.locator("[data-paper][data-ready]")).isVisible();
        page.locator("#f-n1").focus();
        page.keyboard().type("434443343");
        page.keyboard().press("Enter");
        assertThat(badges(page, "Dihitung").first()).isVisible();
        browsers.thenAccessible(page);
        browsers.thenNotWiderThanWindow(page);
      }
    }
  }

  @Test
  void withoutAScriptTheFormKeepsASheet(Browsers browsers) {
    var page = browsers.page(clerk, Size.values()[0], Look.values()[0], Scripts.OFF);
    page.navigate(office.paper());
    for (int i = 1; i <= 9; i++) {
      page.locator("#f-n" + i).fill("3");
    }
    page.locator("#f-n9").press("Enter");
    assertThat(page.locator(".notice").first()).containsText("nomor 1");
    assertThat(office.counted()).containsExactly("cards: 333333333");
  }

  private Page opened(Browsers browsers) {
    var page = browsers.page(clerk);
    page.navigate(office.paper());
    assertThat(page.locator("[data-paper][data-ready]")).isVisible();
    page.locator("#f-layanan").selectOption(String.valueOf(office.permits().id()));
    page.locator("#f-jk").focus();
    return page;
  }

  private static Locator badges(Page page, String text) {
    return page.locator("[data-sheets] .badge-status", new Page.LocatorOptions().setHasText(text));
  }
}
