package id.tolok.access.store;

import id.tolok.access.AccountState;
import id.tolok.access.rights.TokenRights;
import id.tolok.database.Scope;
import id.tolok.shell.viewer.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tokens of other programs: only the hash of each is kept.
@Repository
public class TokenStore {

  /// A token a program came with.
  public record Brought(
      long tokenId,
      long accountId,
      String accountName,
      AccountState state,
      TokenRights rights,
      @Nullable Instant usedAt) {}

  /// A token as its owner sees it.
  ///
  /// @param hint its last letters, to tell tokens apart
  public record Listed(
      long tokenId,
      long accountId,
      String accountName,
      String name,
      String hint,
      Set<Action> actions,
      @Nullable Set<Long> agencyIds,
      Instant createdAt,
      Instant expiresAt,
      @Nullable Instant revokedAt,
      @Nullable Instant usedAt) {}

  private static final String ADD =
      """
      insert into access.api_token
        (account_id, name, token_hash, hint, actions, agencies, created_at, expires_at)
      values (:account, :name, :hash, :hint, :actions, :agencies, :now, :until)
      returning id
      """;

  private static final String FIND =
      """
      select token.id, token.account_id, account.name, account.state, token.actions,
             token.agencies, token.used_at
      from access.api_token token
      join access.account account on account.id = token.account_id
      where token.token_hash = :hash and token.revoked_at is null and token.expires_at > :now
      """;

  private static final String LIST =
      """
      select token.id, token.account_id, account.name as account_name, token.name, token.hint,
             token.actions, token.agencies, token.created_at, token.expires_at, token.revoked_at,
             token.used_at
      from access.api_token token
      join access.account account on account.id = token.account_id
      where token.account_id = :account
      order by token.revoked_at is not null, token.created_at desc
      limit 200
      """;

  private final JdbcClient jdbc;

  TokenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long add(
      long accountId,
      String name,
      byte[] hash,
      String hint,
      TokenRights rights,
      Instant now,
      Instant until) {
    var agencies = rights.agencyIds();
    return jdbc.sql(ADD)
        .param("account", accountId)
        .param("name", name)
        .param("hash", hash)
        .param("hint", hint)
        .param(
            "actions", rights.actions().stream().map(Action::name).sorted().toArray(String[]::new))
        .param(
            "agencies", agencies == null ? null : agencies.stream().sorted().toArray(Long[]::new))
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(until))
        .query(Long.class)
        .single();
  }

  public Optional<Brought> find(byte[] hash, Instant now) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(FIND)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                    new Brought(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        AccountState.valueOf(row.getString("state")),
                        new TokenRights(actions(row), agencies(row)),
                        instant(row, "used_at")))
                .optional());
  }

  public List<Listed> ofAccount(long accountId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(LIST)
                .param("account", accountId)
                .query((row, number) ->
                    new Listed(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("account_name"),
                        row.getString("name"),
                        row.getString("hint"),
                        actions(row),
                        agencies(row),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        instant(row, "revoked_at"),
                        instant(row, "used_at")))
                .list());
  }

  /// Notes that a token was used.
  public void used(long tokenId, Instant now) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("update access.api_token set used_at = :now where id = :token")
                .param("token", tokenId)
                .param("now", Timestamp.from(now))
                .update());
  }

  /// Revokes a token of an account; 0 where it has none such.
  public int revoke(long accountId, long tokenId, Instant now) {
    return jdbc.sql(
            """
            update access.api_token set revoked_at = :now
            where id = :token and account_id = :account and revoked_at is null
            """)
        .param("token", tokenId)
        .param("account", accountId)
        .param("now", Timestamp.from(now))
        .update();
  }

  private static Set<Action> actions(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("actions").getArray())
        .map(Action::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Set<Long> agencies(ResultSet row) throws SQLException {
    var array = row.getArray("agencies");
    return array == null ? null : Set.of((Long[]) array.getArray());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
