package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of both looks, by the measure of WCAG 2.2.
class TokensTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "static", "shell");
  private static final Pattern TOKEN = Pattern.compile("(--t-[a-z0-9-]+):\\s*([^;]+);");
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  @Test
  void chosenAndAutomaticDarkAreTheSame() throws IOException {
    var blocks = blocks();
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(2)).isEqualTo(blocks.get(1));
  }

  @Test
  void everyDarkTokenHasALightOne() throws IOException {
    assertThat(blocks().getFirst().keySet()).containsAll(blocks().get(1).keySet());
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "text, page",
    "text, surface",
    "text, sunken",
    "text, hover",
    "text, mark",
    "text, mark-strong",
    "muted, page",
    "muted, surface",
    "muted, sunken",
    "accent, page",
    "accent, surface",
    "accent, accent-soft",
    "accent-strong, surface",
    "on-accent, accent",
    "on-accent, accent-strong",
    "nav-text, nav",
    "nav-text, nav-here",
    "nav-muted, nav",
    "good, good-soft",
    "good, surface",
    "info, info-soft",
    "info, surface",
    "plain, plain-soft",
    "warning, warning-soft",
    "warning, surface",
    "bad, bad-soft",
    "bad, surface",
    "text, good-soft",
    "text, info-soft",
    "text, warning-soft",
    "text, bad-soft"
  })
  void textIsReadableOnItsGround(String ink, String ground) throws IOException {
    thenContrast(ink, ground, TEXT);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "rule-strong, surface",
    "rule-strong, page",
    "focus, surface",
    "focus, page",
    "nav-mark, nav",
    "series-1, surface",
    "series-2, surface",
    "series-3, surface",
    "series-4, surface"
  })
  void signIsSeenOnItsGround(String ink, String ground) throws IOException {
    thenContrast(ink, ground, SIGN);
  }

  @Test
  void noOtherStyleOfTheFrameNamesAColour() throws IOException {
    String style = Files.readString(FOLDER.resolve("tolok.css"));
    String screen = style.substring(0, style.indexOf("/* ---- Print"));
    assertThat(
            Pattern.compile(":\\s*#[0-9a-f]{3,8}\\b")
                .matcher(screen)
                .results()
                .map(result -> result.group())
                .filter(value -> !value.endsWith("#ffffff") && !value.endsWith("#1c1406")))
        .isEmpty();
  }

  @Test
  void measureAgreesWithTheStandard() {
    assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(0.001));
    assertThat(contrast("#777777", "#ffffff")).isCloseTo(4.478, within(0.001));
  }

  private static void thenContrast(String ink, String ground, double least) throws IOException {
    for (Map<String, String> look : blocks().subList(0, 2)) {
      String above = look.getOrDefault("--t-" + ink, "");
      String below = look.getOrDefault("--t-" + ground, "");
      assertThat(contrast(above, below)).as(above + " on " + below).isGreaterThanOrEqualTo(least);
    }
  }

  /// The light tokens, then the dark ones, then the dark ones of machines that are set so.
  private static List<Map<String, String>> blocks() throws IOException {
    String style = Files.readString(FOLDER.resolve("tokens.css"));
    int dark = style.indexOf("[data-bs-theme=\"dark\"]");
    int auto = style.indexOf("@media (prefers-color-scheme: dark)");
    return List.of(
        tokens(style.substring(0, dark)),
        tokens(style.substring(dark, auto)),
        tokens(style.substring(auto, style.indexOf("/* Bootstrap"))));
  }

  private static Map<String, String> tokens(String block) {
    Map<String, String> tokens = new LinkedHashMap<>();
    TOKEN.matcher(block).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
