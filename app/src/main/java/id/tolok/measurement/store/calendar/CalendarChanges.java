package id.tolok.measurement.store.calendar;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.store.figure.FigureRows;
import id.tolok.measurement.window.CalendarDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Changes of calendars: a regency's days, an agency's ways, more time for a period.
@Repository
public class CalendarChanges {

  private final JdbcClient jdbc;

  CalendarChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// More time that was granted.
  ///
  /// @param withdrawnBy null while it holds
  public record Grant(
      long id,
      long agencyId,
      EntryPeriod period,
      LocalDate until,
      String reason,
      Figure.Act granted,
      @Nullable String withdrawnBy,
      @Nullable OffsetDateTime withdrawnAt) {}

  /// The version of a regency's days; 0 where it said nothing yet.
  public int daysVersion(long regencyId) {
    return jdbc.sql("select version from measurement.regency_calendar where regency_id = :regency")
        .param("regency", regencyId)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// Writes the days of a regency, unless somebody else did since.
  ///
  /// @return whether they were written
  public boolean writeDays(long regencyId, CalendarDays days, int seenVersion) {
    return jdbc.sql(
                """
                insert into measurement.regency_calendar as c (regency_id, entry_day, verification_day,
                  approval_day, correction_days, early_drafts, version)
                values (:regency, :entry, :verification, :approval, :correction, :early, :version)
                on conflict (regency_id) do update
                  set entry_day = excluded.entry_day, verification_day = excluded.verification_day,
                    approval_day = excluded.approval_day, correction_days = excluded.correction_days,
                    early_drafts = excluded.early_drafts, version = excluded.version
                  where c.version = excluded.version - 1
                """)
            .param("regency", regencyId)
            .param("entry", days.entry())
            .param("verification", days.verification())
            .param("approval", days.approval())
            .param("correction", days.correction())
            .param("early", days.earlyDrafts())
            .param("version", seenVersion + 1)
            .update()
        == 1;
  }

  /// The version of an agency's ways; 0 where it said nothing yet.
  public int wayVersion(long agencyId) {
    return jdbc.sql("select version from measurement.agency_way where agency_id = :agency")
        .param("agency", agencyId)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// Writes how an agency works, unless somebody else did since.
  ///
  /// @return whether it was written
  public boolean writeWay(long agencyId, int verificationSteps, boolean pastOpen, int seenVersion) {
    return jdbc.sql(
                """
                insert into measurement.agency_way as w (agency_id, verification_steps, past_open, version)
                values (:agency, :steps, :past, :version)
                on conflict (agency_id) do update
                  set verification_steps = excluded.verification_steps, past_open = excluded.past_open,
                    version = excluded.version
                  where w.version = excluded.version - 1
                """)
            .param("agency", agencyId)
            .param("steps", verificationSteps)
            .param("past", pastOpen)
            .param("version", seenVersion + 1)
            .update()
        == 1;
  }

  /// Every grant of more time for the periods of a year, the newest first.
  public List<Grant> exceptions(Collection<Long> agencyIds, int year) {
    return jdbc.sql(
            """
            select exception_id, agency_id, year, slot, open_until, reason, granted_by, granted_by_name,
              granted_at, withdrawn_by_name, withdrawn_at
            from measurement.window_exception
            where agency_id = any(:agencies) and year = :year
            order by exception_id desc
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .query(CalendarChanges::exception)
        .list();
  }

  public Optional<Grant> find(long exceptionId) {
    return jdbc.sql(
            """
            select exception_id, agency_id, year, slot, open_until, reason, granted_by, granted_by_name,
              granted_at, withdrawn_by_name, withdrawn_at
            from measurement.window_exception where exception_id = :id
            """)
        .param("id", exceptionId)
        .query(CalendarChanges::exception)
        .optional();
  }

  /// @return its key
  public long grant(
      long agencyId, EntryPeriod period, LocalDate until, String reason, Figure.Act act) {
    return jdbc.sql(
            """
            insert into measurement.window_exception (agency_id, year, slot, open_until, reason, granted_by,
              granted_by_name, granted_at)
            values (:agency, :year, :slot, :until, :reason, :actor, :name, :at)
            returning exception_id
            """)
        .param("agency", agencyId)
        .param("year", period.year())
        .param("slot", period.slot())
        .param("until", until)
        .param("reason", reason)
        .param("actor", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// @return whether it still held
  public boolean withdraw(long exceptionId, Figure.Act act) {
    return jdbc.sql(
                """
                update measurement.window_exception set withdrawn_by_name = :name, withdrawn_at = :at
                where exception_id = :id and withdrawn_at is null
                """)
            .param("id", exceptionId)
            .param("name", act.name())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Allows a variable to be above what it is divided by.
  public void allowExceeding(long agencyId, long variableId, String reason, Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.whole_exceeded (agency_id, variable_id, reason, actor_name, at)
            values (:agency, :variable, :reason, :name, :at)
            on conflict (agency_id, variable_id) do update
              set reason = excluded.reason, actor_name = excluded.actor_name, at = excluded.at
            """)
        .param("agency", agencyId)
        .param("variable", variableId)
        .param("reason", reason)
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Grant exception(ResultSet row, int place) throws SQLException {
    return new Grant(
        row.getLong("exception_id"),
        row.getLong("agency_id"),
        EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")),
        row.getObject("open_until", LocalDate.class),
        row.getString("reason"),
        new Figure.Act(
            FigureRows.optional(row, "granted_by"),
            row.getString("granted_by_name"),
            FigureRows.instant(row, "granted_at")),
        row.getString("withdrawn_by_name"),
        row.getObject("withdrawn_at", OffsetDateTime.class));
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
