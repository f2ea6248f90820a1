package id.tolok.formula;

import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Formulas of every shape, the same for the same seed.
public final class RandomFormulas {

  /// Names chosen to be hard to write: signs of the language, quotes, letters outside Latin.
  private static final List<String> NAMES =
      List.of(
          "jumlah pos kamling",
          "Jumlah desa/kelurahan",
          "skor [akhir]",
          "a]",
          "]]b",
          "{hari}",
          "x",
          "5% terendah; \"lama\"",
          "per 1.000 penduduk",
          "jalan < 3 m & > 1 m",
          "satu\ndua\tlima",
          "日本 𝔘");

  private final Random random;

  public RandomFormulas(long seed) {
    random = new Random(seed);
  }

  public Expression next() {
    return next(6);
  }

  private Expression next(int height) {
    if (height == 0 || random.nextInt(8) == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0 -> new Negation(next(height - 1));
      case 1 -> new PercentOf(next(height - 1));
      case 2 -> call(height);
      default -> new Binary(one(Operator.values()), next(height - 1), next(height - 1));
    };
  }

  private Expression call(int height) {
    Function function = one(Function.values());
    int most = Math.min(function.argumentsMax(), function.argumentsMin() + 3);
    int count = function.argumentsMin() + random.nextInt(most - function.argumentsMin() + 1);
    return new Call(function, Stream.generate(() -> next(height - 1)).limit(count).toList());
  }

  private Expression leaf() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new NumberLiteral(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(8) - 2));
      case 1 -> new Constant(name());
      default ->
          new Variable(
              name(),
              Stream.generate(() -> one(TimeModifier.values()))
                  .limit(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0)
                  .toList());
    };
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
