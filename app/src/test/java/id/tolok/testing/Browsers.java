package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Real Chromium for a test, which has it injected under `@ExtendWith(BrowserExtension.class)`.
///
/// ```java
/// @Test
/// void listIsReadableOnAPhone(Browsers browsers) {
///   var page = browsers.page(planner, Size.PHONE, Look.DARK);
///   page.navigate(planner.server() + "/katalog");
///   browsers.thenAccessible(page);
///   browsers.picture(page, "katalog");
/// }
/// ```
///
/// Each call of `page` is a browser of its own: no cookie of another. When the test ends, it fails
/// if any page wrote to the console, broke the content policy or threw in a script. Without a
/// Chromium on the machine the test is skipped and says so.
///
/// `-Dtolok.browser.slower=8` slows every page down that many times, which shows the tests that
/// look before the page is done.
public final class Browsers {

  /// The two sizes every page is made for.
  public enum Size {
    DESK(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }
  }

  /// The two looks every page has.
  public enum Look {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme scheme;

    Look(ColorScheme scheme) {
      this.scheme = scheme;
    }
  }

  /// Whether scripts run.
  public enum Scripts {
    ON,
    OFF
  }

  /// The browser and htmx note each answer of 400 to 499 in the console; what the test expects of
  /// those it looks at on the page. A missing file of a page (404) stays a fault unless it is the
  /// page.
  private static final Pattern EXPECTED =
      Pattern.compile(
          "Failed to load resource: .* status of (400|401|403|405|409|412|413|422|429).*"
              + "|Response Status Error Code 4\\d\\d from .*");

  /// After which a page is taken for stuck. Far more than any needs: a machine with other work is
  /// no fault of the page, and Playwright's own half minute is short for a scan that is read.
  static final int PATIENCE_MS = 300_000;

  private static final Path PICTURES = Path.of("target", "pictures");

  private final Browser chromium;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Browsers(Browser chromium) {
    this.chromium = chromium;
  }

  /// A page of somebody signed in, on a desk, in the light look.
  public Page page(SignedIn person) {
    return page(person, Size.DESK, Look.LIGHT);
  }

  /// A page of somebody signed in.
  public Page page(SignedIn person, Size size, Look look) {
    return page(person, size, look, Scripts.ON);
  }

  /// A page of somebody signed in, with scripts or without.
  public Page page(SignedIn person, Size size, Look look, Scripts scripts) {
    var context =
        chromium.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(person.server())
                .setViewportSize(size.width, size.height)
                .setColorScheme(look.scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta")
                .setJavaScriptEnabled(scripts == Scripts.ON));
    context.setDefaultTimeout(PATIENCE_MS);
    open.add(context);
    if (!person.token().isEmpty()) {
      person.signIn(context);
    }
    var page = context.newPage();
    slowDown(page);
    page.onConsoleMessage(message -> note(page, message));
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  private static void slowDown(Page page) {
    int times = Integer.getInteger("tolok.browser.slower", 1);
    if (times > 1) {
      var rate = new JsonObject();
      rate.addProperty("rate", times);
      page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }
  }

  /// Shows an open page in the other look, as when the evening comes while one works.
  public void show(Page page, Look look) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
  }

  /// Shows an open page in a window of another size.
  public void show(Page page, Size size) {
    page.setViewportSize(size.width, size.height);
  }

  /// Fails where axe finds anything on the page as it is now.
  public void thenAccessible(Page page) {
    assertThat(Axe.violations(page, Axe.Rules.ALL)).as(() -> way(page)).isEmpty();
  }

  /// Fails where axe finds colours on the page as it is now that are hard to tell apart. Enough for
  /// a page that was accessible as a whole before its look was changed.
  public void thenColoursAccessible(Page page) {
    assertThat(Axe.violations(page, Axe.Rules.COLOURS)).as(() -> way(page)).isEmpty();
  }

  /// Fails where the page is wider than the window, so that one would have to push it aside.
  public void thenNotWiderThanWindow(Page page) {
    var wide =
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [...document.querySelectorAll('main *, .bar *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1
                  && !e.closest('.table-frame') && !e.closest('.tabs'))
                .slice(0, 5).map(e => e.tagName + '.' + e.className)
                .concat(['page is ' + document.documentElement.scrollWidth + ' wide'])
            """);
    assertThat((List<?>) wide).as(() -> way(page)).isEmpty();
  }

  /// Judges the page as it is now in full, and the colours of its other look, which is taken back
  /// again.
  ///
  /// @param name of its pictures
  public void thenReadableInBothLooks(Page page, String name) {
    picture(page, "%s-%d".formatted(name, page.viewportSize().width));
    thenNotWiderThanWindow(page);
    thenAccessible(page);
    boolean dark = isDark(page);
    show(page, dark ? Look.LIGHT : Look.DARK);
    picture(page, "%s-%d-other-look".formatted(name, page.viewportSize().width));
    thenColoursAccessible(page);
    show(page, dark ? Look.DARK : Look.LIGHT);
  }

  /// Which page, in which window and look: what a failure has to say first.
  public static String way(Page page) {
    return "%s, %d wide, %s"
        .formatted(page.url(), page.viewportSize().width, isDark(page) ? "dark" : "light");
  }

  private static boolean isDark(Page page) {
    return page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches").equals(true);
  }

  /// Keeps a picture of the whole page in `target/pictures`, for people to look at, where they
  /// asked for pictures with `-Dtolok.pictures=true`.
  public void picture(Page page, String name) {
    if (Boolean.getBoolean("tolok.pictures")) {
      keepPicture(page, name);
    }
  }

  /// Keeps a picture of a page that a test found at fault, in `target/pictures/failed`.
  public void pictureOfFault(Page page, String name) {
    keepPicture(page, "failed/" + name);
  }

  /// The same of every page that is open.
  void picturesOfFault(String name) {
    var pages = open.stream().flatMap(context -> context.pages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      pictureOfFault(pages.get(i), name + "-" + (i + 1));
    }
  }

  private static void keepPicture(Page page, String name) {
    Path file = PICTURES.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /// What the pages complained about so far; taken, so that a test may expect a complaint.
  public List<String> takeComplaints() {
    var taken = List.copyOf(complaints);
    complaints.clear();
    return taken;
  }

  void close() {
    open.forEach(BrowserContext::close);
    open.clear();
  }

  private void note(Page page, ConsoleMessage message) {
    boolean ofThePage = message.location().startsWith(page.url());
    boolean expected =
        message.type().equals("verbose")
            || EXPECTED.matcher(message.text()).matches()
            || (ofThePage && message.text().startsWith("Failed to load resource"));
    if (!expected) {
      complaints.add(page.url() + ": " + message.type() + ": " + message.text());
    }
  }

  /// All four ways every page is looked at.
  public static List<Object[]> everyWay() {
    return Arrays.stream(Size.values())
        .flatMap(size -> Arrays.stream(Look.values()).map(look -> new Object[] {size, look}))
        .toList();
  }
}
