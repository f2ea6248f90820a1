package id.tolok.formula.check;

import static id.tolok.formula.check.Checks.thenFinds;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [c]          | variables: a/b | UNKNOWN_VARIABLE 7-10
          [a] + [b].previous | variables: a/b | -
          [A]                | variables: a/b | MISSPELT_VARIABLE 1-4
          [a]                | variables:     | UNKNOWN_VARIABLE 1-4
          [c] + [c]          | variables: a/b | UNKNOWN_VARIABLE 1-4, UNKNOWN_VARIABLE 7-10
          """)
  void aVariableMustBeKnown(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] + [c] |              | -
          [a] + [c] | constants: k | -
          """)
  void anyVariableWillDoWhenNoneAreListed(
      String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a] / {hari} | constants: hari   | -
          [a] / {hari} | constants: minggu | UNKNOWN_CONSTANT 7-13
          [a] / {hari} | variables: a      | -
          """)
  void aConstantMustBeKnown(String formula, @Nullable String context, String findings) {
    thenFinds(formula, context, findings);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [jumlah poss]          | variables: jumlah pos/jumlah desa | jumlah pos
          [Jumlah Pos]           | variables: jumlah pos/jumlah desa | jumlah pos
          [jml pos]              | variables: jumlah pos/jumlah desa | jumlah pos
          [pos jumlah]           | variables: jumlah pos/jumlah desa | -
          [abc]                  | variables: abd/abe                | abd
          [abc]                  | variables: axe/aye                | -
          [abcdef]               | variables: abxyef                 | abxyef
          [abcdef]               | variables: axyzef                 | -
          [abcdef]               | variables: abcdefghi              | abcdefghi
          [abcdef]               | variables: abcdefghij             | -
          [abcdef]               | variables: abcd                   | abcd
          [a]                    | variables: abc                    | -
          [abc]                  | variables: xyzabc                 | -
          [abcdef]               | variables: abcde/abcdx            | abcde
          {hari kerj}            | constants: hari kerja             | hari kerja
          {hari}                 | constants: bulan                  | -
          """)
  void theNearestNameIsProposed(String formula, String context, String proposal) {
    var arguments = Checks.findings(formula, context).getFirst().arguments();
    assertThat(arguments.size() == 1 ? "-" : arguments.get(1)).isEqualTo(proposal);
  }
}
