package id.tolok.measurement.store;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the decrees ask for, and what was given of it.
@Repository
public class DueStore {

  private final JdbcClient jdbc;

  DueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure that is asked for.
  ///
  /// @param positionId the position that answers for it; null where nobody was named
  /// @param openAgainAt when it was sent back or reopened last
  public record Asked(
      FigureKey key,
      String variable,
      @Nullable String unit,
      @Nullable Long positionId,
      String position,
      Set<Long> lineages,
      @Nullable Figure figure,
      @Nullable Instant openAgainAt) {
    public Asked {
      lineages = Set.copyOf(lineages);
    }
  }

  /// Who holds a position.
  ///
  /// @param viewers whether an account asked for does
  public record Holder(String names, boolean viewers) {}

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
              p.id as position_id, p.name as position, k.lineages,
              f.version, f.amount, f.note, f.state, f.entered_by, f.entered_by_name, f.entered_at,
              f.approved_amount, f.approved_version, f.backfilled, f.open_again_at
            from asked k
              join catalogue.variable v on v.variable_id = k.variable_id
              join period d on d.kind = v.kind
              left join organization.position p on p.id = v.owner_position_id and p.removed_at is null
              left join measurement.figure f on f.agency_id = k.agency_id and f.year = :year
                and f.variable_id = k.variable_id and f.slot = d.slot
            where v.binding = 'ENTERED'
            order by k.agency_id, d.slot, k.place
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .param("end", LocalDate.of(year, 12, 31))
        .query((row, place) -> asked(row))
        .list();
  }

  /// Who holds the positions of agencies on a day, by position; vacant ones are absent.
  public Map<Long, Holder> holders(
      Collection<Long> agencyIds, OptionalLong account, LocalDate day) {
    Map<Long, Holder> found = new HashMap<>();
    jdbc.sql(
            """
            select h.position_id, string_agg(o.name, ' / ' order by h.kind) as names,
              coalesce(bool_or(a.account_id = cast(:account as bigint)), false) as viewers
            from organization.holding h
              join organization.official o on o.id = h.official_id
              left join access.account_official a on a.official_id = h.official_id
            where h.agency_id = any(:agencies) and h.removed_at is null
              and h.first_day <= :day and (h.last_day is null or h.last_day >= :day)
            group by h.position_id
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("account", account.isPresent() ? account.getAsLong() : null)
        .param("day", day)
        .query(row -> {
          found.put(
              row.getLong("position_id"),
              new Holder(row.getString("names"), row.getBoolean("viewers")));
        });
    return found;
  }

  private static Asked asked(ResultSet row) throws SQLException {
    long position = row.getLong("position_id");
    boolean owned = !row.wasNull();
    boolean given = row.getString("state") != null;
    var openAgain = row.getObject("open_again_at", OffsetDateTime.class);
    return new Asked(
        new FigureKey(
            row.getLong("agency_id"),
            row.getLong("variable_id"),
            EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot"))),
        row.getString("name"),
        row.getString("unit"),
        owned ? position : null,
        owned ? row.getString("position") : "",
        Set.copyOf(Arrays.asList((Long[]) row.getArray("lineages").getArray())),
        given ? FigureRows.figure(row, 0) : null,
        openAgain == null ? null : openAgain.toInstant());
  }
}
