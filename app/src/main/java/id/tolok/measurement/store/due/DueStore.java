package id.tolok.measurement.store.due;

import id.tolok.database.WrittenRows;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.FigureRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the decrees ask for, and how the figures of it stand.
@Repository
public class DueStore {

  private final JdbcClient jdbc;

  DueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure that is asked for.
  ///
  /// @param positionId the position that answers for it; null where nobody was named
  public record Asked(
      FigureKey key,
      String variable,
      @Nullable String unit,
      @Nullable Long positionId,
      String position,
      Set<Long> lineages) {
    public Asked {
      lineages = Set.copyOf(lineages);
    }
  }

  /// The years with figures that were sent back or reopened and are not handed in again, by agency;
  /// none of agencies without such figures.
  public Map<Long, Set<Integer>> openAgain(Collection<Long> agencyIds) {
    Map<Long, Set<Integer>> years = new HashMap<>();
    jdbc.sql(
            """
            select distinct agency_id, year from measurement.figure
            where agency_id = any(:agencies) and open_again_at is not null and state in ('RETURNED', 'DRAFT')
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(row -> {
          years
              .computeIfAbsent(row.getLong("agency_id"), _ -> new HashSet<>())
              .add(row.getInt("year"));
        });
    return years;
  }

  /// Everything asked of agencies in a year, by agency, by period and in the order of the decree.
  public List<Asked> asked(Collection<Long> agencyIds, int year) {
    return jdbc.sql(
            """
            with version as (
              select distinct on (agency_id) agency_id, version_id
              from catalogue.version
              where agency_id = any(:agencies) and (valid_until is null or valid_until > valid_from)
              order by agency_id, valid_from <= :end desc, case when valid_from <= :end then valid_from end desc,
                valid_from, number desc),
            asked as (
              select n.agency_id, coalesce(v.merged_into, v.variable_id) as variable_id,
                array_agg(distinct i.lineage_id) as lineages, min(i.ordinal * 100 + a.ordinal) as place
              from version n
                join catalogue.indicator i using (version_id)
                join catalogue.indicator_variable a using (indicator_id)
                join catalogue.variable v on v.variable_id = a.variable_id
              group by 1, 2),
            period as (
              select slot, case when slot <= 12 then 'MONTH' when slot <= 16 then 'QUARTER'
                when slot <= 18 then 'HALF_YEAR' else 'YEAR' end as kind
              from generate_series(1, 19) as slot)
            select k.agency_id, k.variable_id, cast(:year as smallint) as year, d.slot, v.name, v.unit,
              p.id as position_id, p.name as position, k.lineages
            from asked k
              join catalogue.variable v on v.variable_id = k.variable_id
              join period d on d.kind = v.kind
              left join organization.position p on p.id = v.owner_position_id and p.removed_at is null
            where v.binding = 'ENTERED'
            order by k.agency_id, d.slot, k.place
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .param("end", LocalDate.of(year, 12, 31))
        .query((row, place) -> asked(row))
        .list();
  }

  /// A figure as it stands.
  ///
  /// @param openAgainAt when it was sent back or reopened last
  public record Standing(Figure figure, @Nullable Instant openAgainAt) {}

  /// The figures of a year.
  public List<Standing> figures(Collection<Long> agencyIds, int year) {
    return jdbc.sql(
            """
            select %s, f.open_again_at from measurement.figure f
            where f.agency_id = any(:agencies) and f.year = :year
            """
                .formatted(FigureRows.COLUMNS))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .query(DueStore::standing)
        .list();
  }

  /// Tells what is read now from what comes later, see {@link #changes}.
  public long mark() {
    return WrittenRows.mark(jdbc);
  }

  /// The figures of a year that were written since a mark, by agency; one in which none was is
  /// absent.
  public Map<Long, WrittenRows<Standing>> changes(Collection<Long> agencyIds, int year, long mark) {
    return jdbc.sql(
            """
            select f.*
            from (
              select %s, f.open_again_at, %s
              from measurement.figure f
              where f.agency_id = any(:agencies) and f.year = :year) as f
            where f.changed
            """
                .formatted(FigureRows.COLUMNS, WrittenRows.COLUMNS))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .param("mark", Long.toString(mark))
        .query(WrittenRows.byAgency(DueStore::standing));
  }

  private static Standing standing(ResultSet row, int place) throws SQLException {
    return new Standing(FigureRows.figure(row, place), FigureRows.openAgainAt(row));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    long position = row.getLong("position_id");
    boolean owned = !row.wasNull();
    return new Asked(
        new FigureKey(
            row.getLong("agency_id"),
            row.getLong("variable_id"),
            EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot"))),
        row.getString("name"),
        row.getString("unit"),
        owned ? position : null,
        owned ? row.getString("position") : "",
        Set.copyOf(Arrays.asList((Long[]) row.getArray("lineages").getArray())));
  }
}
