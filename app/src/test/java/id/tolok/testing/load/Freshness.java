package id.tolok.testing.load;

import id.tolok.testing.SignedIn;
import java.util.Arrays;

/// One figure saved over HTTP, and its results seen by the next who look: the indicator with its
/// months, quarters and year in its office, then the whole regency.
///
/// @param owner who saves
/// @param indicator address of its result
/// @param onlooker of the regency
/// @param regency address of its comparison
record Freshness(
    CellPost cell, SignedIn owner, String indicator, SignedIn onlooker, String regency) {

  private static final int WARM = 2000;
  private static final int ROUNDS = 300;

  /// @return lines of the page of results
  String run(CommitTime commit) {
    for (int i = 0; i < WARM; i++) {
      round(i, new double[3]);
    }
    double[][] millis = new double[3][ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      double[] took = new double[3];
      round(i, took);
      for (int step = 0; step < took.length; step++) {
        millis[step][i] = took[step];
      }
    }
    double save = median(millis[0]);
    double office = median(millis[1]);
    double all = median(millis[2]);
    return """
    ## One figure changed, and its results

    Medians of %d rounds after %d dropped; a commit of a single client (%s): %.2f ms.

    | from sending the figure until | ms | commits |
    |---|---:|---:|
    | it is committed and answered | %.2f | %.1f |
    | its indicator's page shows month, quarter and year | %.2f | %.1f |
    | the regency's comparison shows it too | %.2f | %.1f |

    Asked for the figure with all its results: at most 6 commits. The two last lines also hold the pages around the numbers.
    """
        .formatted(
            ROUNDS,
            WARM,
            commit.by(),
            commit.millis(),
            save,
            save / commit.millis(),
            office,
            office / commit.millis(),
            all,
            all / commit.millis());
  }

  private void round(int number, double[] took) {
    long start = System.nanoTime();
    cell.save(100 + number % 50);
    took[0] = (System.nanoTime() - start) / 1e6;
    expect(owner, indicator);
    took[1] = (System.nanoTime() - start) / 1e6;
    expect(onlooker, regency);
    took[2] = (System.nanoTime() - start) / 1e6;
  }

  private static void expect(SignedIn person, String address) {
    int status = person.get(address).statusCode();
    if (status != 200) {
      throw new IllegalStateException(status + " " + address);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
