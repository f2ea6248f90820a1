package id.tolok.organization;

import id.tolok.shell.viewer.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Regions, agencies, units, positions and officials as they are, within the scope of the running
/// work. What is outside of it, or removed, does not exist here.
public interface Organizations {

  /// @throws NotFound where there is none
  Region region(long id);

  Optional<Region> findRegion(RegionCode code);

  /// The regions right inside another, by code.
  List<Region> regionsIn(long parentId);

  List<Region> provinces();

  /// Regencies and cities, by code.
  List<Region> regencies();

  /// @throws NotFound where there is none in scope
  Agency agency(long id);

  /// Every agency in scope, by regency and name, inactive ones too.
  List<Agency> agencies();

  /// The agencies in scope that belong to the government of a regency, city or province.
  List<Agency> agenciesOfRegency(long regencyId);

  /// The agency a decree may mean: by name, however it writes *Kantor*, *Kecamatan* or capitals.
  /// Empty where none or several fit.
  Optional<Agency> findAgency(String name);

  /// The units of an agency, parents before children.
  List<OrgUnit> units(long agencyId);

  /// The positions of an agency, in order.
  List<Position> positions(long agencyId);

  /// @throws NotFound where there is none in scope
  Position position(long id);

  /// The position of an agency that a name means, abbreviated or not: *Kasi Trantib* is *Kepala
  /// Seksi Ketenteraman dan Ketertiban Umum*. Empty where none or several fit.
  Optional<Position> findPosition(long agencyId, String name);

  /// The officials of an agency, by name.
  List<Official> officials(long agencyId);

  /// @throws NotFound where there is none in scope
  Official official(long id);

  /// Every holding of an agency's positions, newest first.
  List<Holding> holdings(long agencyId);

  /// Who holds what in an agency on a day.
  List<Holding> holdingsOn(long agencyId, LocalDate day);
}
