package id.tolok.access.store;

import id.tolok.access.AccountState;
import id.tolok.access.NewAccount;
import id.tolok.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts and what they hold, written. What signing in reads runs as the program.
@Repository
public class AccountStore {

  private static final String ADD =
      """
      insert into access.account (agency_id, login, name, email, state, created_at)
      values (:agency, :login, :name, :email, 'INVITED', :now)
      returning id
      """;

  private static final String LOGIN =
      """
      select account.id, account.agency_id, account.login, account.name, account.state, account.password_hash,
             factor.confirmed_at
      from access.account account
      left join access.factor factor on factor.account_id = account.id
      where account.login = :typed or account.email = :typed
      order by account.login = :typed desc
      limit 1
      """;

  private static final String LOGIN_BY_ID =
      """
      select account.id, account.agency_id, account.login, account.name, account.state,
             account.password_hash, factor.confirmed_at
      from access.account account
      left join access.factor factor on factor.account_id = account.id
      where account.id = :account
      """;

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long add(NewAccount account, Instant now) {
    return jdbc.sql(ADD)
        .param("agency", orNull(account.agencyId()))
        .param("login", account.login())
        .param("name", account.name())
        .param("email", account.email())
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  /// The account that goes by a name or an address of mail, for signing in.
  public Optional<AccountLogin> login(String typed) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> jdbc.sql(LOGIN).param("typed", typed).query(AccountStore::login).optional());
  }

  /// The account with this key, for signing in.
  public Optional<AccountLogin> login(long accountId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(LOGIN_BY_ID)
                .param("account", accountId)
                .query(AccountStore::login)
                .optional());
  }

  private static AccountLogin login(ResultSet row, int number) throws SQLException {
    long agency = row.getLong("agency_id");
    var home = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(agency);
    return new AccountLogin(
        row.getLong("id"),
        home,
        row.getString("login"),
        row.getString("name"),
        AccountState.valueOf(row.getString("state")),
        row.getString("password_hash"),
        instant(row.getTimestamp("confirmed_at")));
  }

  /// Whether somebody who can sign in administers the whole installation.
  public boolean hasInstallationAdministrator() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select exists (
                      select from access.role_grant held
                      join access.account account on account.id = held.account_id
                      where held.role = 'ADMINISTRATOR' and held.agency_id is null
                        and held.regency_id is null and account.state in ('ACTIVE', 'LOCKED'))
                    """)
                .query(Boolean.class)
                .single());
  }

  /// Whether the viewer of the running work can see more than one account.
  public boolean severalInScope() {
    return jdbc.sql("select count(*) > 1 from (select 1 from access.account limit 2) first_two")
        .query(Boolean.class)
        .single();
  }

  /// Sets the password; an account that was invited becomes active by it.
  public void setPassword(long accountId, String hash, Instant now) {
    jdbc.sql(
            """
            update access.account
            set password_hash = :hash, password_changed_at = :now,
                state = case when state = 'INVITED' then 'ACTIVE' else state end
            where id = :account
            """)
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .param("account", accountId)
        .update();
  }

  /// Opens or shuts an account.
  public void setState(long accountId, AccountState state, @Nullable String reason) {
    jdbc.sql("update access.account set state = :state, state_reason = :reason where id = :account")
        .param("state", state.name())
        .param("reason", reason)
        .param("account", accountId)
        .update();
  }

  /// Changes what a person is called and where mail reaches them.
  public void rename(long accountId, String name, @Nullable String email) {
    jdbc.sql(
            """
            update access.account
            set name = :name, email = :email,
                email_verified = email_verified and email is not distinct from :email
            where id = :account
            """)
        .param("name", name)
        .param("email", email)
        .param("account", accountId)
        .update();
  }

  public void signedIn(long accountId, Instant now) {
    jdbc.sql("update access.account set signed_in_at = :now where id = :account")
        .param("now", Timestamp.from(now))
        .param("account", accountId)
        .update();
  }

  private static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
