package id.tolok.organization;

import org.jspecify.annotations.Nullable;

/// Territory: a province, a regency or city, a sub-district, a village. Not an office; see {@link
/// Agency}. Regions belong to no agency and are visible to everybody who signed in.
///
/// @param code of the ministry of home affairs
/// @param parentId the region around; absent for a province
/// @param version raised by each change
public record Region(
    long id, RegionCode code, String name, Kind kind, @Nullable Long parentId, int version) {

  /// The levels of territory.
  public enum Kind {
    PROVINCE,
    /// Kabupaten.
    REGENCY,
    /// Kota.
    CITY,
    /// Kecamatan as territory.
    SUBDISTRICT,
    /// Desa.
    VILLAGE,
    /// Kelurahan.
    URBAN_VILLAGE
  }

  /// What a region is made from; its kind and the region around follow from the code.
  public record Draft(RegionCode code, String name) {
    public Draft {
      name = Wording.of(name);
    }
  }
}
