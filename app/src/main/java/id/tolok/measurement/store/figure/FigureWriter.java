package id.tolok.measurement.store.figure;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds what happened to figures, and brings them up to date with it: any number of them in one
/// statement.
@Repository
public class FigureWriter {

  private final JdbcClient jdbc;

  FigureWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure given.
  ///
  /// @param seenVersion version it is based on; 0 for a new one
  /// @param word why an unusual amount is right
  public record Given(
      FigureKey key,
      int seenVersion,
      @Nullable BigDecimal amount,
      @Nullable String note,
      @Nullable String word,
      boolean backfilled) {}

  /// A step taken.
  ///
  /// @param seenVersion version it is based on
  /// @param state after it
  public record Taken(FigureKey key, int seenVersion, FigureState state) {}

  /// Keeps figures of one agency.
  ///
  /// @return those kept; one that somebody else changed since is not among them
  public List<Figure> enter(List<Given> given, Figure.Act act) {
    var keys = given.stream().map(Given::key).toList();
    var places = Places.of(keys);
    return jdbc.sql(
            """
            with given as (
              select * from unnest(
                cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]),
                cast(:versions as integer[]), cast(:amounts as numeric[]), cast(:notes as text[]),
                cast(:words as text[]), cast(:backfilled as boolean[]))
              as g (variable_id, year, slot, version, amount, note, word, backfilled)),
            head as (
              insert into measurement.figure as f (agency_id, variable_id, year, slot, version, amount, note,
                state, entered_by, entered_by_name, entered_at, backfilled)
              select :agency, variable_id, year, slot, version, amount, note, 'DRAFT', cast(:actor as bigint),
                :name, :at, backfilled
              from given
              on conflict (agency_id, year, variable_id, slot) do update
                set version = excluded.version, amount = excluded.amount, note = excluded.note,
                  entered_by = excluded.entered_by, entered_by_name = excluded.entered_by_name,
                  entered_at = excluded.entered_at, backfilled = excluded.backfilled
                where f.version = excluded.version - 1 and f.state in ('DRAFT', 'RETURNED')
              returning *),
            event as (
              insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount,
                note, state, reason, backfilled, actor_id, actor_name, at)
              select h.agency_id, h.variable_id, h.year, h.slot, h.version, 'ENTERED', h.amount, h.note, h.state,
                g.word, h.backfilled, h.entered_by, h.entered_by_name, h.entered_at
              from head h join given g using (variable_id, year, slot))
            select %s from head f
            """
                .formatted(FigureRows.COLUMNS))
        .param("agency", keys.getFirst().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .param("versions", given.stream().map(g -> g.seenVersion() + 1).toArray(Integer[]::new))
        .param("amounts", given.stream().map(g -> text(g.amount())).toArray(String[]::new))
        .param("notes", given.stream().map(Given::note).toArray(String[]::new))
        .param("words", given.stream().map(Given::word).toArray(String[]::new))
        .param("backfilled", given.stream().map(Given::backfilled).toArray(Boolean[]::new))
        .param("actor", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .query(FigureRows::figure)
        .list();
  }

  /// Takes a step with figures of one agency. What is approved becomes the amount in force; what is
  /// handed in waits for its verifiers anew; what is sent back or reopened is open from now on.
  ///
  /// @return those moved; one that somebody else changed since is not among them
  public List<Figure> move(
      List<Taken> taken, FigureEvent.Kind kind, @Nullable String reason, Figure.Act act) {
    var keys = taken.stream().map(Taken::key).toList();
    var places = Places.of(keys);
    return jdbc.sql(
            """
            with taken as (
              select * from unnest(
                cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]),
                cast(:versions as integer[]), cast(:states as text[]))
              as g (variable_id, year, slot, version, state)),
            head as (
              update measurement.figure f
              set version = f.version + 1, state = t.state,
                approved_amount = case when :kind = 'APPROVED' then f.amount else f.approved_amount end,
                approved_version = case when :kind = 'APPROVED' then f.version + 1 else f.approved_version end,
                open_again_at = case when :kind in ('RETURNED', 'REOPENED') then :at else f.open_again_at end,
                verified_by = case when :kind = 'VERIFIED' and cast(:actor as bigint) is not null
                    then f.verified_by || cast(:actor as bigint)
                  when :kind in ('APPROVED', 'LOCKED') then f.verified_by else '{}' end
              from taken t
              where f.agency_id = :agency and f.variable_id = t.variable_id and f.year = t.year
                and f.slot = t.slot and f.version = t.version
              returning f.*),
            event as (
              insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount,
                note, state, reason, backfilled, actor_id, actor_name, at)
              select agency_id, variable_id, year, slot, version, :kind, amount, note, state,
                cast(:reason as text), backfilled, cast(:actor as bigint), :name, :at
              from head)
            select %s from head f
            """
                .formatted(FigureRows.COLUMNS))
        .param("agency", keys.getFirst().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .param("versions", taken.stream().map(Taken::seenVersion).toArray(Integer[]::new))
        .param("states", taken.stream().map(t -> t.state().name()).toArray(String[]::new))
        .param("kind", kind.name())
        .param("reason", reason)
        .param("actor", boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .query(FigureRows::figure)
        .list();
  }

  private static @Nullable String text(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
