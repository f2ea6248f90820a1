package id.tolok.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.Measurements;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.People;
import id.tolok.testing.SampleServerTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// A whole quarter of one sub-district from empty to approved, without a mouse: entered, borne out,
/// explained, handed in, one figure returned and mended, the rest passed on, approved, and the
/// reason behind a red number opened.
@SampleServerTest
@ExtendWith(BrowserExtension.class)
class TenMinutesIT {

  private static final String OFFICE = "Kecamatan Dirgantara";
  private static final int MORE_DAYS = 30;

  @Autowired private Organizations organizations;
  @Autowired private People people;
  @Autowired private BackdatedWork work;
  @Autowired private Measurements measurements;
  @Autowired private Clock clock;

  private long agencyId;
  private EntryPeriod quarter = EntryPeriod.quarter(2000, 1);

  /// The last quarter that is over, of which the office gave nothing; there is more time for it.
  @BeforeEach
  void silentQuarter() {
    var today = LocalDate.now(clock);
    quarter = EntryPeriod.quarter(today.getYear(), (today.getMonthValue() + 2) / 3).previous();
    CurrentViewer.asProgram(() -> {
      agencyId = organizations.findAgency(OFFICE).orElseThrow().id();
      var act = new Figure.Act(OptionalLong.empty(), "uji", clock.instant());
      return work.extend(agencyId, quarter, today.plusDays(MORE_DAYS), "Uji sepuluh menit", act);
    });
  }

  @Test
  void wholeQuarterGoesFromEmptyToApprovedByKeyboard(Browsers browsers) {
    var owner = browsers.page(people.at(agencyId, Role.PLANNER));
    enter(owner);
    bearOut(owner);
    explain(owner);
    handIn(owner);
    thenAll("SUBMITTED");

    var verifier = browsers.page(people.at(agencyId, Role.VERIFIER));
    var returned = returnFirst(verifier);
    passRest(verifier);
    mend(owner, returned);
    explain(owner);
    handIn(owner);
    passRest(verifier);
    thenAll("VERIFIED");

    var head = browsers.page(people.at(agencyId, Role.APPROVER));
    approve(head);
    thenAll("APPROVED");
    openRedNumber(head);
  }

  private void enter(Page page) {
    page.navigate(grid());
    Map<String, String> before = before();
    var cells = page.locator(".cell__field:not([readonly])");
    int count = cells.count();
    assertThat(count).isPositive();
    cells.first().focus();
    for (int i = 0; i < count; i++) {
      var variable = (String) page.evaluate("() => document.activeElement.dataset.variable");
      page.keyboard().type(before.getOrDefault(variable, "10"));
      page.keyboard().press(i + 1 < count ? "Enter" : "Tab");
    }
    var words = page.locator("[data-ask]:visible input");
    assertThat(page.locator("[data-progress]")).hasText(count + " dari " + count + " terisi");
    page.waitForCondition(() -> saved(page).count() + words.count() == count);
    while (words.count() > 0) {
      int left = words.count();
      words.first().focus();
      page.keyboard().type("Kegiatan bergeser dari triwulan lalu");
      page.locator("[data-ask]:visible button").first().press("Enter");
      page.waitForCondition(() -> words.count() < left);
    }
    assertThat(saved(page)).hasCount(count);
  }

  private static Locator saved(Page page) {
    return page.locator("[data-state]:has-text('Tersimpan')");
  }

  /// What the office gave last of each variable, as its people write it.
  private Map<String, String> before() {
    Map<String, String> amounts = new HashMap<>();
    CurrentViewer.asProgram(() -> {
      for (int year = quarter.year() - 1; year <= quarter.year(); year++) {
        for (Figure figure : measurements.figures(agencyId, year)) {
          BigDecimal amount = figure.amount();
          if (amount != null) {
            amounts.put(
                Long.toString(figure.key().variableId()),
                amount.stripTrailingZeros().toPlainString().replace('.', ','));
          }
        }
      }
      return amounts;
    });
    return amounts;
  }

  /// The same address beside each figure: the office has it once.
  private void bearOut(Page page) {
    var cells = page.locator(".cell__field:not([readonly])");
    for (int i = 0; i < cells.count(); i++) {
      var cell = cells.nth(i);
      cell.press("Control+Enter");
      var id = cell.getAttribute("id").replaceFirst("sel-", "");
      assertThat(page.locator("#rincian[data-cell-id='" + id + "']")).isVisible();
      page.locator("#rincian details.more:has(#alamat) summary").press("Enter");
      page.locator("#alamat").focus();
      page.keyboard().type("https://arsip.contoh.go.id/dirgantara/triwulan");
      page.keyboard().press("Enter");
      assertThat(page.locator("#rincian a[href^='/bukti/']").first()).isVisible();
    }
  }

