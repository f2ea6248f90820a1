package id.tolok.desk.store;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The figures a variable had before, whatever their year.
@Repository
public class PastFigures {

  private final JdbcClient jdbc;

  PastFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure of an earlier period.
  public record Past(EntryPeriod period, BigDecimal amount, FigureState state) {}

  /// The last figures of a variable until a period and with it, in periods of the same kind, oldest
  /// first.
  public List<Past> until(FigureKey key, int count) {
    var period = key.period();
    return jdbc.sql(
            """
            select year, slot, amount, state from (
              select year, slot, amount, state from measurement.figure
              where agency_id = :agency and variable_id = :variable and amount is not null
                and slot between :first and :last and (year < :year or (year = :year and slot <= :slot))
              order by year desc, slot desc limit :count) newest
            order by year, slot
            """)
        .param("agency", key.agencyId())
        .param("variable", key.variableId())
        .param("first", period.slot() - period.ordinal() + 1)
        .param("last", period.slot() - period.ordinal() + period.kind().count())
        .param("year", period.year())
        .param("slot", period.slot())
        .param("count", count)
        .query((row, place) ->
            new Past(
                EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")),
                row.getBigDecimal("amount"),
                FigureState.valueOf(row.getString("state"))))
        .list();
  }
}
