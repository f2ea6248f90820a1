package id.tolok.organization.store;

import id.tolok.database.Stamps;
import id.tolok.organization.Agency;
import id.tolok.shell.AgencyChoices;
import id.tolok.shell.viewer.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of agencies; the database shows those in scope.
@Repository
public class AgencyStore {

  private final JdbcClient jdbc;
  private final Stamps stamps;

  AgencyStore(JdbcClient jdbc, Stamps stamps) {
    this.jdbc = jdbc;
    this.stamps = stamps;
  }

  public Optional<Agency> find(long id) {
    return jdbc.sql(
            """
            select id, name, kind, regency_id, territory_id, zone, active, version
              from organization.agency where id = :id
            """)
        .param("id", id)
        .query(AgencyStore::agency)
        .optional();
  }

  public List<Agency> all() {
    return jdbc.sql(
            """
            select agency.id, agency.name, agency.kind, regency_id, territory_id, zone, active, agency.version
              from organization.agency join organization.region on region.id = regency_id
             order by region.code, agency.name, agency.id
            """)
        .query(AgencyStore::agency)
        .list();
  }

  public List<Agency> ofRegency(long regencyId) {
    return jdbc.sql(
            """
            select id, name, kind, regency_id, territory_id, zone, active, version
              from organization.agency where regency_id = :regency order by name, id
            """)
        .param("regency", regencyId)
        .query(AgencyStore::agency)
        .list();
  }

  /// A page of those in scope after an id.
  public List<Agency> page(long afterId, int limit) {
    return jdbc.sql(
            """
            select id, name, kind, regency_id, territory_id, zone, active, version
              from organization.agency where id > :after order by id limit :limit
            """)
        .param("after", afterId)
        .param("limit", limit)
        .query(AgencyStore::agency)
        .list();
  }

  public List<AgencyChoices.Choice> choices() {
    return jdbc.sql(
            """
            select agency.id, agency.name, region.name as regency, zone
              from organization.agency join organization.region on region.id = regency_id
             where active order by region.name, agency.name, agency.id
            """)
        .query((row, number) ->
            new AgencyChoices.Choice(
                row.getLong("id"),
                row.getString("name"),
                row.getString("regency"),
                Agency.Zone.valueOf(row.getString("zone")).id()))
        .list();
  }

  public Agency insert(Agency.Draft draft) {
    return filled(
            """
            insert into organization.agency (name, kind, regency_id, territory_id, zone)
            values (:name, :kind, :regency, :territory, :zone)
            returning id, name, kind, regency_id, territory_id, zone, active, version
            """,
            draft)
        .query(AgencyStore::agency)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<Agency> update(long id, int version, Agency.Draft draft) {
    Optional<Agency> changed =
        filled(
                """
                update organization.agency set name = :name, kind = :kind, regency_id = :regency,
                  territory_id = :territory, zone = :zone, version = version + 1
                 where id = :id and version = :version
                returning id, name, kind, regency_id, territory_id, zone, active, version
                """,
                draft)
            .param("id", id)
            .param("version", version)
            .query(AgencyStore::agency)
            .optional();
    // Its zone and whose calendar it follows decide when its windows open and shut.
    changed.ifPresent(agency -> stamps.raiseAll(agency.id()));
    return changed;
  }

  private JdbcClient.StatementSpec filled(String sql, Agency.Draft draft) {
    return jdbc.sql(sql)
        .param("name", draft.name())
        .param("kind", draft.kind().name())
        .param("regency", draft.regencyId())
        .param("territory", draft.territoryId())
        .param("zone", draft.zone().name());
  }

  /// Empty where the version is another by now.
  public Optional<Agency> setActive(long id, int version, boolean active) {
    return jdbc.sql(
            """
            update organization.agency set active = :active, version = version + 1
             where id = :id and version = :version
            returning id, name, kind, regency_id, territory_id, zone, active, version
            """)
        .param("active", active)
        .param("id", id)
        .param("version", version)
        .query(AgencyStore::agency)
        .optional();
  }

  /// Holds back others who change the tree of this agency until the transaction ends.
  ///
  /// @throws NotFound where there is none in scope
  public void lock(long id) {
    boolean there =
        jdbc.sql("select id from organization.agency where id = :id for update")
            .param("id", id)
            .query(Long.class)
            .optional()
            .isPresent();
    if (!there) {
      throw new NotFound("agency", id);
    }
  }

  private static Agency agency(ResultSet row, int number) throws SQLException {
    return new Agency(
        row.getLong("id"),
        row.getString("name"),
        Agency.Kind.valueOf(row.getString("kind")),
        row.getLong("regency_id"),
        row.getObject("territory_id", Long.class),
        Agency.Zone.valueOf(row.getString("zone")),
        row.getBoolean("active"),
        row.getInt("version"));
  }
}
