package id.tolok.catalogue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where positions of the catalogue stand.
@Repository
public class PositionStore {

  private final JdbcClient jdbc;

  PositionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The version a position belongs to.
  public record Place(long versionId, long agencyId) {}

  /// A position of the version in force.
  public record InForce(long positionId, int indicatorCount) {}

  /// Empty where there is no such position in scope.
  public Optional<Place> find(long positionId) {
    return jdbc.sql(
            "select version_id, agency_id from catalogue.position where position_id = :position")
        .param("position", positionId)
        .query((row, _) -> new Place(row.getLong("version_id"), row.getLong("agency_id")))
        .optional();
  }

  /// The positions of the version in force that are the agency's own position.
  public List<InForce> inForce(long agencyId, long organizationPositionId, LocalDate day) {
    return jdbc.sql(
            """
            select p.position_id, count(i.indicator_id) as indicators
            from catalogue.position p
            join catalogue.version v using (version_id)
            left join catalogue.indicator i using (position_id)
            where p.organization_position_id = :position and v.agency_id = :agency
              and v.valid_from <= :day and (v.valid_until is null or v.valid_until > :day)
            group by p.position_id
            order by p.position_id
            """)
        .param("position", organizationPositionId)
        .param("agency", agencyId)
        .param("day", day)
        .query((row, _) -> new InForce(row.getLong("position_id"), row.getInt("indicators")))
        .list();
  }
}
