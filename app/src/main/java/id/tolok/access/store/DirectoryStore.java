package id.tolok.access.store;

import id.tolok.access.AccountState;
import id.tolok.access.Role;
import id.tolok.database.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of accounts and what one account's page shows.
@Repository
public class DirectoryStore {

  /// What is looked for.
  ///
  /// @param agencyIds homes that may be shown
  /// @param homeless whether accounts of no agency may be shown
  /// @param words parts of name, sign-in name or address of mail; empty: any
  /// @param afterId show those after this account; 0: from the start
  /// @param beforeId show those before this account; 0: not so
  public record Query(
      Set<Long> agencyIds,
      boolean homeless,
      String words,
      @Nullable Role role,
      @Nullable Long agencyId,
      @Nullable AccountState state,
      long afterId,
      long beforeId,
      int limit) {}

  /// A line of the list.
  public record Line(
      long accountId,
      String login,
      String name,
      String email,
      String agency,
      AccountState state,
      @Nullable Instant signedInAt,
      List<Role> roles) {}

  /// What an account's page shows beside its rights.
  public record Card(
      long accountId,
      String login,
      String name,
      @Nullable String email,
      @Nullable Long agencyId,
      String agency,
      AccountState state,
      @Nullable String stateReason,
      Instant createdAt,
      @Nullable Instant signedInAt,
      @Nullable Instant passwordChangedAt,
      boolean factor) {}

  private static final String LIST =
      """
      with shown as (
        select account.id, account.login, account.name, account.email, account.agency_id,
               account.state, account.signed_in_at
        from access.account account
        where (account.agency_id = any(:agencies) or (:homeless and account.agency_id is null))
          and (cast(:words as text) is null
               or (lower(account.name) || ' ' || account.login || ' ' || coalesce(account.email, ''))
                  like :words)
          and (cast(:state as text) is null or account.state = :state)
          and (cast(:agency as bigint) is null or account.agency_id = :agency
               or exists (select from access.role_grant held
                          where held.account_id = account.id and held.agency_id = :agency))
          and (cast(:role as text) is null
               or exists (select from access.role_grant held
                          where held.account_id = account.id and held.role = :role))
          and (:after = 0 or (lower(account.name), account.id) >
               (select lower(mark.name), mark.id from access.account mark where mark.id = :after))
          and (:before = 0 or (lower(account.name), account.id) <
               (select lower(mark.name), mark.id from access.account mark where mark.id = :before))
        order by %s
        limit :limit
      )
      select shown.id, shown.login, shown.name, coalesce(shown.email, '') as email, shown.state,
             shown.signed_in_at, coalesce(home.name, '') as agency,
             array(select distinct held.role from access.role_grant held
                   where held.account_id = shown.id
                     and (held.valid_to is null or held.valid_to >= :day)) as roles
      from shown
      left join organization.agency home on home.id = shown.agency_id
      order by lower(shown.name), shown.id
      """;

  private static final String FORWARD = LIST.formatted("lower(account.name), account.id");
  private static final String BACKWARD =
      LIST.formatted("lower(account.name) desc, account.id desc");

  private static final String CARD =
      """
      select account.id, account.login, account.name, account.email, account.agency_id,
             account.state, account.state_reason, account.created_at, account.signed_in_at,
             account.password_changed_at, coalesce(home.name, '') as agency,
             exists (select from access.factor factor
                     where factor.account_id = account.id and factor.confirmed_at is not null)
               as factor
      from access.account account
      left join organization.agency home on home.id = account.agency_id
      where account.id = :account
      """;

  private final JdbcClient jdbc;

  DirectoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A page of accounts by name. What may be shown is in the query: callers ask the gate.
  public List<Line> list(Query query, LocalDate day) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(query.beforeId() == 0 ? FORWARD : BACKWARD)
                .param("agencies", query.agencyIds().toArray(Long[]::new))
                .param("homeless", query.homeless())
                .param("words", pattern(query.words()))
                .param("state", query.state() == null ? null : query.state().name())
                .param("agency", query.agencyId())
                .param("role", query.role() == null ? null : query.role().name())
                .param("after", query.afterId())
                .param("before", query.beforeId())
                .param("limit", query.limit())
                .param("day", day)
                .query(DirectoryStore::line)
                .list());
  }

  public Optional<Card> card(long accountId) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> jdbc.sql(CARD).param("account", accountId).query(DirectoryStore::card).optional());
  }

  /// Who in the register of officials of an agency is behind an account.
  public OptionalLong official(long accountId, long agencyId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select official_id from access.account_official
                    where account_id = :account and agency_id = :agency
                    """)
                .param("account", accountId)
                .param("agency", agencyId)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty));
  }

  /// The roles that come with positions of an agency, within the running scope.
  public Map<Long, List<Role>> positionRoles(long agencyId) {
    return jdbc
        .sql(
            """
            select position_id, role from access.position_role
            where agency_id = :agency order by position_id, role
            """)
        .param("agency", agencyId)
        .query((row, number) ->
            Map.entry(row.getLong("position_id"), Role.valueOf(row.getString("role"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /// Every part of what was typed has to be found, in this order.
  private static @Nullable String pattern(String words) {
    if (words.isBlank()) {
      return null;
    }
    var escaped =
        words
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return "%" + String.join("%", escaped.split("\\s+")) + "%";
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    var roles = (String[]) row.getArray("roles").getArray();
    return new Line(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        row.getString("email"),
        row.getString("agency"),
        AccountState.valueOf(row.getString("state")),
        instant(row, "signed_in_at"),
        Arrays.stream(roles).map(Role::valueOf).sorted().toList());
  }

  private static Card card(ResultSet row, int number) throws SQLException {
    long agency = row.getLong("agency_id");
    var home = row.wasNull() ? null : Long.valueOf(agency);
    return new Card(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        row.getString("email"),
        home,
        row.getString("agency"),
        AccountState.valueOf(row.getString("state")),
        row.getString("state_reason"),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "signed_in_at"),
        instant(row, "password_changed_at"),
        row.getBoolean("factor"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
