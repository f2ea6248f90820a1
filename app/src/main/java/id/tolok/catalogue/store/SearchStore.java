package id.tolok.catalogue.store;

import id.tolok.catalogue.search.Facet;
import id.tolok.catalogue.search.FacetCount;
import id.tolok.catalogue.search.IndicatorQuery;
import id.tolok.catalogue.search.IndicatorQuery.Catalogues;
import id.tolok.catalogue.search.IndicatorRow;
import id.tolok.catalogue.search.Sort;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Searches, filters, sorts and counts indicators. Only the narrow rows of `search_entry` are gone
/// through; the wide ones are read for the rows that are shown.
@Repository
public class SearchStore {

  /// Rows read at once where many go out.
  private static final int FETCHED_AT_ONCE = 500;

  /// Values shown of a facet that may have thousands.
  private static final int LONG_FACET_MAX = 40;

  /// Every indicator looked through, with what filters and sorts need. Agencies are numbered in the
  /// order of their names, so that sorting compares numbers.
  private static final String LISTED =
      """
      with office as materialized (
        select a.id as agency_id, a.regency_id, (row_number() over (order by r.name, a.name, a.id))::int as office_place
        from organization.agency a join organization.region r on r.id = a.regency_id
      ), listed as (
        select e.indicator_id, e.agency_id, o.regency_id, o.office_place, e.ordinal, e.kind, e.formula_kind,
          e.severity, e.codes, e.position_key, coalesce(e.objective_key, '') as objective_key, e.name_key, %s as rank
        from catalogue.search_entry e
        join office o using (agency_id)
        %s
        where e.version_id = any(cast(:versions as bigint[]))
      )
      """;

  private static final String MATCHED =
      "join catalogue.matching(cast(:asked as tsquery), cast(:versions as bigint[])) m using"
          + " (indicator_id)";

  private static final String FITS =
      """
      (cardinality(cast(:agency as bigint[])) = 0 or agency_id = any(cast(:agency as bigint[])))
      and (cardinality(cast(:regency as bigint[])) = 0 or regency_id = any(cast(:regency as bigint[])))
      and (cardinality(cast(:position as text[])) = 0 or position_key = any(cast(:position as text[])))
      and (cardinality(cast(:objective as text[])) = 0 or objective_key = any(cast(:objective as text[])))
      and (cardinality(cast(:kind as text[])) = 0 or kind = any(cast(:kind as text[])))
      and (cardinality(cast(:formula as text[])) = 0 or formula_kind = any(cast(:formula as text[])))
      and (cardinality(cast(:severity as bigint[])) = 0 or severity = any(cast(:severity as bigint[])))
      and (cardinality(cast(:rule as text[])) = 0 or codes && cast(:rule as text[]))
      """;

  private final JdbcClient jdbc;

  SearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The versions to look through that are in scope, ascending.
  public List<Long> versions(Catalogues catalogues) {
    var statement =
        switch (catalogues) {
          case Catalogues.On(var day) ->
              jdbc.sql(
                      """
                      select version_id from catalogue.version
                      where valid_from <= :day and (valid_until is null or valid_until > :day) order by version_id
                      """)
                  .param("day", day);
          case Catalogues.Version(var id) ->
              jdbc.sql("select version_id from catalogue.version where version_id = :id")
                  .param("id", id);
        };
    return statement.query((row, _) -> row.getLong(1)).list();
  }

  /// One page of rows and one more, to tell whether another page follows; a page that lies before a
  /// row comes from its end.
  ///
  /// @param asked words as PostgreSQL asks for them; absent where nothing is asked
  public List<IndicatorRow> page(
      IndicatorQuery query, List<Long> versions, @Nullable String asked) {
    return page(query, versions, asked, query.limit() + 1).query(SearchRows::row).list();
  }

  /// Every row that fits, read little by little; close it, within a transaction.
  public Stream<IndicatorRow> all(
      IndicatorQuery query, List<Long> versions, @Nullable String asked) {
    return page(query, versions, asked, Integer.MAX_VALUE)
        .withFetchSize(FETCHED_AT_ONCE)
        .query(SearchRows::row)
        .stream();
  }

  private StatementSpec page(
      IndicatorQuery query, List<Long> versions, @Nullable String asked, int limit) {
    String keys = keys(query.effectiveSort());
    boolean turned = query.backwards() != query.fromEnd();
    String order = turned ? keys.replace(",", " desc,") + " desc" : keys;
    String turn = turned ? "<" : ">";
    var edge = query.edge();
    String later =
        edge == null
            ? ""
            : "and (%s) %s (select %s from listed where indicator_id = :edge)"
                .formatted(keys, turn, keys);
    var statement =
        jdbc.sql(
                listed(asked)
                    + """
                    , page as (
                      select * from listed
                      where %s %s
                      order by %s
                      limit :limit
                    )
                    select i.indicator_id, i.lineage_id, i.agency_id, a.name as agency_name, r.name as regency_name,
                      i.version_id, v.number as version_number, v.decree_number, v.valid_from, i.position_id,
                      p.name as position_name, i.kind, i.ordinal, i.name, i.objective, i.definition, i.formula_text,
                      i.formula_kind, i.expression, i.unit, i.polarity, i.responsible, i.data_source, i.baseline,
                      i.targets, page.severity, page.codes
                    from page
                    join catalogue.indicator i using (indicator_id)
                    join catalogue.position p on p.position_id = i.position_id
                    join catalogue.version v on v.version_id = i.version_id
                    join organization.agency a on a.id = i.agency_id
                    join organization.region r on r.id = a.regency_id
                    order by %s
                    """
                        .formatted(FITS, later, order, shown(order)))
            .param("limit", limit);
    return asked(
        filtered(edge == null ? statement : statement.param("edge", edge.indicatorId()), query),
        versions,
        asked);
  }

