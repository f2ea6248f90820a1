package id.tolok.planning.store;

import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.revision.Revision.Review;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people said about targets. Rows are only ever added.
@Repository
public class RevisionStore {

  private static final String REVISION =
      """
      select r.revision_id, r.agency_id, r.lineage_id, r.year, r.number, r.needs_review, r.reason, r.decree_target,
        r.annual_low, r.annual_high, r.in_words, r.unit, r.split, r.quarter_low, r.quarter_high, r.direction, r.cap,
        r.ceiling, r.no_event, r.worst_tolerated, r.stability, r.batch_id, r.proposed_by, r.proposed_by_name, r.proposed_at,
        v.outcome, v.reason as review_reason, v.decided_by, v.decided_by_name, v.decided_at
      from planning.target_revision r
      left join planning.target_review v using (revision_id)
      """;

  private static final String HOLDS =
      "(v.outcome = 'ACCEPTED' or (v.outcome is null and not r.needs_review))";
  private static final String WAITS = "(v.outcome is null and r.needs_review)";

  private final JdbcClient jdbc;

  RevisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets what is said about an agency's targets be said one after the other.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('planning.target', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> 1)
        .single();
  }

  /// What holds in a year, by lineage; those nobody said anything about are absent.
  public Map<Long, Standing> standing(long agencyId, int year) {
    Map<Long, Standing> standing = new HashMap<>();
    jdbc.sql(
            REVISION
                + "where r.agency_id = :agency and r.year = :year and "
                + HOLDS
                + " order by r.lineage_id, r.number")
        .param("agency", agencyId)
        .param("year", year)
        .query(RevisionRows::revision)
        .list()
        .forEach(revision -> standing.put(revision.lineageId(), revision.standing()));
    return standing;
  }

  /// Lineages with a revision that waits.
  public Set<Long> waiting(long agencyId, int year) {
    return new HashSet<>(
        jdbc.sql(
                """
                select r.lineage_id from planning.target_revision r
                left join planning.target_review v using (revision_id)
                where r.agency_id = :agency and r.year = :year and %s
                """
                    .formatted(WAITS))
            .param("agency", agencyId)
            .param("year", year)
            .query((row, _) -> row.getLong(1))
            .list());
  }

  /// Everything said about one indicator and year, newest first.
  public List<Revision> history(long agencyId, long lineageId, int year) {
    return jdbc.sql(
            REVISION
                + """
                where r.agency_id = :agency and r.year = :year and r.lineage_id = :lineage
                order by r.number desc
                """)
        .param("agency", agencyId)
        .param("year", year)
        .param("lineage", lineageId)
        .query(RevisionRows::revision)
        .list();
  }

  /// Everything said about a year's targets, by lineage, each newest first.
  public Map<Long, List<Revision>> histories(long agencyId, int year) {
    return jdbc
        .sql(
            REVISION
                + """
                where r.agency_id = :agency and r.year = :year
                order by r.lineage_id, r.number desc
                """)
        .param("agency", agencyId)
        .param("year", year)
        .query(RevisionRows::revision)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Revision::lineageId));
  }

  /// What a batch said, in order of year and of saying.
  public List<Revision> ofBatch(long batchId) {
    return jdbc.sql(REVISION + "where r.batch_id = :batch order by r.year, r.revision_id")
        .param("batch", batchId)
        .query(RevisionRows::revision)
        .list();
  }

  /// Empty where there is none in scope.
  public Optional<Revision> find(long revisionId) {
    return jdbc.sql(REVISION + "where r.revision_id = :id")
        .param("id", revisionId)
        .query(RevisionRows::revision)
        .optional();
  }

  /// Revisions of some agencies that wait, oldest first.
  public List<Revision> waitingOf(Collection<Long> agencyIds) {
    return jdbc.sql(
            REVISION
                + "where r.agency_id = any(:agencies) and "
                + WAITS
                + " order by r.proposed_at, r.revision_id")
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(RevisionRows::revision)
        .list();
  }

  /// How many revisions of some agencies wait that somebody else proposed.
  public int waitingCount(Collection<Long> agencyIds, OptionalLong accountId) {
    return jdbc.sql(
            """
            select count(*) from planning.target_revision r
            left join planning.target_review v using (revision_id)
            where r.agency_id = any(:agencies) and r.proposed_by is distinct from cast(:account as bigint) and %s
            """
                .formatted(WAITS))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("account", boxed(accountId))
        .query(Integer.class)
        .single();
  }

  /// A saying about to be kept.
  ///
  /// @param decreeTarget the decree's words now
  public record Saying(
      long agencyId,
      long lineageId,
      int year,
      boolean needsReview,
      @Nullable String reason,
      @Nullable String decreeTarget,
      TargetSetting setting) {

    /// Says something about a target as its decree states it now.
    public static Saying of(
        IndicatorTarget now,
        int year,
        boolean needsReview,
        @Nullable String reason,
        TargetSetting setting) {
      var indicator = now.indicator();
      return new Saying(
          indicator.agencyId(),
          indicator.lineageId(),
          year,
          needsReview,
          reason,
          indicator.stated().targets().get(Integer.toString(year)),
          setting);
    }
  }

  /// Keeps sayings, each about another target.
  ///
  /// @param batchId what they came with together; null where each came alone
  /// @return keys of the revisions
  public List<Long> insert(List<Saying> sayings, @Nullable Long batchId, Act act) {
    return jdbc.sql(
            """
            insert into planning.target_revision (agency_id, lineage_id, year, number, needs_review, reason,
              decree_target, annual_low, annual_high, in_words, unit, split, quarter_low, quarter_high, direction,
              cap, ceiling, no_event, worst_tolerated, stability, proposed_by, proposed_by_name, proposed_at, batch_id)
            select s.agency, s.lineage, s.year,
              (select coalesce(max(r.number), 0) + 1 from planning.target_revision r
                where r.agency_id = s.agency and r.lineage_id = s.lineage and r.year = s.year),
              s.review, s.reason, s.decree, s.low, s.high, s.words, s.unit, s.split, s.quarter_low, s.quarter_high,
              s.direction, s.cap, s.ceiling, s.no_event, s.worst, s.stability, :by, :name, :at,
              cast(:batch as bigint)
            from jsonb_to_recordset(cast(:sayings as jsonb)) as s (agency bigint, lineage bigint, year smallint,
              review boolean, reason text, decree text, low numeric, high numeric, words text, unit text, split text,
              quarter_low numeric[], quarter_high numeric[], direction text, cap text, ceiling text, no_event text,
              worst numeric, stability text)
            returning revision_id
            """)
        .param("sayings", SayingJson.of(sayings))
        .param("by", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("batch", batchId)
        .query((row, _) -> row.getLong("revision_id"))
        .list();
  }

  /// Says what became of revisions of an agency, of all the same.
  public void review(long agencyId, List<Revision> revisions, Review review) {
    jdbc.sql(
            """
            insert into planning.target_review (revision_id, agency_id, outcome, reason, decided_by,
              decided_by_name, decided_at)
            select id, :agency, :outcome, :reason, :by, :name, :at from unnest(cast(:ids as bigint[])) as id
            """)
        .param("ids", revisions.stream().map(Revision::id).toArray(Long[]::new))
        .param("agency", agencyId)
        .param("outcome", review.outcome().name())
        .param("reason", review.reason())
        .param("by", boxed(review.decided().accountId()))
        .param("name", review.decided().name())
        .param("at", review.decided().at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable Long boxed(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }
}
