package id.tolok.measurement.store.figure;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of figures as records.
public final class FigureRows {

  /// What a figure is read from, of `measurement.figure f`.
  public static final String COLUMNS =
      """
      f.agency_id, f.variable_id, f.year, f.slot, f.version, f.amount, f.note, f.state, f.entered_by,
        f.entered_by_name, f.entered_at, f.approved_amount, f.approved_version, f.backfilled
      """;

  /// What a figure with its way so far is read from.
  public static final String KEPT_COLUMNS = COLUMNS + ", f.open_again_at, f.verified_by";

  private FigureRows() {}

  public static Figure figure(ResultSet row, int place) throws SQLException {
    return new Figure(
        key(row),
        row.getInt("version"),
        plain(row.getBigDecimal("amount")),
        row.getString("note"),
        FigureState.valueOf(row.getString("state")),
        new Figure.Act(
            optional(row, "entered_by"),
            row.getString("entered_by_name"),
            instant(row, "entered_at")),
        plain(row.getBigDecimal("approved_amount")),
        row.getInt("approved_version"),
        row.getBoolean("backfilled"));
  }

  public static KeptFigure kept(ResultSet row, int place) throws SQLException {
    return new KeptFigure(figure(row, place), openAgainAt(row), numbers(row, "verified_by"));
  }

  public static @Nullable Instant openAgainAt(ResultSet row) throws SQLException {
    var openAgain = row.getObject("open_again_at", OffsetDateTime.class);
    return openAgain == null ? null : openAgain.toInstant();
  }

  public static FigureEvent event(ResultSet row, int place) throws SQLException {
    return new FigureEvent(
        key(row),
        row.getInt("version"),
        FigureEvent.Kind.valueOf(row.getString("kind")),
        plain(row.getBigDecimal("amount")),
        row.getString("note"),
        FigureState.valueOf(row.getString("state")),
        row.getString("reason"),
        optional(row, "batch_id"),
        new Figure.Act(optional(row, "actor_id"), row.getString("actor_name"), instant(row, "at")));
  }

  public static FigureKey key(ResultSet row) throws SQLException {
    return new FigureKey(
        row.getLong("agency_id"),
        row.getLong("variable_id"),
        EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")));
  }

  public static Set<Long> numbers(ResultSet row, String column) throws SQLException {
    return Set.copyOf(Arrays.asList((Long[]) row.getArray(column).getArray()));
  }

  public static OptionalLong optional(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// As people write it: without an exponent.
  public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number != null && number.scale() < 0 ? number.setScale(0) : number;
  }
}
