package id.tolok.catalogue.concept;

import id.tolok.catalogue.likeness.IndicatorText;
import id.tolok.document.Indicator;
import java.util.Set;

/// What an indicator of an agency says in the agency's newest version.
///
/// @param position name of the position it stands under
/// @param places names left out when its words are compared
public record MemberText(
    long lineageId,
    long indicatorId,
    long agencyId,
    String agencyName,
    String position,
    Indicator stated,
    Set<String> places) {

  public MemberText {
    places = Set.copyOf(places);
  }

  /// Its words made ready for comparing.
  public IndicatorText text() {
    return IndicatorText.of(stated, places);
  }
}
