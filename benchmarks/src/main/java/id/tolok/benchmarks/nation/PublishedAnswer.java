package id.tolok.benchmarks.nation;

import id.tolok.benchmarks.nation.Answer.Totals;

/// What the workload's definition says the nation comes to.
public final class PublishedAnswer {

  private PublishedAnswer() {}

  /// @throws IllegalArgumentException for sizes of which only the months are published
  public static Answer of(Nation.Size size) {
    return switch (size) {
      case WHOLE ->
          new Answer(
              monthOf(size),
              totals(
                  1748960,
                  145762969.545055,
                  163077578.909522,
                  55943,
                  61362,
                  147353,
                  450035,
                  1034267),
              totals(437280, 68706103.774764, 41177841.767597, 5876, 13270, 23480, 131400, 263254),
              686297.36279328,
              48402.00063845,
              3578.33474997);
      case REGENCY, UNIT -> throw new IllegalArgumentException("only months of " + size);
    };
  }

  /// The sums over months.
  public static Totals monthOf(Nation.Size size) {
    return switch (size) {
      case WHOLE ->
          totals(
              5031789,
              337150894.877738,
              459408354.527710,
              300726,
              299182,
              521519,
              1020612,
              2889750);
      case REGENCY -> totals(13821, 924277.881796, 1262062.783874, 804, 832, 1430, 2812, 7943);
      case UNIT -> totals(690, 45670.670108, 62296.493140, 46, 52, 73, 129, 390);
    };
  }

  private static Totals totals(long count, double value, double achievement, long... classes) {
    return new Totals(count, value, achievement, classes);
  }
}
