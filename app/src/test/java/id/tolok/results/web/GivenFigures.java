package id.tolok.results.web;

import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts figures where results are computed from, without the way people enter them.
public final class GivenFigures {

  private final JdbcClient jdbc;
  private final Stamps stamps;

  public GivenFigures(JdbcClient jdbc, Stamps stamps) {
    this.jdbc = jdbc;
    this.stamps = stamps;
  }

  public void put(FigureKey key, String amount, FigureState state) {
    boolean approved = state.isApproved();
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  insert into measurement.figure (agency_id, variable_id, year, slot, version, amount,
                    state, entered_by_name, entered_at, approved_amount, approved_version)
                  values (:agency, :variable, :year, :slot, 1, :amount, :state, 'Penguji', :now,
                    :approved, :version)
                  on conflict (agency_id, year, variable_id, slot) do update set
                    version = figure.version + 1, amount = excluded.amount, state = excluded.state,
                    approved_amount = coalesce(excluded.approved_amount, figure.approved_amount)
                  """)
              .param("agency", key.agencyId())
              .param("variable", key.variableId())
              .param("year", key.period().year())
              .param("slot", key.period().slot())
              .param("amount", new BigDecimal(amount))
              .param("state", state.name())
              .param("now", TestClock.moment())
              .param("approved", approved ? new BigDecimal(amount) : null)
              .param("version", approved ? 1 : 0)
              .update();
          stamps.raise(key.agencyId(), key.period().year());
        });
  }
}
