package id.tolok.organization.store;

import id.tolok.organization.OrgUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of units. What is removed is found by nothing but bringing it back.
@Repository
public class UnitStore {

  private final JdbcClient jdbc;

  UnitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<OrgUnit> find(long id) {
    return jdbc.sql(
            """
            select id, agency_id, parent_id, name, place, version
              from organization.org_unit where id = :id and removed_at is null
            """)
        .param("id", id)
        .query(UnitStore::unit)
        .optional();
  }

  /// Parents before children, each among its neighbours in order.
  public List<OrgUnit> ofAgency(long agencyId) {
    return jdbc.sql(
            """
            with recursive tree as (
              select id, agency_id, parent_id, name, place, version, 1 as depth from organization.org_unit
               where agency_id = :agency and parent_id is null and removed_at is null
              union all
              select u.id, u.agency_id, u.parent_id, u.name, u.place, u.version, depth + 1
                from organization.org_unit u join tree on u.parent_id = tree.id
               where u.agency_id = :agency and u.removed_at is null)
            select id, agency_id, parent_id, name, place, version from tree order by depth, place, name, id
            """)
        .param("agency", agencyId)
        .query(UnitStore::unit)
        .list();
  }

  public OrgUnit insert(OrgUnit.Draft draft) {
    return filled(
            """
            insert into organization.org_unit (agency_id, parent_id, name, place)
            values (:agency, :parent, :name, :place)
            returning id, agency_id, parent_id, name, place, version
            """,
            draft)
        .param("agency", draft.agencyId())
        .query(UnitStore::unit)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<OrgUnit> update(long id, int version, OrgUnit.Draft draft) {
    return filled(
            """
            update organization.org_unit set parent_id = :parent, name = :name, place = :place,
              version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, parent_id, name, place, version
            """,
            draft)
        .param("id", id)
        .param("version", version)
        .query(UnitStore::unit)
        .optional();
  }

  private JdbcClient.StatementSpec filled(String sql, OrgUnit.Draft draft) {
    return jdbc.sql(sql)
        .param("parent", draft.parentId())
        .param("name", draft.name())
        .param("place", draft.order());
  }

  /// Empty where the version is another by now.
  public Optional<OrgUnit> remove(long id, int version) {
    return jdbc.sql(
            """
            update organization.org_unit set removed_at = now(), version = version + 1
             where id = :id and version = :version and removed_at is null
            returning id, agency_id, parent_id, name, place, version
            """)
        .param("id", id)
        .param("version", version)
        .query(UnitStore::unit)
        .optional();
  }

  /// Empty where it is not removed.
  public Optional<OrgUnit> restore(long id) {
    return jdbc.sql(
            """
            update organization.org_unit set removed_at = null, version = version + 1
             where id = :id and removed_at is not null
            returning id, agency_id, parent_id, name, place, version
            """)
        .param("id", id)
        .query(UnitStore::unit)
        .optional();
  }

  private static OrgUnit unit(ResultSet row, int number) throws SQLException {
    return new OrgUnit(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getObject("parent_id", Long.class),
        row.getString("name"),
        row.getInt("place"),
        row.getInt("version"));
  }
}
