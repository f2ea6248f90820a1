package id.tolok.organization.store;

import id.tolok.organization.Region;
import id.tolok.organization.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of territory.
@Repository
public class RegionStore {

  private final JdbcClient jdbc;

  RegionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Region> find(long id) {
    return jdbc.sql(
            """
            select id, code, name, kind, parent_id, version from organization.region where id = :id
            """)
        .param("id", id)
        .query(RegionStore::region)
        .optional();
  }

  public Optional<Region> find(RegionCode code) {
    return jdbc.sql(
            """
            select id, code, name, kind, parent_id, version from organization.region
             where code_system = :system and code = :code
            """)
        .param("system", RegionCode.SYSTEM)
        .param("code", code.text())
        .query(RegionStore::region)
        .optional();
  }

  public List<Region> inside(long parentId) {
    return jdbc.sql(
            """
            select id, code, name, kind, parent_id, version from organization.region
             where parent_id = :parent order by code
            """)
        .param("parent", parentId)
        .query(RegionStore::region)
        .list();
  }

  public List<Region> ofKinds(Set<Region.Kind> kinds) {
    return jdbc.sql(
            """
            select id, code, name, kind, parent_id, version from organization.region
             where kind = any(:kinds) order by code
            """)
        .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
        .query(RegionStore::region)
        .list();
  }

  /// Those whose code starts so, a page of them after a code.
  public List<Region> page(String codeStart, String afterCode, int limit) {
    return jdbc.sql(
            """
            select id, code, name, kind, parent_id, version from organization.region
             where code collate "C" > :after and starts_with(code, :start)
             order by code collate "C" limit :limit
            """)
        .param("after", afterCode)
        .param("start", codeStart)
        .param("limit", limit)
        .query(RegionStore::region)
        .list();
  }

  public Region insert(RegionCode code, String name, @Nullable Long parentId) {
    return jdbc.sql(
            """
            insert into organization.region (code_system, code, name, kind, parent_id)
            values (:system, :code, :name, :kind, :parent)
            returning id, code, name, kind, parent_id, version
            """)
        .param("system", RegionCode.SYSTEM)
        .param("code", code.text())
        .param("name", name)
        .param("kind", code.kind().name())
        .param("parent", parentId)
        .query(RegionStore::region)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<Region> rename(long id, int version, String name) {
    return jdbc.sql(
            """
            update organization.region set name = :name, version = version + 1
             where id = :id and version = :version
            returning id, code, name, kind, parent_id, version
            """)
        .param("name", name)
        .param("id", id)
        .param("version", version)
        .query(RegionStore::region)
        .optional();
  }

  private static Region region(ResultSet row, int number) throws SQLException {
    return new Region(
        row.getLong("id"),
        new RegionCode(row.getString("code")),
        row.getString("name"),
        Region.Kind.valueOf(row.getString("kind")),
        row.getObject("parent_id", Long.class),
        row.getInt("version"));
  }
}
