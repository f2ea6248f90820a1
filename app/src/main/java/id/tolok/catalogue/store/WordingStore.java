package id.tolok.catalogue.store;

import id.tolok.catalogue.concept.MemberText;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words by which indicators that are alike find each other.
@Repository
public class WordingStore {

  /// Farther ones are never alike enough to be proposed.
  private static final int NEAREST_MAX = 12;

  private final JdbcClient jdbc;

  WordingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One indicator and another that uses similar words.
  public record Candidate(long lineageId, long otherLineageId) {}

  /// Lets proposals be made one after the other, also where several programs share a database.
  public void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue.concept'))")
        .query((_, _) -> 1)
        .single();
  }

  /// Takes the words of an agency's newest version in place of those before.
  public void replace(long agencyId, List<MemberText> texts) {
    jdbc.sql("delete from catalogue.wording where agency_id = :agency")
        .param("agency", agencyId)
        .update();
    jdbc.sql(
            """
            insert into catalogue.wording (lineage_id, agency_id, regency_id, indicator_id, words)
            select w.lineage_id, a.id, a.regency_id, w.indicator_id, w.words
            from unnest(cast(:lineages as bigint[]), cast(:indicators as bigint[]), cast(:words as text[]))
              as w(lineage_id, indicator_id, words)
            join organization.agency a on a.id = :agency
            """)
        .param("agency", agencyId)
        .param("lineages", texts.stream().map(MemberText::lineageId).toArray(Long[]::new))
        .param("indicators", texts.stream().map(MemberText::indicatorId).toArray(Long[]::new))
        .param(
            "words", texts.stream().map(text -> text.text().name().line()).toArray(String[]::new))
        .update();
  }

  /// Marks which of the lineages others are compared with: those that stand alone and the first of
  /// each concept.
  public void refresh(Collection<Long> lineageIds) {
    jdbc.sql(
            """
            update catalogue.wording w set stands_for_concept = not w.stands_for_concept
            where w.lineage_id = any(:lineages) and w.stands_for_concept = exists (
              select from catalogue.concept_member m
              where m.lineage_id = w.lineage_id and m.state <> 'REJECTED' and m.likened_lineage_id is not null)
            """)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .update();
  }

  /// For each indicator of an agency that belongs to no concept yet: those of other agencies of its
  /// regency whose words are nearest.
  public List<Candidate> candidates(long agencyId) {
    return jdbc.sql(
            """
            select w.lineage_id, o.lineage_id as other_lineage_id
            from catalogue.wording w
            cross join lateral catalogue.near_wordings(w.words, w.agency_id, w.regency_id, :nearest) o
            where w.agency_id = :agency and not exists (
              select from catalogue.concept_member m
              where m.lineage_id = w.lineage_id and m.state <> 'REJECTED')
            """)
        .param("agency", agencyId)
        .param("nearest", NEAREST_MAX)
        .query(
            (row, _) -> new Candidate(row.getLong("lineage_id"), row.getLong("other_lineage_id")))
        .list();
  }

  /// Indicators of other agencies in scope, of any regency, whose words are nearest to those of
  /// one.
  public List<Long> nearest(long lineageId) {
    return jdbc.sql(
            """
            select n.lineage_id from catalogue.wording w
            cross join lateral catalogue.near_wordings(w.words, w.agency_id, null, :nearest) n
            where w.lineage_id = :lineage
            """)
        .param("lineage", lineageId)
        .param("nearest", NEAREST_MAX)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// The agencies lineages belong to.
  public List<Long> agenciesOf(Collection<Long> lineageIds) {
    return jdbc.sql(
            "select distinct agency_id from catalogue.lineage where lineage_id = any(:lineages)")
        .param("lineages", lineageIds.toArray(Long[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// Every agency that has a catalogue, in order.
  public List<Long> agencies() {
    return jdbc.sql("select distinct agency_id from catalogue.version order by agency_id")
        .query((row, _) -> row.getLong(1))
        .list();
  }
}
