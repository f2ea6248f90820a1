package id.tolok.access.store;

import id.tolok.access.AccountState;
import id.tolok.database.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sessions in the database. Finding one by its token runs as the program: who asks is not known
/// before.
@Repository
public class SessionStore {

  private static final String FIND =
      """
      select session.id, session.account_id, account.name, account.state, account.language,
             session.stage, session.created_at, session.expires_at, session.seen_at,
             exists (select from access.factor where factor.account_id = account.id
                       and factor.confirmed_at is not null) as factor
      from access.session session
      join access.account account on account.id = session.account_id
      where session.token_hash = :hash and session.expires_at > :now and session.seen_at > :idle
      """;

  private static final String ADD =
      """
      insert into access.session
        (account_id, token_hash, stage, created_at, seen_at, expires_at, network_address, browser)
      values (:account, :hash, :stage, :now, :now, :expires, :address, :browser)
      """;

  private static final String OF_ACCOUNT =
      """
      select id, created_at, seen_at, network_address, browser
      from access.session
      where account_id = :account and stage = 'FULL' and expires_at > :now and seen_at > :idle
      order by seen_at desc, id desc
      limit 50
      """;

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<OpenSession> find(byte[] hash, Instant now, Instant idleSince) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(FIND)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(idleSince))
                .query((row, number) ->
                    new OpenSession(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        AccountState.valueOf(row.getString("state")),
                        row.getString("language"),
                        OpenSession.Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getBoolean("factor")))
                .optional());
  }

  public void add(
      long accountId,
      byte[] hash,
      OpenSession.Stage stage,
      Instant now,
      Instant expires,
      String networkAddress,
      String browser) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(ADD)
                .param("account", accountId)
                .param("hash", hash)
                .param("stage", stage.name())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .param("address", networkAddress)
                .param("browser", browser)
                .update());
  }

  /// Remembers that a session was used; at most one of several nodes writes.
  public void seen(long sessionId, Instant now, Instant before) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    update access.session set seen_at = :now
                    where id = :session and seen_at < :before
                    """)
                .param("session", sessionId)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(before))
                .update());
  }

  /// Ends one session of an account; 0 where the account has no such session.
  public int remove(long accountId, long sessionId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("delete from access.session where id = :session and account_id = :account")
                .param("session", sessionId)
                .param("account", accountId)
                .update());
  }

  /// Ends all sessions of an account but one; 0 spares none.
  public int removeAll(long accountId, long sparedSessionId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("delete from access.session where account_id = :account and id <> :spared")
                .param("account", accountId)
                .param("spared", sparedSessionId)
                .update());
  }

  public int prune(Instant now, Instant idleSince) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("delete from access.session where expires_at <= :now or seen_at <= :idle")
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(idleSince))
                .update());
  }

  public List<OwnSession> ofAccount(long accountId, Instant now, Instant idleSince) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(OF_ACCOUNT)
                .param("account", accountId)
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(idleSince))
                .query((row, number) ->
                    new OwnSession(
                        row.getLong("id"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getString("network_address"),
                        row.getString("browser")))
                .list());
  }
}
