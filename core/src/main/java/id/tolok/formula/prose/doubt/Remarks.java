package id.tolok.formula.prose.doubt;

import id.tolok.formula.prose.token.Token;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// Collects the findings of one reading and knows where in the text they are.
public final class Remarks {

  private static final int LONGEST_QUOTE = 160;

  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  public Remarks(String text) {
    this.text = text;
  }

  public void add(ProseFindingCode code, int start, int end, String... arguments) {
    var shortened = new ArrayList<String>();
    for (String argument : arguments) {
      shortened.add(
          argument.length() <= LONGEST_QUOTE
              ? argument
              : argument.substring(0, LONGEST_QUOTE - 1) + "…");
    }
    var finding = new Finding(code, span(start, end), shortened);
    if (!has(code)) {
      findings.add(finding);
    }
  }

  public void add(ProseFindingCode code, List<Token> tokens, String... arguments) {
    add(code, tokens.getFirst().start(), tokens.getLast().end(), arguments);
  }

  /// A finding about the whole text.
  public void add(ProseFindingCode code, String... arguments) {
    add(code, 0, text.length(), arguments);
  }

  boolean has(ProseFindingCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private SourceSpan span(int start, int end) {
    int from = Math.clamp(start, 0, text.length());
    int to = Math.clamp(end, from, text.length());
    return SourceSpan.of(line(from), column(from), line(to), column(to));
  }

  private int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private int column(int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
