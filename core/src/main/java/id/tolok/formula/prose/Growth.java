package id.tolok.formula.prose;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.prose.Part.Operation;
import java.util.Locale;
import java.util.Optional;

/// A change against an earlier period, over that period. A decline is written the other way round,
/// earlier minus current, and stays so: a larger value is better.
///
/// @param ratio the change over the earlier value, without multiplier
record Growth(Part current, Part previous, Expression ratio) {

  /// Recognises `(now - before) / before` and `(before - now) / before`.
  ///
  /// @param growthNamed whether the indicator or the text speaks of growth
  static Optional<Growth> of(Operation division, boolean growthNamed) {
    if (!(division.left() instanceof Operation(Operator operator, Part left, Part right, _))
        || operator != Operator.SUBTRACT) {
      return Optional.empty();
    }
    Part below = division.right();
    boolean rightIsBase = same(right, below);
    boolean leftIsBase = !rightIsBase && same(left, below);
    boolean timed = isTimed(left) || isTimed(right);
    if ((!rightIsBase && !leftIsBase) || !(timed || growthNamed)) {
      return Optional.empty();
    }
    return Optional.of(
        rightIsBase
            ? new Growth(left, right, ratio(left, right, right))
            : new Growth(right, left, ratio(left, right, left)));
  }

  /// The division with both values as one variable at two moments, where their names allow it.
  private static Expression ratio(Part left, Part right, Part base) {
    var leftTimes = Times.of(left.words());
    var rightTimes = Times.of(right.words());
    boolean oneQuantity =
        leftTimes.base().equalsIgnoreCase(rightTimes.base())
            && leftTimes.moment() != rightTimes.moment()
            && leftTimes.variable().isPresent();
    if (!oneQuantity) {
      return division(left.expression(), right.expression(), base.expression());
    }
    var first = leftTimes.variable().get();
    var second =
        new Expression.Variable(first.name(), rightTimes.variable().orElse(first).modifiers());
    return division(first, second, base == left ? first : second);
  }

  private static Expression division(Expression left, Expression right, Expression base) {
    return new Binary(Operator.DIVIDE, new Binary(Operator.SUBTRACT, left, right), base);
  }

  private static boolean isTimed(Part part) {
    return Times.of(part.words()).isSaid();
  }

  private static boolean same(Part one, Part other) {
    String first = normalised(one);
    String second = normalised(other);
    if (first.equals(second)) {
      return true;
    }
    var times = Times.of(one.words());
    var otherTimes = Times.of(other.words());
    return times.isSaid()
        && times.moment() == otherTimes.moment()
        && (otherTimes.base().isBlank()
            || normalised(times.base()).equals(normalised(otherTimes.base())));
  }

  private static String normalised(Part part) {
    return normalised(part.words());
  }

  private static String normalised(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+-]+", " ").strip();
  }
}
