package id.tolok.measurement.store.calendar;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.window.CalendarDays;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.measurement.window.Extension;
import id.tolok.organization.Agency;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When agencies' figures may be given.
@Repository
public class CalendarStore {

  private final JdbcClient jdbc;

  CalendarStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The calendar of an agency; empty where there is none in scope.
  public Optional<EntryCalendar> find(long agencyId) {
    return Optional.ofNullable(ofAll(List.of(agencyId)).get(agencyId));
  }

  /// The calendars of agencies in one query; those outside of the scope are absent.
  public Map<Long, EntryCalendar> ofAll(Collection<Long> agencyIds) {
    Map<Long, EntryCalendar> found = new LinkedHashMap<>();
    jdbc.sql(
            """
            select a.id, a.regency_id, a.zone, c.entry_day, c.verification_day, c.approval_day,
              c.correction_days, c.early_drafts, coalesce(w.verification_steps, 1) as verification_steps,
              coalesce(w.past_open, true) as past_open, b.begun, x.years, x.slots, x.untils, y.closed
            from organization.agency a
              left join measurement.regency_calendar c on c.regency_id = a.regency_id
              left join measurement.agency_way w on w.agency_id = a.id
              left join lateral (
                select least(
                  (select min(v.accepted_at) from catalogue.version v where v.agency_id = a.id),
                  (select min(e.at) from measurement.figure_event e
                  where e.agency_id = a.id and not e.backfilled and e.year = (
                    select min(f.year) from measurement.figure_event f
                    where f.agency_id = a.id and not f.backfilled))) as begun) b on true
              left join lateral (
                select array_agg(e.year order by e.exception_id) as years,
                  array_agg(e.slot order by e.exception_id) as slots,
                  array_agg(e.open_until order by e.exception_id) as untils
                from measurement.window_exception e
                where e.agency_id = a.id and e.withdrawn_at is null) x on true
              left join lateral (
                select array_agg(l.year) as closed
                from (
                  select distinct on (e.year) e.year, e.kind from measurement.year_event e
                  where e.agency_id = a.id order by e.year, e.year_event_id desc) l
                where l.kind = 'CLOSED') y on true
            where a.id = any(:agencies)
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(row -> {
          found.put(row.getLong("id"), calendar(row));
        });
    return found;
  }

  private static EntryCalendar calendar(ResultSet row) throws SQLException {
    var zone = Agency.Zone.valueOf(row.getString("zone")).id();
    var begun = row.getObject("begun", OffsetDateTime.class);
    return new EntryCalendar(
        row.getLong("id"),
        row.getLong("regency_id"),
        zone,
        days(row),
        row.getInt("verification_steps"),
        row.getBoolean("past_open"),
        begun == null ? null : LocalDate.ofInstant(begun.toInstant(), zone),
        extensions(row),
        closed(row.getArray("closed")));
  }

  private static CalendarDays days(ResultSet row) throws SQLException {
    int entry = row.getInt("entry_day");
    return row.wasNull()
        ? CalendarDays.USUAL
        : new CalendarDays(
            entry,
            row.getInt("verification_day"),
            row.getInt("approval_day"),
            row.getInt("correction_days"),
            row.getBoolean("early_drafts"));
  }

  private static List<Extension> extensions(ResultSet row) throws SQLException {
    Array years = row.getArray("years");
    if (years == null) {
      return List.of();
    }
    var allYears = (Short[]) years.getArray();
    var slots = (Short[]) row.getArray("slots").getArray();
    var untils = (Date[]) row.getArray("untils").getArray();
    var found = new ArrayList<Extension>();
    for (int i = 0; i < allYears.length; i++) {
      found.add(new Extension(EntryPeriod.ofSlot(allYears[i], slots[i]), untils[i].toLocalDate()));
    }
    return found;
  }

  private static Set<Integer> closed(@Nullable Array years) throws SQLException {
    return years == null
        ? Set.of()
        : new HashSet<>(Arrays.stream((Short[]) years.getArray()).map(Short::intValue).toList());
  }
}
