package id.tolok.catalogue.comparison;

import id.tolok.catalogue.likeness.IndicatorText;
import id.tolok.document.Indicator;
import java.util.OptionalLong;
import java.util.Set;

/// One indicator as it takes part in a comparison.
///
/// @param lineage what is the same through the versions of one agency; empty where unknown
/// @param position name of the position it stands under
/// @param place in its catalogue, from 1
/// @param stated what the decree says
/// @param text its words made ready for comparing
public record ComparedRow(
    OptionalLong lineage, String position, int place, Indicator stated, IndicatorText text) {

  public static ComparedRow of(
      OptionalLong lineage, String position, int place, Indicator stated, Set<String> places) {
    return new ComparedRow(lineage, position, place, stated, IndicatorText.of(stated, places));
  }
}
