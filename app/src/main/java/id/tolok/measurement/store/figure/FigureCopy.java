package id.tolok.measurement.store.figure;

import id.tolok.database.KeptPlans;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes many figures at once: they are streamed into a table of the transaction (COPY), from
/// where a few statements over the whole set take them.
@Repository
public class FigureCopy {

  /// A figure about to be kept.
  ///
  /// @param given one version after the one that was judged; where somebody was faster nothing of
  ///   the batch is kept
  /// @param state it has and keeps
  public record Staged(FigureWriter.Given given, FigureState state) {}

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final KeptPlans plans;

  FigureCopy(JdbcTemplate template, JdbcClient jdbc, KeptPlans plans) {
    this.template = template;
    this.jdbc = jdbc;
    this.plans = plans;
  }

  /// Keeps figures in the running transaction. PostgreSQL looks each one's variable up by a
  /// statement of its own, whose plan it would otherwise make anew for every row: four times the
  /// work of writing it.
  ///
  /// @return whether every one was kept; otherwise somebody changed one in between and the
  ///   transaction must be taken back
  /// @throws org.springframework.dao.DuplicateKeyException where somebody added one in between
  public boolean write(long agencyId, long batchId, List<Staged> figures, Figure.Act act) {
    jdbc.sql(
            """
            create temporary table staged_figure (variable_id bigint, year smallint, slot smallint,
              version integer, amount numeric, note text, word text, state text, backfilled boolean) on commit drop
            """)
        .update();
    template.execute((Connection connection) -> stream(connection, figures));
    plans.keep();
    if (addFigures(agencyId, act) + changeFigures(agencyId, act) != figures.size()) {
      return false;
    }
    addEvents(agencyId, batchId, act);
    return true;
  }

  private static Object stream(Connection connection, List<Staged> figures) throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged_figure from stdin");
    var lines = new CopyLines(copy);
    try {
      for (Staged figure : figures) {
        lines.add(figure);
      }
      lines.end();
      return figures;
    } catch (IOException impossible) {
      throw new SQLException("could not stream figures", impossible);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /// Figures that are new, in the order of the key, so that those of a year lie together.
  private int addFigures(long agencyId, Figure.Act act) {
    return jdbc.sql(
            """
            insert into measurement.figure (agency_id, variable_id, year, slot, version, amount, note, state,
              entered_by, entered_by_name, entered_at, backfilled)
            select :agency, variable_id, year, slot, version, amount, note, state, cast(:account as bigint), :name,
              :at, backfilled
            from staged_figure where version = 1 order by year, variable_id, slot
            """)
        .param("agency", agencyId)
        .param("account", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private int changeFigures(long agencyId, Figure.Act act) {
    return jdbc.sql(
            """
            update measurement.figure f set version = s.version, amount = s.amount, note = s.note,
              entered_by = cast(:account as bigint), entered_by_name = :name, entered_at = :at,
              backfilled = s.backfilled
            from staged_figure s
            where s.version > 1 and f.agency_id = :agency and f.year = s.year and f.variable_id = s.variable_id
              and f.slot = s.slot and f.version = s.version - 1 and f.state in ('DRAFT', 'RETURNED')
            """)
        .param("agency", agencyId)
        .param("account", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void addEvents(long agencyId, long batchId, Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, note,
              state, reason, batch_id, backfilled, actor_id, actor_name, at)
            select :agency, variable_id, year, slot, version, 'ENTERED', amount, note, state, word, :batch, backfilled,
              cast(:account as bigint), :name, :at
            from staged_figure order by year, variable_id, slot
            """)
        .param("agency", agencyId)
        .param("batch", batchId)
        .param("account", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  static @Nullable Long account(Figure.Act act) {
    return act.accountId().isPresent() ? act.accountId().getAsLong() : null;
  }
}
