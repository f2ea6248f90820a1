package id.tolok.catalogue.store;

import id.tolok.catalogue.store.VariableStore.Apart;
import id.tolok.shell.viewer.Viewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which variables people found to mean the same, and which not.
@Repository
public class VariableMergeStore {

  private final JdbcClient jdbc;

  VariableMergeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One merge.
  ///
  /// @param keptId the variable that stayed
  /// @param mergedId the one whose place it took
  public record Merge(long id, long agencyId, long keptId, long mergedId) {}

  /// Lets one variable take the place of another in every formula.
  ///
  /// @return key of the merge
  public long merge(long agencyId, long keptId, long mergedId, Viewer viewer, Instant at) {
    long id =
        jdbc.sql(
                """
                insert into catalogue.variable_merge (agency_id, kept_id, merged_id, indicator_ids, decided_by,
                  decided_by_name, decided_at)
                select :agency, :kept, :merged,
                  array(select indicator_id from catalogue.indicator_variable where variable_id = :merged),
                  :by, :name, :at
                returning merge_id
                """)
            .param("agency", agencyId)
            .param("kept", keptId)
            .param("merged", mergedId)
            .param("by", viewer.accountId().isPresent() ? viewer.accountId().getAsLong() : null)
            .param("name", viewer.name())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            with asking as (
              update catalogue.indicator_variable set variable_id = :kept where variable_id = :merged
            )
            update catalogue.variable set merged_into = :kept
            where variable_id = :merged or merged_into = :merged
            """)
        .param("kept", keptId)
        .param("merged", mergedId)
        .update();
    return id;
  }

  /// Empty where there is none in scope.
  public Optional<Merge> find(long mergeId) {
    return jdbc.sql(
            """
            select merge_id, agency_id, kept_id, merged_id from catalogue.variable_merge where merge_id = :id
            """)
        .param("id", mergeId)
        .query((row, _) ->
            new Merge(
                row.getLong("merge_id"),
                row.getLong("agency_id"),
                row.getLong("kept_id"),
                row.getLong("merged_id")))
        .optional();
  }

  /// Gives the merged variable back what asked for it, and what came to ask for its words since.
  ///
  /// @return false where it was undone before, or the kept one was merged further
  public boolean undo(Merge merge, Instant at) {
    int undone =
        jdbc.sql(
                """
                update catalogue.variable_merge m set undone_at = :at
                where m.merge_id = :id and m.undone_at is null and exists (
                  select from catalogue.variable v
                  where v.variable_id = m.merged_id and v.merged_into = m.kept_id)
                """)
            .param("id", merge.id())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    if (undone == 0) {
      return false;
    }
    jdbc.sql(
            """
            update catalogue.variable v
            set merged_into = case when v.variable_id = :merged then null else cast(:merged as bigint) end
            where v.variable_id = :merged or v.variable_id in (
              select m.merged_id from catalogue.variable_merge m
              where m.kept_id = :merged and m.undone_at is null)
            """)
        .param("merged", merge.mergedId())
        .update();
    jdbc.sql(
            """
            update catalogue.indicator_variable a set variable_id = :merged
            from catalogue.variable v
            where v.variable_id = :merged and a.variable_id = :kept
              and (a.name = v.name or a.indicator_id in (
                select unnest(m.indicator_ids) from catalogue.variable_merge m where m.merge_id = :id))
            """)
        .param("id", merge.id())
        .param("merged", merge.mergedId())
        .param("kept", merge.keptId())
        .update();
    return true;
  }

  public void keepApart(long agencyId, Apart apart, Viewer viewer, Instant at) {
    jdbc.sql(
            """
            insert into catalogue.variable_apart (agency_id, low_id, high_id, decided_by_name, decided_at)
            values (:agency, :low, :high, :name, :at)
            on conflict do nothing
            """)
        .param("agency", agencyId)
        .param("low", apart.lowId())
        .param("high", apart.highId())
        .param("name", viewer.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Pairs somebody said mean different things.
  public Set<Apart> apart(long agencyId) {
    return new HashSet<>(
        jdbc.sql("select low_id, high_id from catalogue.variable_apart where agency_id = :agency")
            .param("agency", agencyId)
            .query((row, _) -> new Apart(row.getLong("low_id"), row.getLong("high_id")))
            .list());
  }
}
