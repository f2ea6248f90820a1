package id.tolok.organization.store;

import id.tolok.database.Stamps;
import id.tolok.organization.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of positions.
@Repository
public class PositionStore {

  private final JdbcClient jdbc;
  private final Stamps stamps;

  PositionStore(JdbcClient jdbc, Stamps stamps) {
    this.jdbc = jdbc;
    this.stamps = stamps;
  }

  public Optional<Position> find(long id) {
    return jdbc.sql(
            """
            select id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
              from organization.position where id = :id and removed_at is null
            """)
        .param("id", id)
        .query(PositionStore::position)
        .optional();
  }

  public List<Position> ofAgency(long agencyId) {
    return jdbc.sql(
            """
            select id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
              from organization.position where agency_id = :agency and removed_at is null
             order by place, name, id
            """)
        .param("agency", agencyId)
        .query(PositionStore::position)
        .list();
  }

  /// A page of an agency's positions after an id.
  public List<Position> page(long agencyId, long afterId, int limit) {
    return jdbc.sql(
            """
            select id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
              from organization.position
             where agency_id = :agency and removed_at is null and id > :after order by id limit :limit
            """)
        .param("agency", agencyId)
        .param("after", afterId)
        .param("limit", limit)
        .query(PositionStore::position)
        .list();
  }

  public Position insert(Position.Draft draft) {
    return filled(
            """
            insert into organization.position
              (agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place)
            values (:agency, :unit, :name, :echelon, :kind, :supervisor, :duties, :functions, :place)
            returning id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
            """,
            draft)
        .param("agency", draft.agencyId())
        .query(PositionStore::position)
        .single();
  }

  /// Empty where the version is another by now.
  public Optional<Position> update(long id, int version, Position.Draft draft) {
    return told(
        filled(
                """
                update organization.position set unit_id = :unit, name = :name, echelon = :echelon, kind = :kind,
                  supervisor_id = :supervisor, duties = :duties, functions = :functions, place = :place,
                  version = version + 1
                 where id = :id and version = :version and removed_at is null
                returning id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
                """,
                draft)
            .param("id", id)
            .param("version", version)
            .query(PositionStore::position)
            .optional());
  }

  private JdbcClient.StatementSpec filled(String sql, Position.Draft draft) {
    return jdbc.sql(sql)
        .param("unit", draft.unitId())
        .param("name", draft.name())
        .param("echelon", draft.echelon())
        .param("kind", draft.kind().name())
        .param("supervisor", draft.supervisorId())
        .param("duties", draft.duties().toArray(String[]::new))
        .param("functions", draft.functions().toArray(String[]::new))
        .param("place", draft.order());
  }

  /// Empty where the version is another by now.
  public Optional<Position> remove(long id, int version) {
    return told(
        jdbc.sql(
                """
                update organization.position set removed_at = now(), version = version + 1
                 where id = :id and version = :version and removed_at is null
                returning id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
                """)
            .param("id", id)
            .param("version", version)
            .query(PositionStore::position)
            .optional());
  }

  /// Empty where it is not removed.
  public Optional<Position> restore(long id) {
    return told(
        jdbc.sql(
                """
                update organization.position set removed_at = null, version = version + 1
                 where id = :id and removed_at is not null
                returning id, agency_id, unit_id, name, echelon, kind, supervisor_id, duties, functions, place, version
                """)
            .param("id", id)
            .query(PositionStore::position)
            .optional());
  }

  /// Whose figures a position answers for is held in memory by those who judge entries.
  private Optional<Position> told(Optional<Position> changed) {
    changed.ifPresent(position -> stamps.raiseAll(position.agencyId()));
    return changed;
  }

  private static Position position(ResultSet row, int number) throws SQLException {
    return new Position(
        row.getLong("id"),
        row.getLong("agency_id"),
        row.getObject("unit_id", Long.class),
        row.getString("name"),
        row.getString("echelon"),
        Position.Kind.valueOf(row.getString("kind")),
        row.getObject("supervisor_id", Long.class),
        List.of((String[]) row.getArray("duties").getArray()),
        List.of((String[]) row.getArray("functions").getArray()),
        row.getInt("place"),
        row.getInt("version"));
  }
}
