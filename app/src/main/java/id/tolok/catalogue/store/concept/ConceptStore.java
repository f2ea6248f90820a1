package id.tolok.catalogue.store.concept;

import id.tolok.catalogue.Concept;
import id.tolok.catalogue.concept.Member;
import id.tolok.catalogue.concept.Member.Verdict;
import id.tolok.catalogue.concept.MemberState;
import id.tolok.formula.FormulaKind;
import id.tolok.kernel.Polarity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Concepts and their members.
@Repository
public class ConceptStore {

  private static final String MEMBERS =
      """
      select concept_id, lineage_id, agency_id, state, likened_lineage_id, share, decided_by_name, decided_at,
        reason, decided_indicator_id
      from catalogue.concept_member
      """;

  private final JdbcClient jdbc;

  ConceptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A new concept that is like an indicator, without members yet.
  public long insert(long lineageId, Instant at) {
    long id =
        jdbc.sql("select nextval(pg_get_serial_sequence('catalogue.concept', 'concept_id'))")
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into catalogue.concept (concept_id, name, definition, unit, polarity, formula_kind, created_at)
            select :id, i.name, i.definition, i.unit, i.polarity, i.formula_kind, :at
            from catalogue.wording w join catalogue.indicator i using (indicator_id)
            where w.lineage_id = :lineage
            """)
        .param("id", id)
        .param("lineage", lineageId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /// Adds a member, or proposes again one that left; false where it belongs to a concept already.
  public boolean propose(
      long conceptId,
      long lineageId,
      @Nullable Long likenedLineageId,
      @Nullable Double share,
      Instant at) {
    return jdbc.sql(
                """
                insert into catalogue.concept_member
                  (concept_id, lineage_id, agency_id, state, likened_lineage_id, share, proposed_at)
                select :concept, lineage_id, agency_id, 'PROPOSED', :likened, :share, :at
                from catalogue.lineage where lineage_id = :lineage
                on conflict do nothing
                """)
            .param("concept", conceptId)
            .param("lineage", lineageId)
            .param("likened", likenedLineageId)
            .param("share", share)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Writes what a person decided on members of a concept.
  public int decide(
      long conceptId,
      Collection<Long> lineageIds,
      MemberState state,
      Verdict verdict,
      OptionalLong accountId) {
    return jdbc.sql(
            """
            update catalogue.concept_member m
            set state = :state, decided_by = :account, decided_by_name = :name, decided_at = :at, reason = :reason,
              decided_indicator_id = (select w.indicator_id from catalogue.wording w where w.lineage_id = m.lineage_id)
            where m.concept_id = :concept and m.lineage_id = any(:lineages) and m.state <> :state
            """)
        .param("concept", conceptId)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .param("state", state.name())
        .param("account", accountId.isPresent() ? accountId.getAsLong() : null)
        .param("name", verdict.name())
        .param("at", verdict.at().atOffset(ZoneOffset.UTC))
        .param("reason", verdict.reason())
        .update();
  }

  /// Lets members belong to another concept, whose first member they are then likened to.
  public void move(
      long fromConceptId, long toConceptId, Collection<Long> lineageIds, @Nullable Long first) {
    jdbc.sql(
            """
            update catalogue.concept_member
            set concept_id = :to, likened_lineage_id = nullif(cast(:first as bigint), lineage_id)
            where concept_id = :from and lineage_id = any(:lineages)
            """)
        .param("from", fromConceptId)
        .param("to", toConceptId)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .param("first", first)
        .update();
  }

  /// The first of the concept left it: another takes its place.
  public void settleFirst(long conceptId) {
    jdbc.sql(
            """
            with first as (
              select coalesce(
                min(lineage_id) filter (where likened_lineage_id is null),
                min(lineage_id) filter (where state = 'CONFIRMED'),
                min(lineage_id)) as lineage_id
              from catalogue.concept_member where concept_id = :concept and state <> 'REJECTED')
            update catalogue.concept_member m
            set likened_lineage_id = nullif(first.lineage_id, m.lineage_id)
            from first
            where m.concept_id = :concept and m.state <> 'REJECTED'
              and m.likened_lineage_id is distinct from nullif(first.lineage_id, m.lineage_id)
            """)
        .param("concept", conceptId)
        .update();
  }

  public void rename(long conceptId, String name, @Nullable String definition) {
    jdbc.sql(
            """
            update catalogue.concept set name = :name, definition = :definition where concept_id = :concept
            """)
        .param("concept", conceptId)
        .param("name", name)
        .param("definition", definition)
        .update();
  }

  public void delete(Collection<Long> conceptIds) {
    jdbc.sql("delete from catalogue.concept where concept_id = any(:concepts)")
        .param("concepts", conceptIds.toArray(Long[]::new))
        .update();
  }

  /// Forgets that an indicator was rejected from a concept, so that a person can say otherwise.
  public void readmit(long conceptId, long lineageId) {
    forget(conceptId, List.of(lineageId));
  }

  /// Forgets that indicators were rejected from a concept.
  public void forget(long conceptId, Collection<Long> lineageIds) {
    jdbc.sql(
            """
            delete from catalogue.concept_member
            where concept_id = :concept and lineage_id = any(:lineages) and state = 'REJECTED'
            """)
        .param("concept", conceptId)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .update();
  }

  /// Removes proposals of lineages.
  public void withdraw(Collection<Long> lineageIds) {
    jdbc.sql(
            """
            delete from catalogue.concept_member where lineage_id = any(:lineages) and state = 'PROPOSED'
            """)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .update();
  }

  /// Concepts among those named that nobody confirmed and in which no two are left.
  public List<Long> hollow(Collection<Long> conceptIds) {
    return jdbc.sql(
            """
            select c.concept_id from unnest(cast(:concepts as bigint[])) c(concept_id)
            left join catalogue.concept_member m on m.concept_id = c.concept_id and m.state <> 'REJECTED'
            group by c.concept_id
            having count(m.lineage_id) < 2 and count(*) filter (where m.state = 'CONFIRMED') = 0
            """)
        .param("concepts", conceptIds.toArray(Long[]::new))
        .query((row, _) -> row.getLong(1))
        .list();
  }

  public Optional<Concept> find(long conceptId) {
    return jdbc.sql(
            """
            select concept_id, name, definition, unit, polarity, formula_kind
            from catalogue.concept where concept_id = :concept
            """)
        .param("concept", conceptId)
        .query((row, _) -> concept(row))
        .optional();
  }

  /// Every member of concepts, rejected ones too.
  public List<Member> members(Collection<Long> conceptIds) {
    return jdbc.sql(MEMBERS + "where concept_id = any(:concepts) order by concept_id, lineage_id")
        .param("concepts", conceptIds.toArray(Long[]::new))
        .query((row, _) -> member(row))
        .list();
  }

  /// Where lineages belong, and from which concepts they were rejected.
  public List<Member> memberships(Collection<Long> lineageIds) {
    return jdbc.sql(MEMBERS + "where lineage_id = any(:lineages) order by concept_id, lineage_id")
        .param("lineages", lineageIds.toArray(Long[]::new))
        .query((row, _) -> member(row))
        .list();
  }

  /// Proposals that rest on what an agency says, on either side.
  public List<Member> proposalsTouching(long agencyId) {
    return jdbc.sql(
            MEMBERS
                + """
                where state = 'PROPOSED' and (agency_id = :agency or likened_lineage_id in
                  (select lineage_id from catalogue.lineage where agency_id = :agency))
                order by concept_id, lineage_id
                """)
        .param("agency", agencyId)
        .query((row, _) -> member(row))
        .list();
  }

  static Concept concept(ResultSet row) throws SQLException {
    return new Concept(
        row.getLong("concept_id"),
        row.getString("name"),
        row.getString("definition"),
        row.getString("unit"),
        row.getString("polarity").equals("lower") ? Polarity.LOWER : Polarity.HIGHER,
        FormulaKind.of(row.getString("formula_kind")));
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getLong("concept_id"),
        row.getLong("lineage_id"),
        row.getLong("agency_id"),
        MemberState.valueOf(row.getString("state")),
        optional(row, "likened_lineage_id"),
        row.getObject("share") == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(row.getDouble("share")),
        verdict(row));
  }

  private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Verdict(
            row.getString("decided_by_name"),
            at.toInstant(),
            row.getString("reason"),
            optional(row, "decided_indicator_id"));
  }

  private static OptionalLong optional(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null
        ? OptionalLong.empty()
        : OptionalLong.of(row.getLong(column));
  }
}
