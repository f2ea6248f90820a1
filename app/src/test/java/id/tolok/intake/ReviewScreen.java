package id.tolok.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The pages of intake as a person uses them in a browser.
final class ReviewScreen {

  private static final Pattern REVIEW = Pattern.compile("/keputusan/tinjauan/\\d+");

  private final Page page;

  ReviewScreen(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /// Gives a file and waits until its line says what became of it.
  Locator upload(Path file) {
    page.navigate("/keputusan/unggah");
    page.locator("input[type=file]").setInputFiles(file);
    var line = page.locator(".unggahan").first();
    assertThat(line.locator("progress")).hasCount(0);
    return line;
  }

  /// Uploads a file and opens its review.
  void openReviewOf(Path file) {
    upload(file).locator("a").click();
    page.locator("form[action$='/tinjau'] button").click();
    assertThat(page).hasURL(REVIEW);
    thenReady();
  }

  /// The scripts of the page are at work; before that its links lead to pages of their own.
  void thenReady() {
    assertThat(page.locator("#tinjau[data-shown]")).hasCount(1);
  }

  void visit(String address) {
    page.navigate(address);
    thenReady();
  }

  Locator rows() {
    return page.locator(".kartu--row");
  }

  /// Opens a row and gives its fields.
  Locator open(int row) {
    rows().nth(row).locator("[data-open]").click();
    var body = rows().nth(row).locator("[data-body]");
    assertThat(body.locator("[data-key=indicator]")).isVisible();
    return body;
  }

  static Locator field(Locator body, String key) {
    return body.locator("[data-key='" + key + "']");
  }

  void thenAllSaved() {
    assertThat(page.locator("#simpanan")).hasText("Semua tersimpan");
  }

  /// Goes through acceptance, confirming whatever the page asks to confirm.
  void accept(String reason) {
    page.locator("a[href$='/terima']").click();
    page.locator("#f-alasan").fill(reason);
    page.locator("#terima button.btn-primary").click();
    var concerns = page.locator("input[name=setuju]");
    if (page.locator("h1").textContent().startsWith("Terima")) {
      for (var concern : concerns.all()) {
        concern.check();
      }
      page.locator("#terima button.btn-primary").click();
    }
    assertThat(page.locator("h1")).hasText("Diterima");
  }
}
