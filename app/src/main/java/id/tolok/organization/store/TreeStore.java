package id.tolok.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tree as its first page shows it: counts and finds, each in one query however many agencies.
@Repository
public class TreeStore {

  /// One agency with how many of its positions are filled.
  public record AgencyLine(
      long id,
      String name,
      String kind,
      boolean active,
      long regencyId,
      String regencyCode,
      String regency,
      int positions,
      int filled) {}

  /// Something found by its name.
  ///
  /// @param kind `agency`, `unit`, `position` or `official`
  /// @param detail what it belongs to besides its agency, such as the position a person holds
  public record Hit(
      String kind, long id, String name, long agencyId, String agency, @Nullable String detail) {}

  private final JdbcClient jdbc;

  TreeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<AgencyLine> agencies(LocalDate day) {
    return jdbc.sql(
            """
            with position_count as (
              select agency_id, count(*) as positions from organization.position
               where removed_at is null group by agency_id),
            filled_count as (
              select held.agency_id, count(distinct held.position_id) as filled
                from organization.holding held
                join organization.position on position.id = held.position_id and position.removed_at is null
               where held.removed_at is null and held.first_day <= :day
                 and (held.last_day is null or held.last_day >= :day)
               group by held.agency_id)
            select agency.id, agency.name, agency.kind, agency.active, regency_id,
                   region.code as regency_code, region.name as regency,
                   coalesce(positions, 0)::int as positions, coalesce(filled, 0)::int as filled
              from organization.agency
              join organization.region on region.id = regency_id
              left join position_count on position_count.agency_id = agency.id
              left join filled_count on filled_count.agency_id = agency.id
             order by region.code collate "C", agency.active desc, agency.name, agency.id
            """)
        .param("day", day)
        .query(TreeStore::agencyLine)
        .list();
  }

  /// Whatever has such words in its name, also misspelt a little; the nearest first.
  public List<Hit> search(String words, LocalDate day, int limit) {
    return jdbc.sql(
            """
            with named as (
              select 'agency' as kind, id, name, id as agency_id, 1 as rank from organization.agency
              union all
              select 'unit', id, name, agency_id, 2 from organization.org_unit where removed_at is null
              union all
              select 'position', id, name, agency_id, 3 from organization.position where removed_at is null
              union all
              select 'official', id, concat_ws(' ', title_before, name) || coalesce(', ' || title_after, ''),
                     agency_id, 4
                from organization.official where removed_at is null),
            likened as (
              select kind, id, name, agency_id, rank, position(lower(:words) in lower(name)) > 0 as inside,
                     tolok.strict_word_similarity(lower(:words), lower(name)) as likeness
                from named),
            hit as (
              select kind, id, name, agency_id, rank, inside, likeness from likened
               where inside or likeness >= 0.4
               order by inside desc, likeness desc, rank, name, id limit :limit)
            select hit.kind, hit.id, hit.name, hit.agency_id, agency.name as agency, holds.detail
              from hit
              join organization.agency on agency.id = hit.agency_id
              left join lateral (
                select string_agg(position.name, ', ' order by held.first_day) as detail
                  from organization.holding held
                  join organization.position on position.id = held.position_id
                 where hit.kind = 'official' and held.official_id = hit.id and held.removed_at is null
                   and held.first_day <= :day and (held.last_day is null or held.last_day >= :day)) holds on true
             order by hit.inside desc, hit.likeness desc, hit.rank, hit.name, hit.id
            """)
        .param("words", words)
        .param("day", day)
        .param("limit", limit)
        .query(TreeStore::hit)
        .list();
  }

  private static AgencyLine agencyLine(ResultSet row, int number) throws SQLException {
    return new AgencyLine(
        row.getLong("id"),
        row.getString("name"),
        row.getString("kind"),
        row.getBoolean("active"),
        row.getLong("regency_id"),
        row.getString("regency_code"),
        row.getString("regency"),
        row.getInt("positions"),
        row.getInt("filled"));
  }

  private static Hit hit(ResultSet row, int number) throws SQLException {
    return new Hit(
        row.getString("kind"),
        row.getLong("id"),
        row.getString("name"),
        row.getLong("agency_id"),
        row.getString("agency"),
        row.getString("detail"));
  }
}
