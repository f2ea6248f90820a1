package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Run with `./tolok check --golden` to bring the page up to date.
class FormulaLanguagePageGoldenTest {

  private static final Path ROOT = Path.of(System.getProperty("tolok.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/formula-language.md");

  /// `formula → value` with figures behind `with`, as the tour writes its examples.
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^    (\\S.*?)  +(?:-> )(.*)$");

  @Test
  void committedPageSaysWhatTheCodeSays() throws IOException {
    String committed = Files.readString(PAGE);
    String current = new FormulaLanguagePage(ROOT.resolve("core/src/main/java")).current(committed);
    if ("rewrite".equals(System.getProperty("tolok.golden"))) {
      Files.writeString(PAGE, current);
    }
    assertThat(PAGE).content().isEqualTo(current);
  }

  @Test
  void everyFormulaOfTheTourIsReadAsItSays() throws IOException {
    var examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(examples).hasSizeGreaterThan(10);
    for (var example : examples) {
      assertThat(Formulas.parse(example.group(1)).expression().map(Formulas::print))
          .as(example.group())
          .contains(example.group(2));
    }
  }
}
