package id.tolok.results.explanation;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.kernel.Finding;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.NumberAddress;
import id.tolok.scorecard.Scored;
import java.util.List;

/// Everything that stands behind one number of one indicator.
///
/// @param address which number is meant
/// @param agencyName whose it is
/// @param sentence why the number is what it is, in one sentence of the reader's language
/// @param scored target, actual, achievement and grade
/// @param target the indicator as the decree states it, its unit, rule and targets
/// @param expression what is computed, on the scale of the unit
/// @param derivation the value at every node of the formula
/// @param operands what the formula asks for, in order of appearance
/// @param judgement how actual and target make the achievement
/// @param origin where the target comes from
/// @param remarks why there is no number, and what to know about the one there is
/// @param advice what to do where there is no number; empty where there is one
public record ExplainedNumber(
    NumberAddress address,
    long agencyId,
    String agencyName,
    String sentence,
    Scored scored,
    IndicatorTarget target,
    Expression expression,
    Derivation derivation,
    List<Operand> operands,
    Judgement judgement,
    TargetOrigin origin,
    List<Finding> remarks,
    List<Advice> advice) {

  public ExplainedNumber {
    operands = List.copyOf(operands);
    remarks = List.copyOf(remarks);
    advice = List.copyOf(advice);
  }

  /// Something that helps to get a number.
  ///
  /// @param text in the reader's language
  /// @param address page where it is done; empty where there is none
  public record Advice(String text, String address) {}
}
