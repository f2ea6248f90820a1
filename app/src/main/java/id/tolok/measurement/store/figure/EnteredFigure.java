package id.tolok.measurement.store.figure;

import id.tolok.audit.NewEntry;
import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.store.figure.FigureWriter.Given;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps one figure with all that goes with it by one statement, which commits by itself.
@Repository
public class EnteredFigure {

  private final JdbcClient jdbc;

  EnteredFigure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps a figure, with its event, its year's stamp raised and its entry in the trail.
  ///
  /// @param before the figure as it was; null for a new one
  /// @param judgedUnder the stamps of the agency under which it was judged
  /// @param entry in the trail, which gets the moment, the person and the word of the figure
  /// @return the figure as it is kept; empty where a stamp is another by now and nothing was kept
  public Optional<KeptFigure> enter(
      Given given,
      @Nullable KeptFigure before,
      Figure.Act act,
      Stamps.OfAgency judgedUnder,
      NewEntry entry) {
    return state(given, act, judgedUnder, entry).map(state -> kept(given, before, act, state));
  }

  private static KeptFigure kept(
      Given given, @Nullable KeptFigure before, Figure.Act act, FigureState state) {
    var amount = FigureRows.plain(given.amount());
    int version = given.seenVersion() + 1;
    if (before == null) {
      return new KeptFigure(
          new Figure(
              given.key(), version, amount, given.note(), state, act, null, 0, given.backfilled()),
          null,
          Set.of());
    }
    return new KeptFigure(
        new Figure(
            given.key(),
            version,
            amount,
            given.note(),
            state,
            act,
            before.figure().approvedAmount(),
            before.figure().approvedVersion(),
            given.backfilled()),
        before.openAgainAt(),
        before.verifiers());
  }

  private Optional<FigureState> state(
      Given given, Figure.Act act, Stamps.OfAgency judgedUnder, NewEntry entry) {
    var key = given.key();
    int year = key.period().year();
    return jdbc.sql(
            """
            select measurement.enter(:agency, cast(:year as smallint), :number, :others, :variable,
              cast(:slot as smallint), :version, :amount, :note, :word, :backfilled, cast(:account as bigint), :name,
              :at, :kind, :request, :action, :subject, :state)
            """)
        .param("agency", key.agencyId())
        .param("year", year)
        .param("number", judgedUnder.of(year).changes())
        .param("others", judgedUnder.besides(year))
        .param("variable", key.variableId())
        .param("slot", key.period().slot())
        .param("version", given.seenVersion() + 1)
        .param("amount", given.amount(), Types.NUMERIC)
        .param("note", given.note(), Types.VARCHAR)
        .param("word", given.word(), Types.VARCHAR)
        .param("backfilled", given.backfilled())
        .param("account", FigureCopy.account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("kind", entry.viewerKind())
        .param("request", entry.requestId(), Types.VARCHAR)
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("state", entry.after(), Types.VARCHAR)
        .query((row, _) -> Optional.ofNullable(row.getString(1)).map(FigureState::valueOf))
        .single();
  }
}
