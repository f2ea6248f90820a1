package id.tolok.measurement.store.occasion;

import id.tolok.catalogue.variable.Variable;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Polarity;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.store.figure.FigureRows;
import id.tolok.measurement.store.figure.KeptFigure;
import id.tolok.measurement.store.figure.Places;
import id.tolok.scorecard.Adding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What figures are judged by, for any number of them in one query.
@Repository
public class CircumstanceStore {

  private final JdbcClient jdbc;

  CircumstanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The circumstances of each key.
  ///
  /// @param keys of one agency
  /// @param account whose positions count
  /// @param day on which positions are held
  public Map<FigureKey, Circumstance> circumstances(
      Collection<FigureKey> keys, OptionalLong account, LocalDate day) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var places = Places.of(keys);
    Map<FigureKey, Circumstance> found = new HashMap<>();
    jdbc.sql(
            """
            select :agency as agency_id, g.variable_id, g.year, g.slot,
              v.name, v.unit, v.kind, v.adding, v.least, v.most, v.jump_percent, v.polarity, v.fractions,
              v.binding,
              p.id as position_id, p.name as position, h.holder, coalesce(h.viewers, false) as viewers,
              f.version, f.amount, f.note, f.state, f.entered_by, f.entered_by_name, f.entered_at,
              f.approved_amount, f.approved_version, f.backfilled, f.open_again_at, f.verified_by,
              v.variable_id is not null as known
            from unnest(cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]))
                as g (variable_id, year, slot)
              left join catalogue.variable v
                on v.variable_id = g.variable_id and v.agency_id = :agency and v.merged_into is null
              left join organization.position p on p.id = v.owner_position_id and p.removed_at is null
              left join lateral (
                select string_agg(o.name, ' / ' order by h.kind) as holder,
                  bool_or(a.account_id = cast(:account as bigint)) as viewers
                from organization.holding h
                  join organization.official o on o.id = h.official_id
                  left join access.account_official a on a.official_id = h.official_id
                where h.position_id = p.id and h.removed_at is null
                  and h.first_day <= :day and (h.last_day is null or h.last_day >= :day)) h on true
              left join measurement.figure f on f.agency_id = :agency and f.variable_id = g.variable_id
                and f.year = g.year and f.slot = g.slot
            """)
        .param("agency", keys.iterator().next().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .param("account", account.isPresent() ? account.getAsLong() : null)
        .param("day", day)
        .query(row -> {
          var key = FigureRows.key(row);
          found.put(key, new Circumstance(key, variable(row), kept(row)));
        });
    return found;
  }

  /// Every variable of an agency that was not merged into another.
  ///
  /// @param account whose positions count
  /// @param day on which positions are held
  public Map<Long, AskedVariable> variables(long agencyId, OptionalLong account, LocalDate day) {
    Map<Long, AskedVariable> found = new HashMap<>();
    jdbc.sql(
            """
            select v.variable_id, v.name, v.unit, v.kind, v.adding, v.least, v.most, v.jump_percent, v.polarity,
              v.fractions, v.binding, p.id as position_id, p.name as position, h.holder,
              coalesce(h.viewers, false) as viewers, true as known
            from catalogue.variable v
              left join organization.position p on p.id = v.owner_position_id and p.removed_at is null
              left join (
                select h.position_id, string_agg(o.name, ' / ' order by h.kind) as holder,
                  bool_or(a.account_id = cast(:account as bigint)) as viewers
                from organization.holding h
                  join organization.official o on o.id = h.official_id
                  left join access.account_official a on a.official_id = h.official_id
                where h.agency_id = :agency and h.removed_at is null
                  and h.first_day <= :day and (h.last_day is null or h.last_day >= :day)
                group by h.position_id) h on h.position_id = p.id
            where v.agency_id = :agency and v.merged_into is null
            """)
        .param("agency", agencyId)
        .param("account", account.isPresent() ? account.getAsLong() : null)
        .param("day", day)
        .query(row -> {
          found.put(row.getLong("variable_id"), Objects.requireNonNull(variable(row)));
        });
    return found;
  }

