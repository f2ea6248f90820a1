package id.tolok.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits to be told, and what came of telling it.
@Repository
public class DeliveryStore {

  private static final String COLUMNS =
      """
      d.delivery_id, d.webhook_id, d.event, d.event_key, d.made_at, d.state, d.attempts, d.next_at, d.answer_status,
        d.problem, d.ended_at
      """;

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How far telling has come.
  public enum State {
    WAITING,
    DELIVERED,
    FAILED
  }

  /// One thing told to one program.
  ///
  /// @param attempts how often it was sent
  /// @param nextAt when it is sent next, while it waits
  /// @param answerStatus of the last answer; null where there was none
  /// @param problem why the last attempt failed; null where it did not
  /// @param endedAt when it was delivered or given up
  public record Delivery(
      long id,
      long webhookId,
      String event,
      UUID eventKey,
      Instant madeAt,
      State state,
      int attempts,
      Instant nextAt,
      @Nullable Integer answerStatus,
      @Nullable String problem,
      @Nullable Instant endedAt) {}

  /// What a node is about to send.
  public record Claimed(
      long deliveryId,
      UUID eventKey,
      String event,
      String body,
      int attempts,
      WebhookStore.Webhook webhook) {}

  /// Takes what is due, for as long as a lease: no other node sends it meanwhile, and where this
  /// one dies another takes it up.
  public List<Claimed> claim(Instant now, Duration lease, int limit) {
    return jdbc.sql(
            """
            with due as (
              select d.delivery_id from results.webhook_delivery d
              join results.webhook w using (webhook_id)
              where d.state = 'WAITING' and d.next_at <= :now and w.active
                and (d.leased_until is null or d.leased_until <= :now)
              order by d.next_at limit :limit
              for update of d skip locked)
            update results.webhook_delivery d set leased_until = :until, attempts = d.attempts + 1
            from due, results.webhook w
            where d.delivery_id = due.delivery_id and w.webhook_id = d.webhook_id
            returning d.delivery_id, d.event_key, d.event, d.body, d.attempts, w.webhook_id, w.agency_id, w.name,
              w.address, w.events, w.secret, w.active, w.version
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", now.plus(lease).atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query((row, place) ->
            new Claimed(
                row.getLong("delivery_id"),
                row.getObject("event_key", UUID.class),
                row.getString("event"),
                row.getString("body"),
                row.getInt("attempts"),
                WebhookStore.webhook(row, place)))
        .list();
  }

  /// Keeps what came of an attempt.
  ///
  /// @param nextAt when it is tried again; null where this was the last time
  public void attempted(
      long deliveryId,
      State state,
      @Nullable Integer status,
      @Nullable String problem,
      @Nullable Instant nextAt,
      Instant now) {
    jdbc.sql(
            """
            update results.webhook_delivery set state = :state, leased_until = null,
              answer_status = cast(:status as integer), problem = cast(:problem as text),
              next_at = coalesce(cast(:next as timestamptz), next_at),
              ended_at = case when :state = 'WAITING' then null else :now end
            where delivery_id = :delivery and state = 'WAITING'
            """)
        .param("delivery", deliveryId)
        .param("state", state.name())
        .param("status", status)
        .param("problem", problem)
        .param("next", nextAt == null ? null : nextAt.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Has something sent once more, now.
  ///
  /// @return whether it was not under way already
  public boolean again(long webhookId, long deliveryId, Instant now) {
    return jdbc.sql(
                """
                update results.webhook_delivery set state = 'WAITING', next_at = :now, attempts = 0, ended_at = null
                where delivery_id = :delivery and webhook_id = :webhook
                  and (leased_until is null or leased_until <= :now)
                """)
            .param("delivery", deliveryId)
            .param("webhook", webhookId)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The newest first.
  ///
  /// @param before only those before this one; empty for the newest
  public List<Delivery> ofWebhook(long webhookId, OptionalLong before, int limit) {
    return jdbc.sql(
            """
            select %s from results.webhook_delivery d
            where d.webhook_id = :webhook and d.delivery_id < :before
            order by d.delivery_id desc limit :limit
            """
                .formatted(COLUMNS))
        .param("webhook", webhookId)
        .param("before", before.orElse(Long.MAX_VALUE))
        .param("limit", limit)
        .query(DeliveryStore::delivery)
        .list();
  }

  /// The last thing told to each program of some agencies.
  public List<Delivery> latest(List<Long> webhookIds) {
    return jdbc.sql(
            """
            select %s
            from unnest(cast(:webhooks as bigint[])) as w (webhook_id)
            cross join lateral (
              select * from results.webhook_delivery where webhook_id = w.webhook_id
              order by delivery_id desc limit 1) d
            """
                .formatted(COLUMNS))
        .param("webhooks", webhookIds.toArray(Long[]::new))
        .query(DeliveryStore::delivery)
        .list();
  }

  public Optional<String> body(long webhookId, long deliveryId) {
    return jdbc.sql(
            "select body from results.webhook_delivery where webhook_id = :webhook and delivery_id"
                + " = :delivery")
        .param("webhook", webhookId)
        .param("delivery", deliveryId)
        .query(String.class)
        .optional();
  }

  /// Forgets what ended before a moment.
  public void forgetEndedBefore(Instant moment) {
    jdbc.sql("delete from results.webhook_delivery where state <> 'WAITING' and ended_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Delivery delivery(ResultSet row, int place) throws SQLException {
    return new Delivery(
        row.getLong("delivery_id"),
        row.getLong("webhook_id"),
        row.getString("event"),
        row.getObject("event_key", UUID.class),
        Objects.requireNonNull(WebhookStore.instant(row, "made_at")),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Objects.requireNonNull(WebhookStore.instant(row, "next_at")),
        row.getObject("answer_status", Integer.class),
        row.getString("problem"),
        WebhookStore.instant(row, "ended_at"));
  }
}
