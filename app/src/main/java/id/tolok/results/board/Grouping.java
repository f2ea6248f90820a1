package id.tolok.results.board;

import id.tolok.planning.IndicatorTarget;

/// What the rows of a scorecard stand under.
public enum Grouping {
  /// The objective (sasaran) the decree names.
  OBJECTIVE,
  /// The position that answers for them.
  POSITION;

  /// The heading of an indicator; empty where the decree names none.
  public String heading(IndicatorTarget target) {
    return switch (this) {
      case OBJECTIVE -> {
        String objective = target.indicator().stated().objective();
        yield objective == null ? "" : objective.strip();
      }
      case POSITION -> target.indicator().position().name().strip();
    };
  }
}
