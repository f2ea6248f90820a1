package id.tolok.measurement.store.figure;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.Measurements;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures and what happened to them, as they are kept.
@Repository
public class FigureStore implements Measurements {

  private final JdbcClient jdbc;

  FigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Figure> figures(long agencyId, int year) {
    return jdbc.sql(
            """
            select %s from measurement.figure f
            where f.agency_id = :agency and f.year = :year
            order by f.variable_id, f.slot
            """
                .formatted(FigureRows.COLUMNS))
        .param("agency", agencyId)
        .param("year", year)
        .query(FigureRows::figure)
        .list();
  }

  @Override
  public Optional<Figure> findFigure(FigureKey key) {
    return figures(List.of(key)).stream().findFirst();
  }

  /// The figures under some keys of one agency; those that are not there are left out.
  public List<Figure> figures(Collection<FigureKey> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    var places = Places.of(keys);
    return jdbc.sql(
            """
            select %s
            from unnest(cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]))
                as g (variable_id, year, slot)
              join measurement.figure f using (variable_id, year, slot)
            where f.agency_id = :agency
            """
                .formatted(FigureRows.COLUMNS))
        .param("agency", keys.iterator().next().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .query(FigureRows::figure)
        .list();
  }

  @Override
  public List<FigureEvent> history(FigureKey key) {
    return jdbc.sql(
            """
            select agency_id, variable_id, year, slot, version, kind, amount, note, state, reason, batch_id,
              actor_id, actor_name, at
            from measurement.figure_event
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
            order by version
            """)
        .param("agency", key.agencyId())
        .param("year", key.period().year())
        .param("variable", key.variableId())
        .param("slot", key.period().slot())
        .query(FigureRows::event)
        .list();
  }

  /// Built from the events alone: the last event until then gives the state, the last entry who
  /// gave the amount, the last approval what was in force.
  @Override
  public List<Figure> figuresAsKnownAt(long agencyId, int year, Instant moment) {
    return jdbc.sql(
            """
            with known as (
              select e.* from measurement.figure_event e
              where e.agency_id = :agency and e.year = :year and e.at <= :moment)
            select l.agency_id, l.variable_id, l.year, l.slot, l.version, l.amount, l.note, l.state,
              g.actor_id as entered_by, g.actor_name as entered_by_name, g.at as entered_at,
              a.amount as approved_amount, coalesce(a.version, 0) as approved_version, g.backfilled
            from (select distinct on (variable_id, slot) * from known order by variable_id, slot, version desc) l
              join (
                select distinct on (variable_id, slot) * from known where kind = 'ENTERED'
                order by variable_id, slot, version desc) g using (variable_id, slot)
              left join (
                select distinct on (variable_id, slot) * from known where kind = 'APPROVED'
                order by variable_id, slot, version desc) a using (variable_id, slot)
            order by l.variable_id, l.slot
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(FigureRows::figure)
        .list();
  }
}
