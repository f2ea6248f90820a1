package id.tolok.measurement.store.figure;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures in pages, for other programs.
@Repository
public class ActualStore {

  private final JdbcClient jdbc;

  ActualStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure with what it is a figure of.
  public record Actual(Figure figure, String variable, @Nullable String unit) {}

  /// What is asked for.
  ///
  /// @param agencyIds whose figures
  /// @param workingAgencyIds those of which figures not handed in may be seen too
  /// @param year null for all
  /// @param period null for all
  /// @param lineageId an indicator whose variables are meant; null for all
  /// @param variableId null for all
  /// @param states empty for all
  /// @param after place of the last figure seen; null for the first page
  public record Question(
      Collection<Long> agencyIds,
      Collection<Long> workingAgencyIds,
      @Nullable Integer year,
      @Nullable EntryPeriod period,
      @Nullable Long lineageId,
      @Nullable Long variableId,
      Set<FigureState> states,
      @Nullable Place after,
      int limit) {}

  /// Where a figure stands in the order of the answer.
  public record Place(long agencyId, int year, long variableId, int slot) {}

  /// Figures by agency, year, variable and period.
  public List<Actual> page(Question question) {
    var after = question.after();
    var period = question.period();
    return jdbc.sql(
            """
            select %s, v.name, v.unit
            from measurement.figure f
            join catalogue.variable v on v.variable_id = f.variable_id
            where f.agency_id = any(:agencies)
              and (f.agency_id = any(:working) or f.state in ('SUBMITTED', 'VERIFIED', 'APPROVED', 'LOCKED'))
              and (cast(:year as smallint) is null or f.year = :year)
              and (cast(:slot as smallint) is null or f.slot = :slot)
              and (cast(:variable as bigint) is null or f.variable_id = :variable)
              and (cast(:lineage as bigint) is null or f.variable_id in (
                select a.variable_id from catalogue.indicator_variable a
                join catalogue.indicator i using (indicator_id) where i.lineage_id = :lineage))
              and (cardinality(cast(:states as text[])) = 0 or f.state = any(:states))
              and (cast(:afterAgency as bigint) is null
                or (f.agency_id, f.year, f.variable_id, f.slot)
                  > (:afterAgency, cast(:afterYear as smallint), cast(:afterVariable as bigint), cast(:afterSlot as smallint)))
            order by f.agency_id, f.year, f.variable_id, f.slot
            limit :limit
            """
                .formatted(FigureRows.COLUMNS))
        .param("agencies", question.agencyIds().toArray(Long[]::new))
        .param("working", question.workingAgencyIds().toArray(Long[]::new))
        .param("year", period == null ? question.year() : Integer.valueOf(period.year()))
        .param("slot", period == null ? null : period.slot())
        .param("variable", question.variableId())
        .param("lineage", question.lineageId())
        .param("states", question.states().stream().map(Enum::name).toArray(String[]::new))
        .param("afterAgency", after == null ? null : after.agencyId())
        .param("afterYear", after == null ? null : after.year())
        .param("afterVariable", after == null ? null : after.variableId())
        .param("afterSlot", after == null ? null : after.slot())
        .param("limit", question.limit())
        .query((row, place) ->
            new Actual(FigureRows.figure(row, place), row.getString("name"), row.getString("unit")))
        .list();
  }

  /// The agency of a variable; empty where there is none in scope.
  public java.util.Optional<Long> agencyOfVariable(long variableId) {
    return jdbc.sql("select agency_id from catalogue.variable where variable_id = :variable")
        .param("variable", variableId)
        .query(Long.class)
        .optional();
  }
}
