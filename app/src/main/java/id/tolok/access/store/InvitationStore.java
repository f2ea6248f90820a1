package id.tolok.access.store;

import id.tolok.database.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time addresses to choose a password. What changes runs within work of the program.
@Repository
public class InvitationStore {

  /// What a one-time address is for.
  public enum Kind {
    FIRST_ADMINISTRATOR,
    INVITATION,
    NEW_PASSWORD
  }

  /// One that is still good.
  ///
  /// @param accountId whose; empty where the account is yet to be made
  public record Good(long invitationId, Kind kind, OptionalLong accountId, Instant expiresAt) {}

  private final JdbcClient jdbc;

  InvitationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(
      Kind kind,
      @Nullable Long accountId,
      byte[] hash,
      OptionalLong by,
      Instant now,
      Instant until) {
    jdbc.sql(
            """
            insert into access.invitation
              (account_id, token_hash, kind, created_at, created_by, expires_at)
            values (:account, :hash, :kind, :now, :by, :until)
            """)
        .param("account", accountId)
        .param("hash", hash)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("by", by.isPresent() ? by.getAsLong() : null)
        .param("until", Timestamp.from(until))
        .update();
  }

  public Optional<Good> find(byte[] hash, Instant now) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select id, kind, account_id, expires_at from access.invitation
                    where token_hash = :hash and used_at is null and expires_at > :now
                    """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, number) -> {
                  long account = row.getLong("account_id");
                  var whose = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account);
                  return new Good(
                      row.getLong("id"),
                      Kind.valueOf(row.getString("kind")),
                      whose,
                      row.getTimestamp("expires_at").toInstant());
                })
                .optional());
  }

  /// Uses one up; 0 where somebody was quicker.
  public int use(long invitationId, Instant now) {
    return jdbc.sql(
            """
            update access.invitation set used_at = :now
            where id = :invitation and used_at is null and expires_at > :now
            """)
        .param("invitation", invitationId)
        .param("now", Timestamp.from(now))
        .update();
  }

  /// Makes those of an account useless, or those of nobody's where none is named.
  public void withdraw(@Nullable Long accountId) {
    jdbc.sql(
            """
            delete from access.invitation
            where account_id is not distinct from :account and used_at is null
            """)
        .param("account", accountId, java.sql.Types.BIGINT)
        .update();
  }

  public int prune(Instant before) {
    return jdbc.sql("delete from access.invitation where expires_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }
}
