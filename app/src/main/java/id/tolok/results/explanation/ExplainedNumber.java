package id.tolok.results.explanation;

import id.tolok.formula.Derivation;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.NumberAddress;
import id.tolok.scorecard.Scored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that stands behind one number of one indicator.
///
/// @param address which number is meant
/// @param agencyName whose it is
/// @param sentence why the number is what it is, in one sentence of the viewer's language
/// @param scored target, actual, achievement and grade
/// @param target the indicator as the decree states it, its unit, rule and targets
/// @param derivation the value at every node of the formula; null where a formula cannot be
///   followed because the plan has none
/// @param operands what the formula asks for, in order of appearance
/// @param judgement how actual and target make the achievement
/// @param origin where the target comes from
/// @param advice what to do where there is no number; empty where there is one
public record ExplainedNumber(
    NumberAddress address,
    long agencyId,
    String agencyName,
    String sentence,
    Scored scored,
    IndicatorTarget target,
    @Nullable Derivation derivation,
    List<Operand> operands,
    Judgement judgement,
    TargetOrigin origin,
    List<Advice> advice) {

  public ExplainedNumber {
    operands = List.copyOf(operands);
    advice = List.copyOf(advice);
  }

  /// Something that helps to get a number.
  ///
  /// @param text in the viewer's language
  /// @param address page where it is done; null where there is none
  public record Advice(String text, @Nullable String address) {}
}
