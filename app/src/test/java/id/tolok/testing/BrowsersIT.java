package id.tolok.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What looks at pages must see their faults, and say which page, in which window and look.
@ExtendWith(BrowserExtension.class)
class BrowsersIT {

  private static final String NAMELESS = "<input type=text>";
  private static final String PALE_AT_NIGHT =
      """
      <style>
        body { color: #000; background: #fff; }
        @media (prefers-color-scheme: dark) { body { color: #444; background: #333; } }
      </style>
      <p>Pudar di malam hari</p>
      """;

  @Test
  void fieldWithoutANameIsFound(Browsers browsers) {
    var page = page(browsers, NAMELESS);
    assertThatThrownBy(() -> browsers.thenAccessible(page))
        .hasMessageContaining("about:blank, 1366 wide, light")
        .hasMessageContaining("label: ")
        .hasMessageContaining(NAMELESS.replace("text", "\"text\""));
    assertThatCode(() -> browsers.thenColoursAccessible(page)).doesNotThrowAnyException();
  }

  @Test
  void coloursThatFadeOnlyInTheDarkAreFoundThere(Browsers browsers) {
    var page = page(browsers, PALE_AT_NIGHT);
    browsers.thenAccessible(page);
    browsers.show(page, Look.DARK);
    assertThatThrownBy(() -> browsers.thenColoursAccessible(page))
        .hasMessageContaining("about:blank, 1366 wide, dark")
        .hasMessageContaining("color-contrast: ")
        .hasMessageContaining("Pudar di malam hari");
  }

  @Test
  void pageWiderThanAPhoneIsFoundThere(Browsers browsers) {
    var page = page(browsers, "<div id=lebar style='width: 600px'>Lebar</div>");
    browsers.thenNotWiderThanWindow(page);
    browsers.show(page, Size.PHONE);
    assertThatThrownBy(() -> browsers.thenNotWiderThanWindow(page))
        .hasMessageContaining("about:blank, 390 wide, light")
        .hasMessageContaining("DIV");
  }

  private static Page page(Browsers browsers, String content) {
    var page = browsers.page(new SignedIn("http://localhost", 0, "", ""));
    page.setContent(
        "<!DOCTYPE html><html lang=id><head><title>Uji</title></head><body><main><h1>Uji</h1>"
            + content
            + "</main></body></html>");
    return page;
  }
}
