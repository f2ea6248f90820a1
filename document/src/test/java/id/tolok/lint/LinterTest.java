package id.tolok.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.Catalogue;
import id.tolok.kernel.FindingMessages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinterTest {

  private static final FindingMessages MESSAGES = FindingMessages.indonesian();

  @ParameterizedTest
  @EnumSource(LintCode.class)
  void ruleFiresOnADecreeThatBreaksIt(LintCode code) {
    assertThat(codes(LintCases.of(code).broken())).contains(code.name());
  }

  @ParameterizedTest
  @EnumSource(LintCode.class)
  void ruleIsSilentOnADecreeThatComesClose(LintCode code) {
    assertThat(codes(LintCases.of(code).sound())).doesNotContain(code.name());
  }

  @ParameterizedTest
  @EnumSource(LintCode.class)
  void everyRemarkHasItsThreeSentences(LintCode code) {
    for (Remark remark : Linter.lint(LintCases.of(code).broken())) {
      assertThat(MESSAGES.message(remark.finding())).isNotBlank().doesNotContain("{", "}");
      assertThat(MESSAGES.suggestion(remark.finding()))
          .isPresent()
          .get()
          .asString()
          .doesNotContain("{");
      assertThat(MESSAGES.why(remark.finding())).isPresent();
    }
  }

  @Test
  void soundDecreeHasNoErrorsOrWarnings() {
    var remarks = Linter.lint(Decrees.aDecree().withRows(Decrees.aSoundRow()).build());
    assertThat(remarks).extracting(remark -> remark.finding().code().name()).isEmpty();
  }

  private static List<String> codes(Catalogue catalogue) {
    return Linter.lint(catalogue).stream().map(remark -> remark.finding().code().name()).toList();
  }
}
