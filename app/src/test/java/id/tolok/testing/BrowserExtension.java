package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests their [Browsers]: one Chromium for the whole run, nothing shared between tests.
public final class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browsers.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var program = program();
    Assumptions.assumeTrue(
        program.isPresent(),
        "no Chromium on this machine: install chromium, or name one in CHROME_BIN");
    Running running =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(
                Running.class, key -> Running.start(program.orElseThrow()), Running.class);
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Browsers.class, key -> new Browsers(running.chromium()), Browsers.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    @Nullable Browsers browsers = context.getStore(NAMESPACE).get(Browsers.class, Browsers.class);
    if (browsers == null) {
      return;
    }
    var complaints = browsers.takeComplaints();
    context.getExecutionException().ifPresent(fault -> keepPictures(browsers, context));
    browsers.close();
    if (context.getExecutionException().isEmpty()) {
      assertThat(complaints).as("what the pages wrote to the console").isEmpty();
    }
  }

  /// A browser that broke has no pictures to give; the fault itself is what counts.
  private static void keepPictures(Browsers browsers, ExtensionContext context) {
    try {
      browsers.picturesOfFault(
          context.getRequiredTestClass().getSimpleName()
              + "-"
              + context.getRequiredTestMethod().getName());
    } catch (PlaywrightException noPicture) {
      context.publishReportEntry("no picture", String.valueOf(noPicture.getMessage()));
    }
  }

  private static Optional<Path> program() {
    return Stream.of(
            Optional.ofNullable(System.getenv("CHROME_BIN")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// The one Chromium of a test run; closed with the run.
  private record Running(Playwright playwright, Browser chromium) implements AutoCloseable {

    static Running start(Path program) {
      PlaywrightAssertions.setDefaultAssertionTimeout(Browsers.PATIENCE_MS);
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var chromium =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
      return new Running(playwright, chromium);
    }

    @Override
    public void close() {
      chromium.close();
      playwright.close();
    }
  }
}
