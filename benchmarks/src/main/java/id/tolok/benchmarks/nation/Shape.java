package id.tolok.benchmarks.nation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The kinds of indicators of the invented nation.
enum Shape {
  /// A percentage of events: `a / b × 100`.
  RATIO(2, "[%s] / [%s] * 100"),
  COUNT(1, "[%s]"),
  SUM_OF_FOUR(4, "SUM([%s];[%s];[%s];[%s])"),
  /// Staff present of staff days: staff, working days and absences of a month.
  ATTENDANCE(3, "([%1$s] * ([%2$s] - [%3$s])) / ([%1$s] * [%2$s]) * 100");

  private final int variables;
  private final String formula;

  Shape(int variables, String formula) {
    this.variables = variables;
    this.formula = formula;
  }

  static Shape of(int indicator) {
    int kind = indicator % 20;
    if (kind < 14) {
      return RATIO;
    }
    return kind < 18 ? COUNT : kind == 18 ? SUM_OF_FOUR : ATTENDANCE;
  }

  int variables() {
    return variables;
  }

  /// Whether the target of several months is the same as that of one.
  boolean isPercentage() {
    return this == RATIO || this == ATTENDANCE;
  }

  /// The formula written by hand.
  double value(double[] figures) {
    return switch (this) {
      case RATIO -> figures[0] / figures[1] * 100;
      case COUNT -> figures[0];
      case SUM_OF_FOUR -> figures[0] + figures[1] + figures[2] + figures[3];
      case ATTENDANCE -> figures[0] * (figures[1] - figures[2]) / (figures[0] * figures[1]) * 100;
    };
  }

  /// The formula text over variables of the given numbers.
  String formula(int firstVariable) {
    List<String> names =
        IntStream.range(firstVariable, firstVariable + variables)
            .mapToObj(Nation::variableName)
            .collect(Collectors.toList());
    return formula.formatted(names.toArray());
  }
}
