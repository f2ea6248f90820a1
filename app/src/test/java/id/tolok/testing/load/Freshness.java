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

  private static final int WARM_SAVES = 15_000;
  private static final int SAVES = 3_000;
  private static final int WARM = 1_000;
  private static final int ROUNDS = 300;

  /// @return lines of the page of results
  String run(CommitTime commit) {
    double alone = saved();
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
    return """
    ## One figure changed, and its results

    A commit of a single client (%s): %.2f ms. One figure after the other, as that client does: the median of %d after
    %d dropped. With pages between, which leave the processors' caches to others: medians of %d rounds after %d dropped.

    | from sending the figure until | ms | commits |
    |---|---:|---:|
    | it is committed and answered, one after the other | %s |
    | it is committed and answered, pages between | %s |
    | its indicator's page shows month, quarter and year | %s |
    | the regency's comparison shows it too | %s |

    Asked for the figure with all its results: at most 6 commits. Nothing is computed ahead: from the commit on whoever
    looks next sees the new results. The two last lines also hold the pages around the numbers.
    """
        .formatted(
            commit.by(),
            commit.millis(),
            SAVES,
            WARM_SAVES,
            ROUNDS,
            WARM,
            cells(alone, commit),
            cells(median(millis[0]), commit),
            cells(median(millis[1]), commit),
            cells(median(millis[2]), commit));
  }

  private static String cells(double millis, CommitTime commit) {
    return "%.2f | %.1f".formatted(millis, millis / commit.millis());
  }

  private double saved() {
    double[] millis = new double[SAVES];
    for (int i = -WARM_SAVES; i < SAVES; i++) {
      long start = System.nanoTime();
      cell.save(100 + Math.floorMod(i, 50));
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    return median(millis);
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
