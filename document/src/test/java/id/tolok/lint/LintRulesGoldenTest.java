package id.tolok.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Golden;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of rules is written from the code.
class LintRulesGoldenTest {

  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("id.tolok.lint.messages", Locale.of("id"));

  @Test
  void pageOfRulesIsCurrent() {
    Golden.verify(Golden.root().resolve("docs/lint-rules.md"), page());
  }

  @Test
  void noSentenceIsLeftOver() {
    var codes = Arrays.stream(LintCode.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(SENTENCES.keySet())
        .allSatisfy(key -> assertThat(codes).contains(key.substring(0, key.indexOf('.'))));
  }

  private static String page() {
    var page = new StringBuilder();
    page.append("# Lint rules\n\n");
    page.append("What `./tolok lint` looks for. Codes are stable. Generated from the code");
    page.append(" (`./tolok check --golden`); the sentences are those a person reads.\n\n");
    page.append("Severity: `error` makes the command end with 1, `warning` asks for a look,");
    page.append(" `info` is good to know.\n");
    for (LintCode code : LintCode.values()) {
      page.append("\n## ").append(code.name()).append("\n\n");
      page.append("- Severity: ").append(code.severity().name().toLowerCase(Locale.ROOT));
      page.append("\n- Says: ").append(sentence(code, "message"));
      page.append("\n- Why: ").append(sentence(code, "why"));
      page.append("\n- Suggests: ").append(sentence(code, "suggestion")).append('\n');
    }
    return page.toString();
  }

  private static String sentence(LintCode code, String kind) {
    return SENTENCES.getString(code.name() + "." + kind).replaceAll("\\{\\d+}", "…");
  }
}
