package id.tolok.results.store;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to the figures behind a number: their events and the entries of the trail.
@Repository
public class TraceStore {

  private final JdbcClient jdbc;

  TraceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An entry of the trail.
  public record Entry(
      Instant at, String viewer, String action, String subject, String reason, boolean refused) {}

  /// Everything that happened to some figures, oldest first, in one query.
  public List<FigureEvent> events(long agencyId, Collection<FigureKey> figures) {
    return jdbc.sql(
            """
            select e.agency_id, e.variable_id, e.year, e.slot, e.version, e.kind, e.amount, e.note, e.state,
              e.reason, e.batch_id, e.actor_id, e.actor_name, e.at
            from measurement.figure_event e
            join unnest(cast(:variables as bigint[]), cast(:years as integer[]), cast(:slots as integer[]))
              as asked (variable_id, year, slot) using (variable_id, year, slot)
            where e.agency_id = :agency
            order by e.variable_id, e.year, e.slot, e.version
            """)
        .param("agency", agencyId)
        .param("variables", figures.stream().map(FigureKey::variableId).toArray(Long[]::new))
        .param("years", figures.stream().map(key -> key.period().year()).toArray(Integer[]::new))
        .param("slots", figures.stream().map(key -> key.period().slot()).toArray(Integer[]::new))
        .query((row, _) -> event(row))
        .list();
  }

  /// The newest entries of the trail about some subjects.
  public List<Entry> entries(long agencyId, Collection<String> subjects, int most) {
    return jdbc.sql(
            """
            select at, viewer, action, subject, coalesce(reason, '') as reason, refused
            from audit.entry
            where agency_id = :agency and subject = any(:subjects)
            order by at desc, id desc
            limit :most
            """)
        .param("agency", agencyId)
        .param("subjects", subjects.toArray(String[]::new))
        .param("most", most)
        .query((row, _) ->
            new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("viewer"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("reason"),
                row.getBoolean("refused")))
        .list();
  }

  private static FigureEvent event(ResultSet row) throws SQLException {
    long batch = row.getLong("batch_id");
    OptionalLong batchId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(batch);
    long actor = row.getLong("actor_id");
    OptionalLong actorId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(actor);
    return new FigureEvent(
        new FigureKey(
            row.getLong("agency_id"),
            row.getLong("variable_id"),
            EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot"))),
        row.getInt("version"),
        FigureEvent.Kind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount"),
        row.getString("note"),
        FigureState.valueOf(row.getString("state")),
        row.getString("reason"),
        batchId,
        new Figure.Act(
            actorId,
            row.getString("actor_name"),
            row.getObject("at", OffsetDateTime.class).toInstant()));
  }
}
