package id.tolok.measurement.store.calendar;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.FigureRows;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Years that are shut and opened again, and why indicators stayed without an actual.
@Repository
public class YearStore {

  private final JdbcClient jdbc;

  YearStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One shutting or opening.
  public record YearEvent(boolean closed, @Nullable String reason, Figure.Act act) {}

  /// What happened to a year, the newest first.
  public List<YearEvent> events(long agencyId, int year) {
    return jdbc.sql(
            """
            select kind, reason, actor_id, actor_name, at
            from measurement.year_event
            where agency_id = :agency and year = :year
            order by year_event_id desc
            """)
        .param("agency", agencyId)
        .param("year", year)
        .query((row, place) ->
            new YearEvent(
                "CLOSED".equals(row.getString("kind")),
                row.getString("reason"),
                new Figure.Act(
                    FigureRows.optional(row, "actor_id"),
                    row.getString("actor_name"),
                    FigureRows.instant(row, "at"))))
        .list();
  }

  /// The years of an agency of which there are figures.
  public List<Integer> years(long agencyId) {
    return jdbc.sql(
            "select distinct year from measurement.figure where agency_id = :agency order by year"
                + " desc")
        .param("agency", agencyId)
        .query((row, place) -> row.getInt("year"))
        .list();
  }

  public void add(
      long agencyId, int year, boolean closed, @Nullable String reason, Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.year_event (agency_id, year, kind, reason, actor_id, actor_name, at)
            values (:agency, :year, :kind, :reason, :actor, :name, :at)
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("kind", closed ? "CLOSED" : "REOPENED")
        .param("reason", reason)
        .param("actor", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The figures of a year in one state, with the version each has.
  public Map<FigureKey, Integer> figuresIn(long agencyId, int year, String... states) {
    Map<FigureKey, Integer> found = new HashMap<>();
    jdbc.sql(
            """
            select agency_id, variable_id, year, slot, version
            from measurement.figure
            where agency_id = :agency and year = :year and state = any(:states)
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("states", states)
        .query(row -> {
          found.put(FigureRows.key(row), row.getInt("version"));
        });
    return found;
  }

  /// Why indicators of a year stayed without an actual, by lineage.
  public Map<Long, String> gaps(long agencyId, int year) {
    Map<Long, String> found = new HashMap<>();
    jdbc.sql(
            """
            select lineage_id, reason from measurement.year_gap
            where agency_id = :agency and year = :year
            """)
        .param("agency", agencyId)
        .param("year", year)
        .query(row -> {
          found.put(row.getLong("lineage_id"), row.getString("reason"));
        });
    return found;
  }

  public void keepGap(long agencyId, int year, long lineageId, String reason, Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.year_gap (agency_id, year, lineage_id, reason, actor_id, actor_name, at)
            values (:agency, :year, :lineage, :reason, :actor, :name, :at)
            on conflict (agency_id, year, lineage_id) do update
              set reason = excluded.reason, actor_id = excluded.actor_id, actor_name = excluded.actor_name,
                at = excluded.at
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("lineage", lineageId)
        .param("reason", reason)
        .param("actor", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes the reasons of a year back; they are written anew where the year is shut again.
  public void dropGaps(long agencyId, int year) {
    jdbc.sql("delete from measurement.year_gap where agency_id = :agency and year = :year")
        .param("agency", agencyId)
        .param("year", year)
        .update();
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
