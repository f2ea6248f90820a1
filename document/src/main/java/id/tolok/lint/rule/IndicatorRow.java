package id.tolok.lint.rule;

import id.tolok.document.Indicator;
import id.tolok.document.Position;
import id.tolok.lint.Concerned;

/// An indicator together with the position it stands under.
///
/// @param concerned the row by its place in the catalogue, no field
public record IndicatorRow(Position position, Indicator indicator, Concerned.OfRow concerned) {

  String subject() {
    return position.name() + " › " + indicator.indicator();
  }
}
