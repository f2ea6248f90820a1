package id.tolok.audit;

import java.util.List;

/// What checking the whole trail found.
///
/// @param entryCount how many entries there are
/// @param heads the end of every chain as it is now, to be noted elsewhere
/// @param problems what is wrong, by chain and place; at most [#PROBLEMS_MAX]
/// @param problemCount how many things are wrong, listed or not
public record TrailReport(
    long entryCount, List<ChainHead> heads, List<ChainProblem> problems, long problemCount) {

  /// More are counted, but not listed.
  public static final int PROBLEMS_MAX = 1_000;

  public TrailReport {
    heads = List.copyOf(heads);
    problems = List.copyOf(problems);
  }

  public boolean isIntact() {
    return problemCount == 0;
  }
}
