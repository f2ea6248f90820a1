package id.tolok.survey.store.basics;

import id.tolok.survey.PublicService;
import id.tolok.survey.RoundKind;
import id.tolok.survey.SurveyBasics.ServiceDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of services.
@Repository
public class ServiceStore {

  private final JdbcClient jdbc;

  ServiceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets services, places, questions and rounds of an agency be written one after the other.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('survey', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> 1)
        .single();
  }

  /// In their order, those no longer given too.
  public List<PublicService> all(long agencyId) {
    return jdbc.sql(
            """
            select service_id, agency_id, name, kind, free, removed_at is null as active
            from survey.public_service where agency_id = :agency order by ordinal, service_id
            """)
        .param("agency", agencyId)
        .query(ServiceStore::service)
        .list();
  }

  public Optional<PublicService> find(long serviceId) {
    return jdbc.sql(
            """
            select service_id, agency_id, name, kind, free, removed_at is null as active
            from survey.public_service where service_id = :service
            """)
        .param("service", serviceId)
        .query(ServiceStore::service)
        .optional();
  }

  public long insert(long agencyId, ServiceDraft draft) {
    return jdbc.sql(
            """
            insert into survey.public_service (agency_id, ordinal, name, kind, free)
            select :agency, coalesce(max(ordinal), 0) + 1, :name, :kind, :free
            from survey.public_service where agency_id = :agency
            returning service_id
            """)
        .param("agency", agencyId)
        .param("name", draft.name())
        .param("kind", draft.kind().name())
        .param("free", draft.free())
        .query(Long.class)
        .single();
  }

  public void update(long serviceId, ServiceDraft draft) {
    jdbc.sql(
            """
            update survey.public_service set name = :name, kind = :kind, free = :free
            where service_id = :service
            """)
        .param("service", serviceId)
        .param("name", draft.name())
        .param("kind", draft.kind().name())
        .param("free", draft.free())
        .update();
  }

  /// @param at null to bring it back
  public void remove(long serviceId, @Nullable Instant at) {
    jdbc.sql("update survey.public_service set removed_at = :at where service_id = :service")
        .param("service", serviceId)
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static PublicService service(ResultSet row, int place) throws SQLException {
    return new PublicService(
        row.getLong("service_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        RoundKind.valueOf(row.getString("kind")),
        row.getBoolean("free"),
        row.getBoolean("active"));
  }
}
