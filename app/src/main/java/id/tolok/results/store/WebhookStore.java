package id.tolok.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The programs that are told, and what they are told.
@Repository
public class WebhookStore {

  private static final String COLUMNS =
      "webhook_id, agency_id, name, address, events, secret, active, version";

  private final JdbcClient jdbc;

  WebhookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A program that is told.
  ///
  /// @param events codes of what it is told
  /// @param secret sealed
  public record Webhook(
      long id,
      long agencyId,
      String name,
      String address,
      Set<String> events,
      byte[] secret,
      boolean active,
      int version) {
    public Webhook {
      events = Set.copyOf(events);
    }
  }

  /// What somebody may say about one.
  public record Draft(String name, String address, Set<String> events, boolean active) {}

  public long add(long agencyId, Draft draft, byte[] secret, String by, Instant now) {
    return jdbc.sql(
            """
            insert into results.webhook (agency_id, name, address, events, secret, active, made_by_name, made_at)
            values (:agency, :name, :address, :events, :secret, :active, :by, :now)
            returning webhook_id
            """)
        .param("agency", agencyId)
        .param("name", draft.name())
        .param("address", draft.address())
        .param("events", draft.events().toArray(String[]::new))
        .param("secret", secret)
        .param("active", draft.active())
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// @return whether nobody changed it since it was seen
  public boolean change(long webhookId, int seenVersion, Draft draft) {
    return jdbc.sql(
                """
                update results.webhook set name = :name, address = :address, events = :events, active = :active,
                  version = version + 1
                where webhook_id = :webhook and version = :seen
                """)
            .param("webhook", webhookId)
            .param("seen", seenVersion)
            .param("name", draft.name())
            .param("address", draft.address())
            .param("events", draft.events().toArray(String[]::new))
            .param("active", draft.active())
            .update()
        == 1;
  }

  public void changeSecret(long webhookId, byte[] secret) {
    jdbc.sql(
            "update results.webhook set secret = :secret, version = version + 1 where webhook_id ="
                + " :webhook")
        .param("webhook", webhookId)
        .param("secret", secret)
        .update();
  }

  public boolean remove(long webhookId) {
    return jdbc.sql("delete from results.webhook where webhook_id = :webhook")
            .param("webhook", webhookId)
            .update()
        == 1;
  }

  public Optional<Webhook> find(long webhookId) {
    return jdbc.sql("select " + COLUMNS + " from results.webhook where webhook_id = :webhook")
        .param("webhook", webhookId)
        .query(WebhookStore::webhook)
        .optional();
  }

  public List<Webhook> ofAgencies(Collection<Long> agencyIds) {
    return jdbc.sql(
            """
            select %s from results.webhook where agency_id = any(:agencies) order by name, webhook_id
            """
                .formatted(COLUMNS))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(WebhookStore::webhook)
        .list();
  }

  /// The agencies of which somebody wants to be told something.
  public List<Long> agenciesWith(String event) {
    return jdbc.sql(
            """
            select distinct agency_id from results.webhook where active and :event = any(events) order by agency_id
            """)
        .param("event", event)
        .query((row, _) -> row.getLong("agency_id"))
        .list();
  }

  /// Whether a program of this agency wants to be told something; asked in the transaction of each
  /// change, so it reads one index.
  public boolean wants(long agencyId, String event) {
    return jdbc.sql(
            """
            select exists (
              select from results.webhook where agency_id = :agency and active and :event = any(events))
            """)
        .param("agency", agencyId)
        .param("event", event)
        .query(Boolean.class)
        .single();
  }

  /// Writes what is to be told to every program of an agency that wants it.
  ///
  /// @param webhookId one of them only; null for all
  public int tell(
      long agencyId,
      String event,
      UUID eventKey,
      String body,
      Instant now,
      @Nullable Long webhookId) {
    return jdbc.sql(
            """
            insert into results.webhook_delivery (agency_id, webhook_id, event, event_key, body, made_at, next_at)
            select agency_id, webhook_id, :event, :key, :body, :now, :now
            from results.webhook
            where agency_id = :agency
              and case when cast(:only as bigint) is null then active and :event = any(events)
                else webhook_id = :only end
            """)
        .param("agency", agencyId)
        .param("event", event)
        .param("key", eventKey)
        .param("body", body)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("only", webhookId)
        .update();
  }

  static Webhook webhook(ResultSet row, int place) throws SQLException {
    return new Webhook(
        row.getLong("webhook_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        row.getString("address"),
        Set.copyOf(Arrays.asList((String[]) row.getArray("events").getArray())),
        row.getBytes("secret"),
        row.getBoolean("active"),
        row.getInt("version"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
