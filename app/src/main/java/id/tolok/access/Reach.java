package id.tolok.access;

/// How far a role or a refusal reaches.
public sealed interface Reach {

  /// One agency.
  record OneAgency(long agencyId) implements Reach {}

  /// Every agency of a regency or city, also those founded later.
  record Regency(long regionId) implements Reach {}

  /// Every agency of this installation.
  record Installation() implements Reach {}

  Reach INSTALLATION = new Installation();

  static Reach agency(long agencyId) {
    return new OneAgency(agencyId);
  }

  static Reach regency(long regionId) {
    return new Regency(regionId);
  }
}
