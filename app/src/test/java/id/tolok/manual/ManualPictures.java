package id.tolok.manual;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotScale;
import id.tolok.sample.SampleWorld;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.GoldenFile;
import id.tolok.testing.People;
import id.tolok.testing.SampleServerTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/// Takes the pictures of the manual. Not part of the gate: `./tolok check --pictures` runs it, and
/// the reviewer looks at the difference.
@SampleServerTest
@ExtendWith(BrowserExtension.class)
class ManualPictures {

  private static final Path FOLDER = GoldenFile.root().resolve("docs/panduan/gambar");

  @Autowired private SampleWorld world;
  @Autowired private People people;

  @Test
  void taken(Browsers browsers) {
    var visitor = browsers.page(people.nobody());
    take(visitor, "/masuk", "masuk");

    var planner = signedIn(browsers, "perencana.bayuraya");
    take(planner, "/", "beranda");
    take(planner, "/keputusan", "keputusan");
    planner.navigate("/keputusan");
    open(planner, "a[href*='/keputusan/berkas/'], main table a");
    open(planner, "main a[href*='/keputusan/tinjauan/']");
    take(planner, "tinjauan");
    planner.navigate(planner.url().replaceAll("[?#].*", "") + "/terima");
    take(planner, "terima");
    take(planner, "/mengapa", "mengapa");

    var reviewer = signedIn(browsers, "organisasi");
    take(reviewer, "/katalog?q=pos+ronda", "katalog");
    open(reviewer, "main a[href*='/katalog/indikator/']");
    take(reviewer, "indikator");
    take(reviewer, "/katalog/jabatan/1", "jabatan");
    take(reviewer, "/katalog/bandingkan?kiri=1&kanan=2", "bandingkan");
    take(reviewer, "/katalog/konsep", "konsep");
    take(reviewer, "/organisasi", "organisasi");

    var owner = signedIn(browsers, "kasi");
    take(owner, "/tugas", "tugas");
    take(owner, "/pengisian", "pengisian");

    var administrator = signedIn(browsers, "admin");
    take(administrator, "/akun", "akun");
    take(administrator, "/jejak", "jejak");
  }

  private Page signedIn(Browsers browsers, String login) {
    var page = browsers.page(people.nobody());
    page.navigate("/masuk");
    page.locator("main input:not([type=hidden]):not([type=password])").first().fill(login);
    page.locator("main input[type=password]").fill(world.password());
    page.locator("main button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/masuk"));
    return page;
  }

  private static void open(Page page, String link) {
    page.locator(link).first().click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static void take(Page page, String address, String name) {
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    take(page, name);
  }

  private static void take(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(name + ".png"))
            .setScale(ScreenshotScale.CSS));
  }
}
