package id.tolok.results.store;

import id.tolok.database.WrittenRows;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the figures that results are computed from.
@Repository
public class FigureInputStore {

  private final JdbcClient jdbc;

  FigureInputStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What computing needs of a figure.
  ///
  /// @param amount as entered; null where it was cleared
  /// @param approvedAmount as last approved; null where it never was
  public record Input(
      long agencyId,
      long variableId,
      EntryPeriod period,
      FigureState state,
      @Nullable BigDecimal amount,
      @Nullable BigDecimal approvedAmount) {}

  /// The figures of several agencies in some years, in one query.
  ///
  /// @param fromYear first year
  /// @param untilYear last year
  public List<Input> inputs(Collection<Long> agencyIds, int fromYear, int untilYear) {
    return jdbc.sql(
            """
            select agency_id, variable_id, year, slot, state, amount, approved_amount
            from measurement.figure
            where agency_id = any(:agencies) and year between :from and :until
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("from", fromYear)
        .param("until", untilYear)
        .query(FigureInputStore::input)
        .list();
  }

  /// Tells what the running transaction sees from what comes later, see {@link #changes}.
  public long mark() {
    return WrittenRows.mark(jdbc);
  }

  /// The figures that were written since a mark, by agency; one in which none was is absent.
  public Map<Long, WrittenRows<Input>> changes(
      Collection<Long> agencyIds, int fromYear, int untilYear, long mark) {
    return jdbc.sql(
            """
            select agency_id, variable_id, year, slot, state, amount, approved_amount, total
            from (
              select f.*, %s
              from measurement.figure f
              where f.agency_id = any(:agencies) and f.year between :from and :until) as all_of_them
            where changed
            """
                .formatted(WrittenRows.COLUMNS))
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("from", fromYear)
        .param("until", untilYear)
        .param("mark", Long.toString(mark))
        .query(WrittenRows.byAgency(FigureInputStore::input));
  }

  /// The quarters, 1 to 4, of which figures were handed in and wait to be verified or approved.
  public Set<Integer> quartersWaiting(long agencyId, int year) {
    return jdbc
        .sql(
            """
            select distinct slot from measurement.figure
            where agency_id = :agency and year = :year and state in ('SUBMITTED', 'VERIFIED')
            """)
        .param("agency", agencyId)
        .param("year", year)
        .query((row, _) -> EntryPeriod.ofSlot(year, row.getInt("slot")).lastQuarter())
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Input input(ResultSet row, int place) throws SQLException {
    return new Input(
        row.getLong("agency_id"),
        row.getLong("variable_id"),
        EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")),
        FigureState.valueOf(row.getString("state")),
        row.getBigDecimal("amount"),
        row.getBigDecimal("approved_amount"));
  }
}
