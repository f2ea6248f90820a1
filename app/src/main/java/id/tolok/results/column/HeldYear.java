package id.tolok.results.column;

import id.tolok.database.Stamps;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.Basis;

/// Everything one year of an agency is computed from.
///
/// @param state of which stamps it was read
/// @param stamp the same as one number
/// @param mark tells the figures read from those written later
record HeldYear(
    AgencyYear place,
    Stamps.OfAgency state,
    long stamp,
    HeldPlan plan,
    FigureTable figures,
    long mark) {

  /// A number, its place in a column, and its share of the column.
  private static final int FIGURE_BYTES = 90;

  AgencyScorecard scorecard(Basis basis) {
    return new AgencyScorecard(
        place.agencyId(),
        place.year(),
        basis,
        stamp,
        plan.targets(),
        plan.plan().scorecard(figures.on(basis), plan.waived()));
  }

  /// About how much memory it takes.
  int bytes() {
    return plan.bytes() + figures.figureCount() * FIGURE_BYTES;
  }
}
