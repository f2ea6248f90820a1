package id.tolok.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An office that plans and reports (perangkat daerah). Not territory; see {@link Region}.
///
/// @param regencyId the regency, city or province whose government it belongs to
/// @param territoryId the region it serves, such as the sub-district of a sub-district office
/// @param active whether it still works; one that does not keeps its history
/// @param version raised by each change, so that two people who edit at once notice
public record Agency(
    long id,
    String name,
    Kind kind,
    long regencyId,
    @Nullable Long territoryId,
    Zone zone,
    boolean active,
    int version) {

  /// What an office is for.
  public enum Kind {
    /// Kecamatan.
    SUBDISTRICT_OFFICE,
    /// Kelurahan.
    URBAN_VILLAGE_OFFICE,
    /// Sekretariat daerah, with the sections that review and help the others.
    REGENCY_SECRETARIAT,
    /// Dinas, badan and others of a regency or city.
    REGENCY_OFFICE,
    /// Inspektorat.
    INSPECTORATE,
    /// An office of a province.
    PROVINCE_OFFICE
  }

  /// The time zones of Indonesia.
  public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zone(String id) {
      this.id = ZoneId.of(id);
    }

    public ZoneId id() {
      return id;
    }
  }

  /// What an agency is made from.
  public record Draft(
      String name, Kind kind, long regencyId, @Nullable Long territoryId, Zone zone) {
    public Draft {
      name = Wording.of(name);
    }
  }

  /// The day of a moment where the agency is.
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone.id());
  }

  public Draft draft() {
    return new Draft(name, kind, regencyId, territoryId, zone);
  }
}
