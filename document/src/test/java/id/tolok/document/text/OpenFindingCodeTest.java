package id.tolok.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.Finding;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenFindingCodeTest {

  @ParameterizedTest
  @EnumSource(OpenFindingCode.class)
  void everyCodeHasASentenceThatUsesOnlyItsArguments(OpenFindingCode code) {
    var finding = Finding.of(code, SourceSpan.of(1, 1, 1, 1), "satu", "dua", "tiga");
    var messages = FindingMessages.indonesian();

    assertThat(messages.message(finding)).isNotBlank().doesNotContain("{", "''");
    assertThat(messages.suggestion(finding).orElse("")).doesNotContain("{", "''");
  }
}
