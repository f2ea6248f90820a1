package id.tolok.formula.prose;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.prose.grammar.Part;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.grammar.Part.Operation;
import id.tolok.formula.prose.token.Vocabulary;
import id.tolok.formula.prose.token.Words;
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

  /// Recognises *kenaikan A tahun ini dibanding tahun lalu*: the change is said in words.
  static Optional<Growth> told(Operation division) {
    if (!(division.left() instanceof Leaf(String words, Variable _))
        || !Times.of(division.right()).isSaid()
        || !Vocabulary.GROWTH.contains(Words.first(words))
        || words.indexOf(' ') < 0) {
      return Optional.empty();
    }
    String now = words.substring(words.indexOf(' ') + 1).strip();
    var current = new Leaf(now, new Variable(now));
    Part previous = division.right();
    return Optional.of(new Growth(current, previous, ratio(current, previous, previous)));
  }

  private static Expression ratio(Part left, Part right, Part base) {
    var moments = Times.oneQuantity(left, right);
    Expression first = moments.<Expression>map(Times.Pair::left).orElse(left.expression());
    Expression second = moments.<Expression>map(Times.Pair::right).orElse(right.expression());
    return new Binary(
        Operator.DIVIDE,
        new Binary(Operator.SUBTRACT, first, second),
        base == left ? first : second);
  }

  private static boolean isTimed(Part part) {
    return Times.of(part).isSaid();
  }

  private static boolean same(Part one, Part other) {
    String first = normalised(one);
    String second = normalised(other);
    if (first.equals(second)) {
      return true;
    }
    var times = Times.of(one);
    var otherTimes = Times.of(other);
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
