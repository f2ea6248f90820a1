package id.tolok.formula.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodSumsTest {

  private static final double NONE = Double.NaN;

  private final double[] values = new double[3];

  @Test
  void sharesAreDividedAfterAdding() {
    var year = PeriodSums.ofShares(3, 100);

    year.add(new double[] {1, 0, NONE}, new double[] {2, 4, 5}, values, 3);
    assertThat(values).containsExactly(50, 0, NONE);
    year.add(new double[] {90, NONE, 1}, new double[] {98, 3, 0}, values, 3);
    assertThat(values[1]).isNaN();
    assertThat(values[2]).as("no event").isNaN();

    year.values(values, 3);
    assertThat(values).containsExactly(91, 0, NONE);
  }

  @Test
  void valuesAreAddedAndAGapIsPassedOver() {
    var year = PeriodSums.ofValues(3);
    year.add(new double[] {1, NONE, 0}, 3);
    year.add(new double[] {2, NONE, NONE}, 3);

    year.values(values, 3);

    assertThat(values).containsExactly(3, NONE, 0);
  }

  @Test
  void quartersMakeAYear() {
    var quarter = PeriodSums.ofShares(3, 100);
    var year = PeriodSums.ofShares(3, 100);
    quarter.add(new double[] {1, 2, NONE}, new double[] {4, 4, 4}, values, 3);
    year.add(quarter, 3);
    quarter.clear();
    quarter.add(new double[] {2, NONE, NONE}, new double[] {4, 4, 4}, values, 3);
    year.add(quarter, 3);

    year.values(values, 3);

    assertThat(values).containsExactly(37.5, 50, NONE);
  }
}
