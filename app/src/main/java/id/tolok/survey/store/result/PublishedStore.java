package id.tolok.survey.store.result;

import id.tolok.satisfaction.ServiceQuality;
import id.tolok.survey.number.PublishedIndexes.Published;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Approved rounds of the public, whoever asks.
@Repository
public class PublishedStore {

  private final JdbcClient jdbc;

  PublishedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Agencies that have one.
  public Set<Long> agencies() {
    return new TreeSet<>(
        jdbc.sql(
                """
                select distinct f.agency_id
                from survey.frozen_index f join survey.round r on r.round_id = f.round_id
                where f.withdrawn_at is null and r.kind = 'PUBLIC' and r.state = 'APPROVED'
                """)
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /// The latest of each agency, by name of the agency.
  ///
  /// @param agencyId of one; empty for all
  public List<Published> latest(OptionalLong agencyId) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (f.agency_id) f.agency_id, a.name as agency_name,
                g.name as regency_name, f.round_id, r.name as round_name, r.period_from,
                r.period_until, f.satisfaction_index, f.quality, f.respondents
              from survey.frozen_index f
                join survey.round r on r.round_id = f.round_id
                join organization.agency a on a.id = f.agency_id
                join organization.region g on g.id = a.regency_id
              where f.withdrawn_at is null and r.kind = 'PUBLIC' and r.state = 'APPROVED'
                and (:one = 0 or f.agency_id = :one)
              order by f.agency_id, r.period_until desc, r.number desc) as latest
            order by regency_name, agency_name, agency_id
            """)
        .param("one", agencyId.orElse(0))
        .query((row, _) -> published(row))
        .list();
  }

  private static Published published(ResultSet row) throws SQLException {
    return new Published(
        row.getLong("round_id"),
        row.getLong("agency_id"),
        text(row, "agency_name"),
        text(row, "regency_name"),
        text(row, "round_name"),
        Objects.requireNonNull(row.getObject("period_from", LocalDate.class)),
        Objects.requireNonNull(row.getObject("period_until", LocalDate.class)),
        Objects.requireNonNull(row.getBigDecimal("satisfaction_index")),
        ServiceQuality.valueOf(text(row, "quality")),
        row.getInt("respondents"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
