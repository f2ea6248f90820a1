package id.tolok.catalogue.store.concept;

import id.tolok.catalogue.Concept;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of concepts and of what waits to be decided, page by page.
@Repository
public class ConceptListStore {

  /// More are not counted: nobody needs to know whether 1 000 or 14 000 wait.
  public static final int COUNTED_MAX = 1000;

  private final JdbcClient jdbc;

  ConceptListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A proposal that waits.
  ///
  /// @param firstLineageId what it is compared with
  public record Waiting(long conceptId, String conceptName, long lineageId, long firstLineageId) {}

  /// A concept, the agencies in scope with a confirmed member, and how many proposals wait.
  public record Counted(Concept concept, List<Long> agencyIds, int proposed) {
    public Counted {
      agencyIds = List.copyOf(agencyIds);
    }
  }

  /// An agency that has a catalogue, as coverage is counted.
  public record Covered(long agencyId, String name, String kind, long regencyId) {}

  /// Two indicators that read alike and are not the same.
  public record FalseFriends(long lineageId, long otherLineageId) {}

  /// How many wait or stand, for the tabs.
  public record Counts(int proposals, int concepts, int falseFriends) {}

  /// Counted up to {@link #COUNTED_MAX}.
  public Counts counts() {
    return jdbc.sql(
            """
            select
              (select count(*) from (select from catalogue.concept_member
                where state = 'PROPOSED' and likened_lineage_id is not null limit :most) m) as proposals,
              (select count(*) from (select distinct concept_id from catalogue.concept_member
                where state = 'CONFIRMED' limit :most) m) as concepts,
              (select count(*) from (select from catalogue.concept_pair
                where state = 'FALSE_FRIEND' limit :most) p) as friends
            """)
        .param("most", COUNTED_MAX)
        .query((row, _) ->
            new Counts(row.getInt("proposals"), row.getInt("concepts"), row.getInt("friends")))
        .single();
  }

  /// How many proposals wait; counted on every page.
  public int waitingCount() {
    return jdbc.sql(
            """
            select count(*) from catalogue.concept_member
            where state = 'PROPOSED' and likened_lineage_id is not null
            """)
        .query(Integer.class)
        .single();
  }

  /// Proposals in scope on both sides, the most alike first.
  public List<Waiting> waiting(int offset, int limit) {
    return jdbc.sql(
            """
            select m.concept_id, c.name, m.lineage_id, m.likened_lineage_id
            from catalogue.concept_member m
            join catalogue.concept c using (concept_id)
            join catalogue.lineage l on l.lineage_id = m.likened_lineage_id
            where m.state = 'PROPOSED'
            order by m.share desc, m.concept_id, m.lineage_id
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query((row, _) ->
            new Waiting(
                row.getLong("concept_id"),
                row.getString("name"),
                row.getLong("lineage_id"),
                row.getLong("likened_lineage_id")))
        .list();
  }

  /// Concepts with a confirmed member in scope, by name.
  public List<Counted> counted(String search, int offset, int limit) {
    return jdbc.sql(
            """
            with page as materialized (
              select c.concept_id, c.name, c.definition, c.unit, c.polarity, c.formula_kind
              from catalogue.concept c
              where exists (select from catalogue.concept_member m
                  where m.concept_id = c.concept_id and m.state = 'CONFIRMED')
                and (:search = '' or c.name ilike '%' || :search || '%' or c.name operator(tolok.%) :search)
              order by lower(c.name), c.concept_id
              offset :offset limit :limit)
            select p.concept_id, p.name, p.definition, p.unit, p.polarity, p.formula_kind, m.proposed, m.agencies
            from page p
            cross join lateral (
              select count(*) filter (where state = 'PROPOSED') as proposed,
                array_agg(agency_id) filter (where state = 'CONFIRMED') as agencies
              from catalogue.concept_member m where m.concept_id = p.concept_id) m
            order by lower(p.name), p.concept_id
            """)
        .param("search", search)
        .param("offset", offset)
        .param("limit", limit)
        .query((row, _) ->
            new Counted(
                ConceptStore.concept(row),
                List.of((Long[]) row.getArray("agencies").getArray()),
                row.getInt("proposed")))
        .list();
  }

  /// Concepts with a confirmed member in scope, by key, for going through all of them.
  public List<Concept> after(long conceptId, int limit) {
    return jdbc.sql(
            """
            select concept_id, name, definition, unit, polarity, formula_kind from catalogue.concept c
            where concept_id > :after and exists (select from catalogue.concept_member m
              where m.concept_id = c.concept_id and m.state = 'CONFIRMED')
            order by concept_id limit :limit
            """)
        .param("after", conceptId)
        .param("limit", limit)
        .query((row, _) -> ConceptStore.concept(row))
        .list();
  }

  public List<Concept> confirmed() {
    return jdbc.sql(
            """
            select concept_id, name, definition, unit, polarity, formula_kind from catalogue.concept c
            where exists (select from catalogue.concept_member m
              where m.concept_id = c.concept_id and m.state = 'CONFIRMED')
            order by lower(name), concept_id
            """)
        .query((row, _) -> ConceptStore.concept(row))
        .list();
  }

  /// Pairs that only read alike, the most alike first.
  public List<FalseFriends> falseFriends(int offset, int limit) {
    return jdbc.sql(
            """
            select lineage_low, lineage_high from catalogue.concept_pair where state = 'FALSE_FRIEND'
            order by share desc, lineage_low, lineage_high offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(
            (row, _) -> new FalseFriends(row.getLong("lineage_low"), row.getLong("lineage_high")))
        .list();
  }

  /// The agencies in scope that have a catalogue: what coverage is counted against.
  public List<Covered> agenciesWithCatalogue() {
    return jdbc.sql(
            """
            select a.id, a.name, a.kind, a.regency_id from organization.agency a
            where exists (select from catalogue.version v where v.agency_id = a.id)
            order by a.name, a.id
            """)
        .query((row, _) ->
            new Covered(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getLong("regency_id")))
        .list();
  }
}
