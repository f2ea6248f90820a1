package id.tolok.sample;

import id.tolok.access.Role;
import id.tolok.organization.Agency;
import id.tolok.organization.Official;
import id.tolok.organization.Position;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the invented regency consists of, as written in `world.json`. No person or place in it
/// exists.
///
/// @param subdistrictPositions those of every sub-district office, supervisors before those under
///   them
record WorldPlan(
    Place province,
    Place regency,
    Agency.Zone zone,
    List<PlannedPosition> subdistrictPositions,
    List<Subdistrict> subdistricts,
    List<RegencyAgency> regencyAgencies,
    List<PlannedAccount> accounts,
    String password,
    List<SharedConcept> concepts) {

  /// Indicators that mean the same, by their names in the decrees, and why.
  record SharedConcept(List<String> indicators, String reason) {}

  record Place(String code, String name) {}

  /// @param under key of the position right above; absent at the top
  record PlannedPosition(
      String key,
      String name,
      @Nullable String echelon,
      Position.Kind kind,
      @Nullable String under) {}

  /// @param head who signed its decrees; absent where they name nobody
  record Subdistrict(
      String code, String name, @Nullable Person head, List<PlannedDecree> decrees) {}

  record RegencyAgency(String name, Agency.Kind kind, List<PlannedPosition> positions) {}

  record Person(
      String name,
      @Nullable String titleBefore,
      @Nullable String titleAfter,
      String nip,
      Official.Sex sex) {}

  /// @param folder where the decree lies among the samples
  /// @param validFrom from when it holds; absent: read, and left for a person to review
  record PlannedDecree(String folder, @Nullable LocalDate validFrom, String reason) {}

  /// @param sign the name they sign in with
  /// @param position key of the position they hold
  record PlannedAccount(
      String sign, String agency, String position, Role role, PlannedReach reach) {}

  enum PlannedReach {
    AGENCY,
    REGENCY
  }

  static WorldPlan read() {
    InputStream stream =
        Objects.requireNonNull(WorldPlan.class.getResourceAsStream("world.json"), "world.json");
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(stream, WorldPlan.class);
  }
}
