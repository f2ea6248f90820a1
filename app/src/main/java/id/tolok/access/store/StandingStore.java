package id.tolok.access.store;

import id.tolok.access.AccountState;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.access.rights.Denial;
import id.tolok.access.rights.Grant;
import id.tolok.access.rights.Place;
import id.tolok.access.rights.Standing;
import id.tolok.database.Scope;
import id.tolok.shell.viewer.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what an account holds. Runs as the program: what the account may see follows from the
/// answer.
@Repository
public class StandingStore {

  private static final String GRANTS =
      """
      select held.id, held.role, held.agency_id, held.regency_id, held.valid_from, held.valid_to,
             held.reason, held.position,
             coalesce(home.name, regency.name, '') as place,
             array(select reached.id from organization.agency reached
                   where reached.id = held.agency_id or reached.regency_id = held.regency_id
                      or (held.agency_id is null and held.regency_id is null)) as agencies
      from (
        select id, role, agency_id, regency_id, valid_from, valid_to, reason, null::text as position
        from access.role_grant
        where account_id = :account
        union all
        select 0, given.role, given.agency_id, null, held.first_day, held.last_day, null, position.name
        from access.account_official person
        join organization.holding held
          on held.official_id = person.official_id and held.removed_at is null
        join access.position_role given on given.position_id = held.position_id
        join organization.position position on position.id = held.position_id
        where person.account_id = :account
      ) held
      left join organization.agency home on home.id = held.agency_id
      left join organization.region regency on regency.id = held.regency_id
      order by held.role, place, held.id
      """;

  private static final String DENIALS =
      """
      select denial.id, denial.action, denial.agency_id, denial.regency_id, denial.reason,
             coalesce(home.name, regency.name, '') as place,
             array(select reached.id from organization.agency reached
                   where reached.id = denial.agency_id or reached.regency_id = denial.regency_id
                  ) as agencies
      from access.denial denial
      left join organization.agency home on home.id = denial.agency_id
      left join organization.region regency on regency.id = denial.regency_id
      where denial.account_id = :account
      order by denial.action, denial.id
      """;

  private final JdbcClient jdbc;

  StandingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What the account holds on a day, with every grant past and to come.
  public Standing standing(long accountId, AccountState state, LocalDate day) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            new Standing(
                accountId,
                state,
                day,
                jdbc.sql(GRANTS).param("account", accountId).query(StandingStore::grant).list(),
                jdbc.sql(DENIALS).param("account", accountId).query(StandingStore::denial).list()));
  }

  private static Grant grant(ResultSet row, int number) throws SQLException {
    return new Grant(
        row.getLong("id"),
        Role.valueOf(row.getString("role")),
        reach(row),
        new Place(row.getString("place")),
        row.getString("position"),
        agencies(row),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("reason"));
  }

  private static Denial denial(ResultSet row, int number) throws SQLException {
    return new Denial(
        row.getLong("id"),
        Action.valueOf(row.getString("action")),
        reach(row),
        new Place(row.getString("place")),
        agencies(row),
        row.getString("reason"));
  }

  private static Reach reach(ResultSet row) throws SQLException {
    long agency = row.getLong("agency_id");
    if (!row.wasNull()) {
      return Reach.agency(agency);
    }
    long regency = row.getLong("regency_id");
    return row.wasNull() ? Reach.INSTALLATION : Reach.regency(regency);
  }

  private static Set<Long> agencies(ResultSet row) throws SQLException {
    return Set.of((Long[]) row.getArray("agencies").getArray());
  }
}
