package id.tolok.measurement.store.due;

import id.tolok.shell.wording.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is reminded, and what was sent already.
@Repository
public class ReminderStore {

  /// After these the mail is given up.
  private static final int ATTEMPTS_MAX = 5;

  private final JdbcClient jdbc;

  ReminderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Somebody with an address.
  public record Recipient(long accountId, String name, String address, Language language) {}

  /// Who holds a position and can be reached.
  public record Holder(long agencyId, long positionId, Recipient recipient) {}

  /// Who leads an agency and can be reached.
  public record Leader(long agencyId, Recipient recipient) {}

  /// Everyone who holds a position on a day and has an account with an address.
  public List<Holder> holders(LocalDate day) {
    return jdbc.sql(
            """
            select distinct h.agency_id, h.position_id, c.id, c.name, c.email, c.language
            from organization.holding h
              join access.account_official a on a.official_id = h.official_id
              join access.account c on c.id = a.account_id
            where h.removed_at is null and h.first_day <= :day and (h.last_day is null or h.last_day >= :day)
              and c.state = 'ACTIVE' and c.email is not null
            """)
        .param("day", day)
        .query((row, place) ->
            new Holder(
                row.getLong("agency_id"),
                row.getLong("position_id"),
                new Recipient(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("email"),
                    Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)))))
        .list();
  }

  /// Everyone who approves in one agency, by a role of their own or by a position.
  public List<Leader> leaders(LocalDate day) {
    return jdbc.sql(
            """
            select distinct l.agency_id, c.id, c.name, c.email, c.language
            from (
              select g.agency_id, g.account_id from access.role_grant g
              where g.role = 'APPROVER' and g.agency_id is not null
                and (g.valid_from is null or g.valid_from <= :day) and (g.valid_to is null or g.valid_to >= :day)
              union
              select r.agency_id, a.account_id
              from access.position_role r
                join organization.holding h on h.position_id = r.position_id and h.removed_at is null
                  and h.first_day <= :day and (h.last_day is null or h.last_day >= :day)
                join access.account_official a on a.official_id = h.official_id
              where r.role = 'APPROVER') l
              join access.account c on c.id = l.account_id
            where c.state = 'ACTIVE' and c.email is not null
            order by l.agency_id, c.id
            """)
        .param("day", day)
        .query((row, place) ->
            new Leader(
                row.getLong("agency_id"),
                new Recipient(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("email"),
                    Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)))))
        .list();
  }

  /// Takes a mail to send, for this node alone: a new one, or one that failed before.
  ///
  /// @return whether it is this node's to send
  public boolean claim(long agencyId, long accountId, String kind, String occasion, Instant now) {
    return jdbc.sql(
                """
                insert into measurement.reminder as r (agency_id, account_id, kind, occasion, claimed_at)
                values (:agency, :account, :kind, :occasion, :now)
                on conflict (agency_id, account_id, kind, occasion) do update
                  set claimed_at = excluded.claimed_at, failed_at = null, attempts = r.attempts + 1
                  where r.sent_at is null and r.failed_at is not null and r.attempts < :most
                """)
            .param("agency", agencyId)
            .param("account", accountId)
            .param("kind", kind)
            .param("occasion", occasion)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("most", ATTEMPTS_MAX)
            .update()
        == 1;
  }

  /// The mail server took it.
  public void sent(long agencyId, long accountId, String kind, String occasion, Instant now) {
    mark("sent_at", agencyId, accountId, kind, occasion, now);
  }

  /// The mail server did not take it; it is tried again.
  public void failed(long agencyId, long accountId, String kind, String occasion, Instant now) {
    mark("failed_at", agencyId, accountId, kind, occasion, now);
  }

  private void mark(
      String column, long agencyId, long accountId, String kind, String occasion, Instant now) {
    jdbc.sql(
            """
            update measurement.reminder set %s = :now
            where agency_id = :agency and account_id = :account and kind = :kind and occasion = :occasion
            """
                .formatted(column))
        .param("agency", agencyId)
        .param("account", accountId)
        .param("kind", kind)
        .param("occasion", occasion)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