  /// How many fit, by each value of each facet; for each facet all others hold. The value `TOTAL`
  /// of no facet comes first: all that fit; then `LOOKED`: all that were looked through.
  public List<Count> counts(IndicatorQuery query, List<Long> versions, @Nullable String asked) {
    var statement =
        jdbc.sql(
                listed(asked)
                    + """
                    , judged as materialized (
                      select *,
                        case when %s then 0 else 1 end + case when %s then 0 else 2 end + case when %s then 0 else 4 end
                        + case when %s then 0 else 8 end + case when %s then 0 else 16 end + case when %s then 0 else 32 end
                        + case when %s then 0 else 64 end + case when %s then 0 else 128 end as failed
                      from listed
                    )
                    select 'TOTAL' as facet, '' as value, '' as label, count(*) as count from judged where failed = 0
                    union all select 'LOOKED', '', '', count(*) from listed
                    union all select 'AGENCY', c.value::text, a.name, c.count
                      from (select agency_id as value, count(*) as count from judged where failed in (0, 1) group by 1) c
                      join organization.agency a on a.id = c.value
                    union all select 'REGENCY', c.value::text, r.name, c.count
                      from (select regency_id as value, count(*) as count from judged where failed in (0, 2) group by 1) c
                      join organization.region r on r.id = c.value
                    union all (select 'POSITION', position_key, position_key, count(*) from judged where failed in (0, 4)
                      group by 2 order by position_key = any(cast(:position as text[])) desc, 4 desc, 2 limit :long)
                    union all (select 'OBJECTIVE', objective_key, objective_key, count(*) from judged
                      where failed in (0, 8) and objective_key <> ''
                      group by 2 order by objective_key = any(cast(:objective as text[])) desc, 4 desc, 2 limit :long)
                    union all select 'KIND', kind, '', count(*) from judged where failed in (0, 16) group by 2
                    union all select 'FORMULA', formula_kind, '', count(*) from judged where failed in (0, 32) group by 2
                    union all select 'SEVERITY', severity::text, '', count(*) from judged where failed in (0, 64) group by 2
                    union all select 'RULE', code, '', count(*) from judged cross join unnest(codes) code
                      where failed in (0, 128) group by 2
                    """
                        .formatted((Object[]) FITS.strip().split("\\n *and "))
                    + "order by 4 desc, 2")
            .param("long", LONG_FACET_MAX);
    return asked(filtered(statement, query), versions, asked)
        .query((row, _) ->
            new Count(
                row.getString("facet"),
                row.getString("value"),
                row.getString("label"),
                row.getLong("count")))
        .list();
  }

  /// A counted value.
  ///
  /// @param facet name of a {@link Facet}, or `TOTAL` or `LOOKED`
  public record Count(String facet, String value, String label, long count) {

    public boolean isOfFacet() {
      return !facet.equals("TOTAL") && !facet.equals("LOOKED");
    }

    public FacetCount ofFacet() {
      return new FacetCount(Facet.valueOf(facet), value, label, count);
    }
  }

  private static String listed(@Nullable String asked) {
    return asked == null ? LISTED.formatted("0", "") : LISTED.formatted("m.rank", MATCHED);
  }

  private static String keys(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "-rank, office_place, ordinal, indicator_id";
      case DECREE -> "office_place, ordinal, indicator_id";
      case NAME -> "name_key, indicator_id";
      case POSITION -> "position_key, office_place, ordinal, indicator_id";
      case OBJECTIVE -> "objective_key, office_place, ordinal, indicator_id";
      case FINDING -> "-severity, office_place, ordinal, indicator_id";
    };
  }

  /// The same order outside of the page, where other tables have columns of the same names.
  private static String shown(String order) {
    return order.replaceAll("(-?)(\\w+)( desc)?(,|$)", "$1page.$2$3$4");
  }

  private static StatementSpec asked(
      StatementSpec statement, List<Long> versions, @Nullable String asked) {
    var whole = statement.param("versions", versions.toArray(Long[]::new));
    return asked == null ? whole : whole.param("asked", asked);
  }

  private static StatementSpec filtered(StatementSpec statement, IndicatorQuery query) {
    for (Facet facet : Facet.values()) {
      var values = query.values(facet);
      statement =
          statement.param(
              facet.name().toLowerCase(java.util.Locale.ROOT),
              facet.isNumeric()
                  ? values.stream().map(Long::valueOf).toArray(Long[]::new)
                  : values.toArray(String[]::new));
    }
    return statement;
  }
}
