package id.tolok.shell.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import id.tolok.planning.finding.TargetFinding;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages show of findings is said in both languages.
class FindingWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id.tolok.formula",
        "id.tolok.formula.eval",
        "id.tolok.formula.math",
        "id.tolok.formula.prose.doubt",
        "id.tolok.achievement",
        "id.tolok.scorecard",
        "id.tolok.document",
        "id.tolok.document.text",
        "id.tolok.document.decree",
        "id.tolok.document.extract",
        "id.tolok.figures",
        "id.tolok.figures.form",
        "id.tolok.lint",
        "id.tolok.planning.finding",
        "id.tolok.intake.finding"
      })
  void everySentenceIsThereInEnglishWithTheSameValues(String of) {
    var indonesian = ResourceBundle.getBundle(of + ".messages", Locale.of("id"));
    var english = ResourceBundle.getBundle(of + ".messages", Locale.ENGLISH);
    assertThat(english.keySet()).isEqualTo(indonesian.keySet()).isNotEmpty();
    for (String key : english.keySet()) {
      assertThat(values(english.getString(key)))
          .as(of + " " + key)
          .isEqualTo(values(indonesian.getString(key)));
      assertThat(english.getString(key)).as(of + " " + key).isNotBlank();
      for (String value : values(english.getString(key))) {
        assertThat(said(english.getString(key)))
            .as(of + " " + key)
            .contains(value.replace('{', '<').replace('}', '>'));
      }
    }
  }

  @Test
  void findingSpeaksTheLanguageOfThePage() {
    var finding = Finding.of(TargetFinding.TARGET_MISSING, SourceSpan.of(1, 1, 1, 1), "2026");
    assertThat(Words.in(Language.EN).findings().message(finding))
        .isEqualTo("There is no target for 2026.");
    assertThat(Words.in(Language.ID).findings().message(finding))
        .isEqualTo("Tidak ada target tahun 2026.");
  }

  @Test
  void remarkOfTheReaderSpeaksEnglishToo() {
    var finding =
        Finding.of(OpenFindingCode.LINE_TOO_LONG, SourceSpan.of(7, 1, 7, 1), "7", "20000");
    assertThat(Words.in(Language.EN).findings().message(finding))
        .isEqualTo("Line 7 is longer than 20000 characters and was read in pieces.");
    assertThat(Words.in(Language.EN).findings().language(finding)).isEqualTo("en");
  }

  /// The sentence with `<0>`, `<1>` as its values; an apostrophe that is not doubled keeps them
  /// out.
  private static String said(String pattern) {
    return MessageFormat.format(pattern, "<0>", "<1>", "<2>", "<3>", "<4>");
  }

  private static TreeSet<String> values(String pattern) {
    var values = new TreeSet<String>();
    ARGUMENT.matcher(pattern).results().forEach(match -> values.add(match.group()));
    return values;
  }
}
