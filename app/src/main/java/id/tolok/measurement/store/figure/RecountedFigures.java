package id.tolok.measurement.store.figure;

import id.tolok.database.Stamps;
import id.tolok.measurement.FigureHeads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Figures made anew from their events.
@Repository
class RecountedFigures implements FigureHeads {

  /// What the events make of each figure, in the columns of `measurement.figure`. The last event
  /// gives number, amount, note and state; the last entry who gave it; the last approval what is in
  /// force. Verifiers count since the figure was last handed in.
  private static final String RECOUNTED =
      """
      recounted as (
        select l.agency_id, l.variable_id, l.year, l.slot, l.version, l.amount, l.note, l.state,
          g.actor_id as entered_by, g.actor_name as entered_by_name, g.at as entered_at,
          a.amount as approved_amount, coalesce(a.version, 0) as approved_version, g.backfilled,
          o.at as open_again_at,
          (select count(*) from measurement.figure_event e
            where e.agency_id = l.agency_id and e.year = l.year and e.variable_id = l.variable_id and e.slot = l.slot)
            as events,
          array(
            select v.actor_id from measurement.figure_event v
            where v.agency_id = l.agency_id and v.year = l.year and v.variable_id = l.variable_id and v.slot = l.slot
              and v.kind = 'VERIFIED' and v.actor_id is not null
              and v.version > coalesce((
                select max(h.version) from measurement.figure_event h
                where h.agency_id = l.agency_id and h.year = l.year and h.variable_id = l.variable_id
                  and h.slot = l.slot and h.kind in ('SUBMITTED', 'RETURNED', 'REOPENED')), 0)
            order by v.version) as verified_by
        from (
          select distinct on (agency_id, year, variable_id, slot) * from measurement.figure_event
          order by agency_id, year, variable_id, slot, version desc) l
        join (
          select distinct on (agency_id, year, variable_id, slot) * from measurement.figure_event
          where kind = 'ENTERED' order by agency_id, year, variable_id, slot, version desc) g
          using (agency_id, year, variable_id, slot)
        left join (
          select distinct on (agency_id, year, variable_id, slot) * from measurement.figure_event
          where kind = 'APPROVED' order by agency_id, year, variable_id, slot, version desc) a
          using (agency_id, year, variable_id, slot)
        left join (
          select distinct on (agency_id, year, variable_id, slot) * from measurement.figure_event
          where kind in ('RETURNED', 'REOPENED') order by agency_id, year, variable_id, slot, version desc) o
          using (agency_id, year, variable_id, slot))
      """;

  private static final String COMPARED =
      """
      version, amount, note, state, entered_by, entered_by_name, entered_at, approved_amount, approved_version,
        backfilled, open_again_at, verified_by
      """;

  private static final String DIFFERING =
      """
      select coalesce(f.agency_id, r.agency_id) as agency_id, coalesce(f.variable_id, r.variable_id) as variable_id,
        coalesce(f.year, r.year) as year, coalesce(f.slot, r.slot) as slot,
        a.name as agency, v.name as variable,
        case when f.agency_id is not null then
          (select jsonb_strip_nulls(to_jsonb(k)) from (select f.version as events, %1$s) k)::text end as kept,
        case when r.agency_id is not null then
          (select jsonb_strip_nulls(to_jsonb(k)) from (select r.events, %2$s) k)::text end as recounted
      from measurement.figure f
        full join recounted r on r.agency_id = f.agency_id and r.year = f.year and r.variable_id = f.variable_id
          and r.slot = f.slot
        join organization.agency a on a.id = coalesce(f.agency_id, r.agency_id)
        join catalogue.variable v on v.variable_id = coalesce(f.variable_id, r.variable_id)
      where (%1$s) is distinct from (%2$s) or r.events <> r.version
      order by agency_id, year, variable_id, slot
      """
          .formatted(prefixed("f"), prefixed("r"));

  private final JdbcClient jdbc;
  private final Stamps stamps;

  RecountedFigures(JdbcClient jdbc, Stamps stamps) {
    this.jdbc = jdbc;
    this.stamps = stamps;
  }

  @Override
  public List<Differing> differing() {
    return jdbc.sql("with %s %s".formatted(RECOUNTED, DIFFERING))
        .query(RecountedFigures::mapped)
        .list();
  }

  @Override
  @Transactional
  public List<Differing> rebuild() {
    var wrong = differing().stream().filter(each -> each.recounted() != null).toList();
    if (wrong.isEmpty()) {
      return wrong;
    }
    // As everybody else who writes figures: the stamps first, which keeps others from these years.
    wrong.stream()
        .map(each -> new Year(each.key().agencyId(), each.key().period().year()))
        .distinct()
        .forEach(year -> stamps.raiseFigures(year.agencyId(), year.year()));
    var places = Places.of(wrong.stream().map(Differing::key).toList());
    jdbc.sql(
            """
            with %s
            insert into measurement.figure (agency_id, variable_id, year, slot, %s)
            select r.agency_id, r.variable_id, r.year, r.slot, %s
            from unnest(cast(:agencies as bigint[]), cast(:variables as bigint[]), cast(:years as smallint[]),
                cast(:slots as smallint[])) as g (agency_id, variable_id, year, slot)
              join recounted r using (agency_id, variable_id, year, slot)
            on conflict (agency_id, year, variable_id, slot) do update set (%s) = (%s)
            """
                .formatted(RECOUNTED, COMPARED, prefixed("r"), COMPARED, prefixed("excluded")))
        .param("agencies", wrong.stream().map(each -> each.key().agencyId()).toArray(Long[]::new))
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .update();
    return wrong;
  }

  private record Year(long agencyId, int year) {}

  private static Differing mapped(ResultSet row, int place) throws SQLException {
    return new Differing(
        FigureRows.key(row),
        row.getString("agency"),
        row.getString("variable"),
        row.getString("kept"),
        row.getString("recounted"));
  }

  private static String prefixed(String table) {
    return COMPARED.strip().replaceAll("(\\w+)(,?)", table + ".$1$2");
  }
}
