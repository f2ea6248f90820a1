package id.tolok.survey.store.basics;

import id.tolok.survey.ServicePoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of places where people are served.
@Repository
public class PointStore {

  private static final String POINTS =
      """
      select p.point_id, p.agency_id, p.name, p.code, p.removed_at is null as active,
        array(select s.service_id from survey.point_service s where s.point_id = p.point_id
          order by s.service_id) as services
      from survey.service_point p
      """;

  private final JdbcClient jdbc;

  PointStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By name, those no longer used too.
  public List<ServicePoint> all(long agencyId) {
    return jdbc.sql(POINTS + "where p.agency_id = :agency order by p.name, p.point_id")
        .param("agency", agencyId)
        .query(PointStore::point)
        .list();
  }

  public Optional<ServicePoint> find(long pointId) {
    return jdbc.sql(POINTS + "where p.point_id = :point")
        .param("point", pointId)
        .query(PointStore::point)
        .optional();
  }

  public Optional<ServicePoint> coded(String code) {
    return jdbc.sql(POINTS + "where p.code = :code")
        .param("code", code)
        .query(PointStore::point)
        .optional();
  }

  /// @return empty where the code was given before
  public OptionalLong insert(long agencyId, String name, String code) {
    return jdbc.sql(
            """
            insert into survey.service_point (agency_id, name, code) values (:agency, :name, :code)
            on conflict (code) do nothing returning point_id
            """)
        .param("agency", agencyId)
        .param("name", name)
        .param("code", code)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  public void rename(long pointId, String name) {
    jdbc.sql("update survey.service_point set name = :name where point_id = :point")
        .param("point", pointId)
        .param("name", name)
        .update();
  }

  public void replaceServices(long agencyId, long pointId, List<Long> serviceIds) {
    jdbc.sql("delete from survey.point_service where point_id = :point")
        .param("point", pointId)
        .update();
    jdbc.sql(
            """
            insert into survey.point_service (agency_id, point_id, service_id)
            select :agency, :point, service_id from unnest(cast(:services as bigint[])) as given (service_id)
            """)
        .param("agency", agencyId)
        .param("point", pointId)
        .param("services", serviceIds.toArray(Long[]::new))
        .update();
  }

  /// @param at null to bring it back
  public void remove(long pointId, @Nullable Instant at) {
    jdbc.sql("update survey.service_point set removed_at = :at where point_id = :point")
        .param("point", pointId)
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static ServicePoint point(ResultSet row, int place) throws SQLException {
    return new ServicePoint(
        row.getLong("point_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        row.getString("code"),
        Arrays.asList((Long[]) row.getArray("services").getArray()),
        row.getBoolean("active"));
  }
}
