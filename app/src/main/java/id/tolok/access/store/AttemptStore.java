package id.tolok.access.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Failed sign-ins, counted in the database so that several nodes agree.
@Repository
public class AttemptStore {

  private static final String FAILED =
      """
      insert into access.attempt (subject, failures, first_at, last_at)
      values (:subject, 1, :now, :now)
      on conflict (subject) do update set
        failures = case when attempt.last_at < :forget then 1 else attempt.failures + 1 end,
        first_at = case when attempt.last_at < :forget then :now else attempt.first_at end,
        last_at = :now
      returning failures
      """;

  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Until when any of these subjects has to wait.
  public Optional<Instant> blockedUntil(Collection<String> subjects, Instant now) {
    return jdbc.sql(
            """
            select max(blocked_until) from access.attempt
            where subject in (:subjects) and blocked_until > :now
            """)
        .param("subjects", subjects)
        .param("now", Timestamp.from(now))
        .query((row, number) -> Optional.ofNullable(instant(row.getTimestamp(1))))
        .single();
  }

  /// Counts a failure and gives how many there are; those before `forget` no longer count.
  public int failed(String subject, Instant now, Instant forget) {
    return jdbc.sql(FAILED)
        .param("subject", subject)
        .param("now", Timestamp.from(now))
        .param("forget", Timestamp.from(forget))
        .query(Integer.class)
        .single();
  }

  public void block(String subject, Instant until) {
    jdbc.sql(
            """
            update access.attempt set blocked_until = greatest(blocked_until, :until)
            where subject = :subject
            """)
        .param("subject", subject)
        .param("until", Timestamp.from(until))
        .update();
  }

  public void forget(String subject) {
    jdbc.sql("delete from access.attempt where subject = :subject")
        .param("subject", subject)
        .update();
  }

  public int prune(Instant before) {
    return jdbc.sql("delete from access.attempt where last_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
