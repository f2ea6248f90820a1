package id.tolok.survey.followup;

import id.tolok.survey.followup.PlanSheet.Place;

/// Why a follow-up cannot be kept as it was typed.
public enum PlanMistake {
  /// No element, or none this round asked about.
  ELEMENT_UNKNOWN(Place.UNSUR),
  /// A service this round does not cover.
  SERVICE_UNKNOWN(Place.LAYANAN),
  /// Nothing says what is to be done.
  ACTION_EMPTY(Place.TINDAKAN),
  /// Longer than is kept.
  ACTION_LONG(Place.TINDAKAN),
  /// Not a day.
  DAY_UNREADABLE(Place.WAKTU),
  /// A day so far away from the round that a digit must be wrong.
  DAY_FAR(Place.WAKTU),
  /// No position, or none of this agency.
  OWNER_UNKNOWN(Place.JABATAN);

  private final Place place;

  PlanMistake(Place place) {
    this.place = place;
  }

  public Place place() {
    return place;
  }
}
