package id.tolok.intake.web.formula;

import gg.jte.Content;
import id.tolok.kernel.Severity;
import java.util.List;

/// How a formula is understood, ready to be shown.
///
/// @param state what can be said about it
/// @param kind code of its shape
/// @param expression in the formula language, empty where it cannot be computed
/// @param math as MathML
/// @param words as a sentence
/// @param variables what has to be measured, each once
/// @param note text beside the formula that is not part of it, empty where there is none
/// @param remarks what is wrong or doubtful
public record FormulaView(
    State state,
    String kind,
    String expression,
    Content math,
    String words,
    List<String> variables,
    String note,
    List<RemarkView> remarks) {

  /// What can be said about a formula.
  public enum State {
    /// Nothing is written yet.
    EMPTY,
    /// It can be computed.
    COMPUTABLE,
    /// Words that are no formula: the value is filled in directly.
    WORDS,
    /// Written in the formula language, with a mistake.
    WRONG
  }

  /// A remark on a place in the formula.
  ///
  /// @param line the line of the text it is about, empty where it is about the whole
  /// @param carets blanks and carets that stand under the place
  /// @param suggestion what to write instead, empty where nothing is proposed
  public record RemarkView(
      Severity severity, String line, String carets, String message, String suggestion) {}

  public FormulaView {
    variables = List.copyOf(variables);
    remarks = List.copyOf(remarks);
  }

  public boolean isComputable() {
    return state == State.COMPUTABLE;
  }
}
