package id.tolok.benchmarks.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One month of the nation's first twenty indicators, complete rows only: the same formulas and
/// figures for everyone who computes them one by one.
///
/// @param formulas one for each indicator
/// @param rows by indicator, then row, then variable
/// @param columns the same by indicator, then variable, then row
public record Cells(List<Formula> formulas, double[][][] rows, double[][][] columns) {

  public static final int INDICATORS = 20;
  public static final int ROWS = 2_000;
  public static final int COUNT = INDICATORS * ROWS;

  /// @param text in Tolok's own language
  /// @param arithmetic the same with the four operations only, for libraries that know no `SUM`
  public record Formula(String text, String arithmetic, List<String> variables) {}

  public static Cells of(Nation nation) {
    var formulas = new ArrayList<Formula>();
    double[][][] rows = new double[INDICATORS][][];
    double[][][] columns = new double[INDICATORS][][];
    for (int i = 0; i < INDICATORS; i++) {
      var indicator = nation.indicators().get(i);
      formulas.add(formula(indicator));
      rows[i] = completeRows(nation, indicator);
      columns[i] = transposed(rows[i]);
    }
    return new Cells(List.copyOf(formulas), rows, columns);
  }

  private static Formula formula(NationalIndicator indicator) {
    int first = indicator.firstVariable();
    var names =
        IntStream.range(first, first + indicator.shape().variables())
            .mapToObj(Nation::variableName)
            .toList();
    String arithmetic =
        indicator.shape() == Shape.SUM_OF_FOUR
            ? String.join(" + ", names)
            : indicator.formula().replaceAll("[\\[\\]]", "");
    return new Formula(indicator.formula(), arithmetic, names);
  }

  private static double[][] completeRows(Nation nation, NationalIndicator indicator) {
    int variables = indicator.shape().variables();
    var complete = new ArrayList<double[]>();
    for (int unit = 0; complete.size() < ROWS; unit++) {
      double[] row = new double[variables];
      for (int role = 0; role < variables; role++) {
        row[role] = nation.figures()[indicator.firstVariable() + role][0][unit];
      }
      boolean known = IntStream.range(0, variables).noneMatch(role -> Double.isNaN(row[role]));
      boolean divides = !indicator.shape().isPercentage() || row[1] != 0;
      if (known && divides) {
        complete.add(row);
      }
    }
    return complete.toArray(double[][]::new);
  }

  private static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = rows[row][column];
      }
    }
    return columns;
  }

  /// What every way to compute must come to.
  public double sum() {
    double sum = 0;
    for (int i = 0; i < INDICATORS; i++) {
      for (double[] v : rows[i]) {
        sum += Shape.of(i).value(v);
      }
    }
    return sum;
  }
}
