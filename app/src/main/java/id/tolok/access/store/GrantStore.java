package id.tolok.access.store;

import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.shell.viewer.Action;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Roles and refusals, written within work of the program.
@Repository
public class GrantStore {

  private static final String ADD =
      """
      insert into access.role_grant
        (account_id, role, agency_id, regency_id, valid_from, valid_to, reason, granted_by, granted_at)
      values (:account, :role, :agency, :regency, :from, :to, :reason, :by, :now)
      returning id
      """;

  private static final String ADD_DENIAL =
      """
      insert into access.denial
        (account_id, action, agency_id, regency_id, reason, denied_by, denied_at)
      values (:account, :action, :agency, :regency, :reason, :by, :now)
      returning id
      """;

  private static final String OTHER_ADMINISTRATORS =
      """
      select count(distinct account.id)
      from access.account account
      join access.role_grant held on held.account_id = account.id
      where account.state = 'ACTIVE' and account.id <> :account and held.role = 'ADMINISTRATOR'
        and held.agency_id is null and held.regency_id is null
        and (held.valid_to is null or held.valid_to >= :day)
        and (held.valid_from is null or held.valid_from <= :day)
      """;

  private final JdbcClient jdbc;

  GrantStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public long add(long accountId, NewGrant grant, OptionalLong by, Instant now) {
    return jdbc.sql(ADD)
        .param("account", accountId)
        .param("role", grant.role().name())
        .param("agency", agency(grant.reach()))
        .param("regency", regency(grant.reach()))
        .param("from", grant.from())
        .param("to", grant.to())
        .param("reason", grant.reason())
        .param("by", by.isPresent() ? by.getAsLong() : null)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  /// Takes a role back; 0 where the account has no such.
  public int remove(long accountId, long grantId) {
    return jdbc.sql("delete from access.role_grant where id = :grant and account_id = :account")
        .param("grant", grantId)
        .param("account", accountId)
        .update();
  }

  public long addDenial(
      long accountId, Action action, Reach reach, String reason, OptionalLong by, Instant now) {
    return jdbc.sql(ADD_DENIAL)
        .param("account", accountId)
        .param("action", action.name())
        .param("agency", agency(reach))
        .param("regency", regency(reach))
        .param("reason", reason)
        .param("by", by.isPresent() ? by.getAsLong() : null)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  /// Lifts a refusal; 0 where the account has no such.
  public int removeDenial(long accountId, long denialId) {
    return jdbc.sql("delete from access.denial where id = :denial and account_id = :account")
        .param("denial", denialId)
        .param("account", accountId)
        .update();
  }

  /// How many others administer the whole installation on a day.
  public long otherInstallationAdministrators(long accountId, LocalDate day) {
    return jdbc.sql(OTHER_ADMINISTRATORS)
        .param("account", accountId)
        .param("day", day)
        .query(Long.class)
        .single();
  }

  /// Gives a role to whoever holds a position.
  public int addPositionRole(
      long positionId, long agencyId, Role role, OptionalLong by, Instant now) {
    return jdbc.sql(
            """
            insert into access.position_role (position_id, agency_id, role, granted_by, granted_at)
            values (:position, :agency, :role, :by, :now)
            on conflict do nothing
            """)
        .param("position", positionId)
        .param("agency", agencyId)
        .param("role", role.name())
        .param("by", by.isPresent() ? by.getAsLong() : null)
        .param("now", Timestamp.from(now))
        .update();
  }

  public int removePositionRole(long positionId, Role role) {
    return jdbc.sql(
            "delete from access.position_role where position_id = :position and role = :role")
        .param("position", positionId)
        .param("role", role.name())
        .update();
  }

  /// Says who in the register of officials is behind an account, in one agency.
  public int link(long accountId, long agencyId, long officialId) {
    return jdbc.sql(
            """
            insert into access.account_official (account_id, agency_id, official_id)
            values (:account, :agency, :official)
            on conflict (account_id, agency_id) do update set official_id = excluded.official_id
            """)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("official", officialId)
        .update();
  }

  public int unlink(long accountId, long agencyId) {
    return jdbc.sql(
            """
            delete from access.account_official
            where account_id = :account and agency_id = :agency
            """)
        .param("account", accountId)
        .param("agency", agencyId)
        .update();
  }

  private static @Nullable Long agency(Reach reach) {
    return reach instanceof Reach.OneAgency(long id) ? id : null;
  }

  private static @Nullable Long regency(Reach reach) {
    return reach instanceof Reach.Regency(long id) ? id : null;
  }
}
