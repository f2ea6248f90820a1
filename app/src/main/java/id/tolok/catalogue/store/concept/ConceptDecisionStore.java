package id.tolok.catalogue.store.concept;

import id.tolok.catalogue.concept.DecisionRecord;
import id.tolok.catalogue.concept.Judgement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people decided on concepts, and the state before it.
@Repository
public class ConceptDecisionStore {

  private final JdbcClient jdbc;

  ConceptDecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The concepts and all their members as they are, as one JSON value.
  public String snapshot(Collection<Long> conceptIds) {
    return jdbc.sql(
            """
            select json_build_object(
              'concepts', coalesce((select json_agg(c order by c.concept_id) from catalogue.concept c
                where c.concept_id = any(:concepts)), '[]'),
              'members', coalesce((select json_agg(m order by m.concept_id, m.lineage_id)
                from catalogue.concept_member m where m.concept_id = any(:concepts)), '[]'))
            """)
        .param("concepts", conceptIds.toArray(Long[]::new))
        .query(String.class)
        .single();
  }

  public long insert(
      Judgement kind,
      Collection<Long> conceptIds,
      Collection<Long> agencyIds,
      String before,
      @Nullable String reason,
      OptionalLong accountId,
      String name,
      Instant at) {
    return jdbc.sql(
            """
            insert into catalogue.concept_decision
              (kind, concept_ids, agency_ids, before, reason, decided_by, decided_by_name, decided_at)
            values (:kind, :concepts, :agencies, cast(:before as json), :reason, :account, :name, :at)
            returning decision_id
            """)
        .param("kind", kind.name())
        .param("concepts", conceptIds.toArray(Long[]::new))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("before", before)
        .param("reason", reason)
        .param("account", accountId.isPresent() ? accountId.getAsLong() : null)
        .param("name", name)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  public Optional<DecisionRecord> find(long decisionId) {
    return jdbc.sql(
            """
            select decision_id, kind, concept_ids, before, reason, decided_by_name, decided_at, undone_at
            from catalogue.concept_decision where decision_id = :decision
            """)
        .param("decision", decisionId)
        .query((row, _) -> decision(row))
        .optional();
  }

  /// Those on a concept, newest first.
  public List<DecisionRecord> of(long conceptId) {
    return jdbc.sql(
            """
            select decision_id, kind, concept_ids, before, reason, decided_by_name, decided_at, undone_at
            from catalogue.concept_decision where concept_ids && array[:concept]::bigint[]
            order by decision_id desc
            """)
        .param("concept", conceptId)
        .query((row, _) -> decision(row))
        .list();
  }

  /// The agencies a decision concerned.
  public List<Long> agencies(long decisionId) {
    return jdbc.sql(
            "select unnest(agency_ids) from catalogue.concept_decision where decision_id ="
                + " :decision")
        .param("decision", decisionId)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// Whether a later decision that still holds concerns one of the same concepts.
  public boolean isOvertaken(DecisionRecord decision) {
    return jdbc.sql(
            """
            select exists (select from catalogue.concept_decision
              where decision_id > :decision and undone_at is null and concept_ids && cast(:concepts as bigint[]))
            """)
        .param("decision", decision.id())
        .param("concepts", decision.conceptIds().toArray(Long[]::new))
        .query(Boolean.class)
        .single();
  }

  /// Lineages of a snapshot that a person confirmed elsewhere since.
  public List<Long> confirmedElsewhere(DecisionRecord decision) {
    return jdbc.sql(
            """
            select m.lineage_id from catalogue.concept_member m
            join json_populate_recordset(null::catalogue.concept_member, cast(:before as json) -> 'members') b
              on b.lineage_id = m.lineage_id
            where b.state <> 'REJECTED' and m.state = 'CONFIRMED' and m.concept_id <> all(cast(:concepts as bigint[]))
            """)
        .param("before", decision.before())
        .param("concepts", decision.conceptIds().toArray(Long[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /// Puts the concepts of a decision back as they were.
  public void restore(DecisionRecord decision, Instant at) {
    jdbc.sql("delete from catalogue.concept where concept_id = any(:concepts)")
        .param("concepts", decision.conceptIds().toArray(Long[]::new))
        .update();
    jdbc.sql(
            """
            delete from catalogue.concept_member m
            using json_populate_recordset(null::catalogue.concept_member, cast(:before as json) -> 'members') b
            where m.lineage_id = b.lineage_id and b.state <> 'REJECTED' and m.state = 'PROPOSED'
            """)
        .param("before", decision.before())
        .update();
    jdbc.sql(
            """
            insert into catalogue.concept (concept_id, name, definition, unit, polarity, formula_kind, created_at)
            select concept_id, name, definition, unit, polarity, formula_kind, created_at
            from json_populate_recordset(null::catalogue.concept, cast(:before as json) -> 'concepts')
            """)
        .param("before", decision.before())
        .update();
    jdbc.sql(
            """
            insert into catalogue.concept_member (concept_id, lineage_id, agency_id, state, likened_lineage_id, share,
              proposed_at, decided_by, decided_by_name, decided_at, decided_indicator_id, reason)
            select concept_id, lineage_id, agency_id, state, likened_lineage_id, share,
              proposed_at, decided_by, decided_by_name, decided_at, decided_indicator_id, reason
            from json_populate_recordset(null::catalogue.concept_member, cast(:before as json) -> 'members')
            """)
        .param("before", decision.before())
        .update();
    jdbc.sql("update catalogue.concept_decision set undone_at = :at where decision_id = :decision")
        .param("decision", decision.id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static DecisionRecord decision(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
    return new DecisionRecord(
        row.getLong("decision_id"),
        Judgement.valueOf(row.getString("kind")),
        List.of((Long[]) row.getArray("concept_ids").getArray()),
        row.getString("before"),
        row.getString("reason"),
        row.getString("decided_by_name"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        undone == null ? null : undone.toInstant());
  }
}