  /// Follows the link at each result that asks for an explanation.
  private void explain(Page page) {
    page.navigate(grid());
    Set<String> asked = new LinkedHashSet<>();
    page.locator("a.result__explain:visible")
        .all()
        .forEach(link -> asked.add(link.getAttribute("href")));
    for (String address : asked) {
      page.locator("a.result__explain[href='" + address + "']").press("Enter");
      write(page, "#f-sebab", "Petugas berkurang dua orang.");
      write(page, "#f-hambatan", "Formasi belum terisi.");
      write(page, "#f-tindak", "Menugaskan petugas bantuan.");
      page.locator("#f-tenggat").fill(LocalDate.now(clock).plusDays(MORE_DAYS).toString());
      if (page.locator("#f-pelaksana").inputValue().isEmpty()) {
        page.locator("#f-pelaksana").press("ArrowDown");
      }
      page.locator("#penjelasan button[type=submit]").press("Enter");
      page.waitForURL(Pattern.compile(".*/pengisian\\?.*"));
      assertThat(page.locator(".notice").first()).containsText("Penjelasan disimpan");
      page.navigate(grid());
    }
  }

  private static void write(Page page, String place, String text) {
    page.locator(place).press("Control+a");
    page.keyboard().type(text);
  }

  private void handIn(Page page) {
    page.navigate(grid());
    page.locator("[data-hand-in]").press("Enter");
    page.locator("main form button[type=submit]").press("Enter");
    assertThat(page.locator(".notice").first()).isVisible();
  }

  /// @return the variable of the figure that was sent back
  private String returnFirst(Page page) {
    page.navigate(queue());
    var code = page.locator("#putusan input[name=angka]").inputValue();
    page.keyboard().press("r");
    page.keyboard().type("Angkanya belum dikurangi yang dobel");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".notice").first()).containsText("dikembalikan");
    return code.replaceFirst("\\..*", "");
  }

  private void passRest(Page page) {
    page.navigate(queue());
    page.locator("#periksa").press("Space");
    page.locator("#sisanya button[type=submit]").press("Enter");
    assertThat(page.locator(".notice").first()).containsText("diluluskan");
  }

  private void mend(Page page, String variable) {
    page.navigate(grid());
    var cell =
        page.locator(".cell__field[data-variable='" + variable + "']:not([readonly])").first();
    var old = new BigDecimal(cell.getAttribute("data-plain"));
    cell.focus();
    page.keyboard().type(old.subtract(BigDecimal.ONE).max(BigDecimal.ZERO).toPlainString());
    page.keyboard().press("Tab");
    assertThat(saved(page)).hasCount(1);
  }

  private void approve(Page page) {
    page.navigate(
        "/persetujuan?instansi=%d&tahun=%d&triwulan=%d"
            .formatted(agencyId, quarter.year(), quarter.ordinal()));
    var unticked = page.locator("#persetujuan input[name=indikator]:not(:checked)");
    while (unticked.count() > 0) {
      unticked.first().press("Space");
    }
    page.locator("#persetujuan button[value=setuju]").press("Enter");
    assertThat(page.locator(".notice").first()).containsText("disetujui");
  }

  private static void openRedNumber(Page page) {
    page.locator("details:has(form[action='/persetujuan/buka']) > summary").press("Enter");
    page.locator("tr:has(.grade-1) a[href^='/asal-angka/']").first().press("Enter");
    page.waitForURL(Pattern.compile(".*/asal-angka/.*"));
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("main")).containsText("Uji");
  }

  private String grid() {
    return "/pengisian?periode=" + quarter.code() + "&instansi=" + agencyId + "&lingkup=semua";
  }

  private String queue() {
    return "/verifikasi?instansi=" + agencyId + "&tahun=" + quarter.year();
  }

  private void thenAll(String state) {
    var states =
        CurrentViewer.asProgram(() ->
            measurements.figures(agencyId, quarter.year()).stream()
                .filter(figure -> figure.key().period().lastQuarter() == quarter.ordinal())
                .filter(figure -> figure.amount() != null)
                .map(figure -> figure.state().name())
                .distinct()
                .toList());
    assertThat(states).containsExactly(state);
  }
}
