package id.tolok.benchmarks.nation;

import id.tolok.formula.Expression;
import java.util.ArrayList;
import java.util.List;

/// An invented nation and its figures of one year, the same on every machine.
///
/// @param figures by variable, then month, then unit; `NaN` where nothing was reported
/// @param targets of one month, by indicator, then unit
public record Nation(
    Size size, List<NationalIndicator> indicators, double[][][] figures, double[][] targets) {

  static final int MONTHS = 12;
  static final int MONTHS_OF_A_QUARTER = 3;
  private static final int INDICATORS = 60;
  private static final long SEED = 0x704C0C0BL;

  /// How many units, and the regencies and provinces they belong to.
  public enum Size {
    /// The nation.
    WHOLE(7288, 514, 38),
    /// One regency.
    REGENCY(20, 1, 1),
    /// One unit.
    UNIT(1, 1, 1);

    final int units;
    final int regencies;
    final int provinces;

    Size(int units, int regencies, int provinces) {
      this.units = units;
      this.regencies = regencies;
      this.provinces = provinces;
    }

    int regencyOf(int unit) {
      return (int) ((long) unit * regencies / units);
    }

    int provinceOf(int regency) {
      return (int) ((long) regency * provinces / regencies);
    }
  }

  public static Nation of(Size size) {
    var indicators = allIndicators();
    int variables = variables(indicators);
    double[][][] figures = new double[variables][MONTHS][size.units];
    double[][] targets = new double[INDICATORS][size.units];
    for (NationalIndicator indicator : indicators) {
      for (int unit = 0; unit < size.units; unit++) {
        targets[indicator.number()][unit] = target(indicator, unit);
        for (int role = 0; role < indicator.shape().variables(); role++) {
          for (int month = 0; month < MONTHS; month++) {
            figures[indicator.firstVariable() + role][month][unit] =
                figure(indicator, role, unit, month);
          }
        }
      }
    }
    return new Nation(size, indicators, figures, targets);
  }

  static String variableName(int variable) {
    return "v" + variable;
  }

  static int variableNumber(Expression input) {
    return Integer.parseInt(((Expression.Variable) input).name().substring(1));
  }

  private static List<NationalIndicator> allIndicators() {
    var indicators = new ArrayList<NationalIndicator>();
    int variable = 0;
    for (int number = 0; number < INDICATORS; number++) {
      var indicator = new NationalIndicator(number, Shape.of(number), variable);
      indicators.add(indicator);
      variable += indicator.shape().variables();
    }
    return List.copyOf(indicators);
  }

  private static int variables(List<NationalIndicator> indicators) {
    return indicators.stream().mapToInt(indicator -> indicator.shape().variables()).sum();
  }

  private static double figure(NationalIndicator indicator, int role, int unit, int month) {
    int variable = indicator.firstVariable() + role;
    long hash = hash(unit, variable, month);
    if ((hash & 0x3FF) < 20) {
      return Double.NaN;
    }
    long draw = hash >>> 33;
    return switch (indicator.shape()) {
      case RATIO ->
          role == 1
              ? denominator(hash)
              : denominator(hash(unit, variable + 1, month)) * (55 + draw % 46) / 100;
      case COUNT -> draw % 61;
      case SUM_OF_FOUR -> draw % 26;
      case ATTENDANCE ->
          switch (role) {
            case 0 -> 8 + draw % 33;
            case 1 -> 20 + draw % 3;
            default -> draw % 4;
          };
    };
  }

  private static long denominator(long hash) {
    return (hash >>> 10) % 1000 < 5 ? 0 : 20 + (hash >>> 20) % 481;
  }

  private static double target(NationalIndicator indicator, int unit) {
    long draw = mix(SEED * 31 + unit * 64L + indicator.number()) >>> 33;
    return switch (indicator.shape()) {
      case RATIO -> 70 + draw % 31;
      case COUNT -> 10 + draw % 41;
      case SUM_OF_FOUR -> 20 + draw % 61;
      case ATTENDANCE -> 90 + draw % 11;
    };
  }

  private static long hash(int unit, int variable, int month) {
    return mix(SEED * 0x1000193 + ((unit * 128L + variable) * 16 + month));
  }

  private static long mix(long number) {
    long z = number + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