  /// What is kept under some keys.
  ///
  /// @param keys of one agency
  public Map<FigureKey, KeptFigure> kept(Collection<FigureKey> keys) {
    var places = Places.of(keys);
    Map<FigureKey, KeptFigure> found = new HashMap<>();
    jdbc.sql(
            """
            select %s
            from unnest(cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]))
                as g (variable_id, year, slot)
              join measurement.figure f using (variable_id, year, slot)
            where f.agency_id = :agency
            """
                .formatted(FigureRows.KEPT_COLUMNS))
        .param("agency", keys.iterator().next().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .query(row -> {
          found.put(FigureRows.key(row), FigureRows.kept(row, 0));
        });
    return found;
  }

  /// What is kept of an agency's years.
  public Map<FigureKey, KeptFigure> kept(long agencyId, Collection<Integer> years) {
    Map<FigureKey, KeptFigure> found = new HashMap<>();
    jdbc.sql(
            """
            select %s
            from measurement.figure f
            where f.agency_id = :agency and f.year = any(:years)
            """
                .formatted(FigureRows.KEPT_COLUMNS))
        .param("agency", agencyId)
        .param("years", years.toArray(Integer[]::new))
        .query(row -> {
          found.put(FigureRows.key(row), FigureRows.kept(row, 0));
        });
    return found;
  }

  /// Everyone who gave an amount since the last approval, by figure: none of them may pass it on.
  ///
  /// @param keys of one agency
  public Map<FigureKey, Set<Long>> authors(Collection<FigureKey> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var places = Places.of(keys);
    Map<FigureKey, Set<Long>> found = new HashMap<>();
    jdbc.sql(
            """
            select f.agency_id, f.variable_id, f.year, f.slot, array_agg(distinct e.actor_id) as authors
            from unnest(cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]))
                as g (variable_id, year, slot)
              join measurement.figure f on f.agency_id = :agency and f.variable_id = g.variable_id
                and f.year = g.year and f.slot = g.slot
              join measurement.figure_event e on e.agency_id = f.agency_id and e.year = f.year
                and e.variable_id = f.variable_id and e.slot = f.slot
            where e.kind = 'ENTERED' and e.version > f.approved_version and e.actor_id is not null
            group by f.agency_id, f.variable_id, f.year, f.slot
            """)
        .param("agency", keys.iterator().next().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .query(row -> {
          found.put(FigureRows.key(row), FigureRows.numbers(row, "authors"));
        });
    return found;
  }

  private static @Nullable AskedVariable variable(ResultSet row) throws SQLException {
    if (!row.getBoolean("known")) {
      return null;
    }
    String polarity = row.getString("polarity");
    String unit = row.getString("unit");
    return new AskedVariable(
        row.getLong("variable_id"),
        row.getString("name"),
        unit,
        EntryPeriod.Kind.valueOf(row.getString("kind")),
        Adding.valueOf(row.getString("adding")),
        new Variable.Limits(
            row.getBigDecimal("least"),
            row.getBigDecimal("most"),
            row.getBigDecimal("jump_percent"),
            polarity == null ? null : Polarity.valueOf(polarity),
            Variable.Fractions.valueOf(row.getString("fractions")).in(unit)),
        "ENTERED".equals(row.getString("binding")),
        owner(row));
  }

  private static AskedVariable.@Nullable Owner owner(ResultSet row) throws SQLException {
    String position = row.getString("position");
    return position == null
        ? null
        : new AskedVariable.Owner(
            row.getLong("position_id"),
            position,
            row.getString("holder"),
            row.getBoolean("viewers"));
  }

  private static @Nullable KeptFigure kept(ResultSet row) throws SQLException {
    return row.getString("state") == null ? null : FigureRows.kept(row, 0);
  }
}
