package id.tolok.lint;

import id.tolok.document.Indicator;
import id.tolok.document.Position;

/// An indicator together with the position it stands under.
record IndicatorRow(Position position, Indicator indicator) {

  String subject() {
    return position.name() + " › " + indicator.indicator();
  }
}
