package id.tolok.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkupTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(
      resources = "markup.csv",
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "NULL")
  void onlyTheWordsStay(String raw, String words) {
    assertThat(Markup.plain(raw.replace("\\n", "\n").replace("\\u00AD", "\u00AD")))
        .isEqualTo(words == null ? "" : words);
  }
}
