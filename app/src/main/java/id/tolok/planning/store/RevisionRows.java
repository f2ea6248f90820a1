package id.tolok.planning.store;

import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.Target;
import id.tolok.achievement.TargetCeiling;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSetting.Judging;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.revision.Revision.Review;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Revisions as the table keeps them.
final class RevisionRows {

  private static final int QUARTERS = 4;

  private RevisionRows() {}

  static Revision revision(ResultSet row, int place) throws SQLException {
    return new Revision(
        row.getLong("revision_id"),
        row.getLong("agency_id"),
        row.getLong("lineage_id"),
        row.getInt("year"),
        row.getInt("number"),
        row.getBoolean("needs_review"),
        row.getString("reason"),
        row.getString("decree_target"),
        setting(row),
        act(row, "proposed"),
        batch(row),
        review(row));
  }

  private static OptionalLong batch(ResultSet row) throws SQLException {
    long batch = row.getLong("batch_id");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(batch);
  }

  private static TargetSetting setting(ResultSet row) throws SQLException {
    String cap = row.getString("cap");
    return new TargetSetting(
        target(row.getBigDecimal("annual_low"), row.getBigDecimal("annual_high")),
        row.getString("in_words"),
        row.getString("unit"),
        SplitRule.valueOf(row.getString("split")),
        quarters(row),
        new Judging(
            Direction.of(row.getString("direction")),
            cap == null ? null : RatingStore.cap(cap),
            TargetCeiling.valueOf(row.getString("ceiling")),
            NoEventTreatment.valueOf(row.getString("no_event")),
            row.getBigDecimal("worst_tolerated"),
            stability(row.getString("stability"))));
  }

  private static @Nullable StabilityScale stability(@Nullable String written) {
    return written == null ? null : StabilityWriting.read(written).orElseThrow();
  }

  private static Map<Integer, Target> quarters(ResultSet row) throws SQLException {
    var low = (@Nullable BigDecimal[]) row.getArray("quarter_low").getArray();
    var high = (@Nullable BigDecimal[]) row.getArray("quarter_high").getArray();
    Map<Integer, Target> quarters = new TreeMap<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      Target target = target(low[quarter - 1], high[quarter - 1]);
      if (!(target instanceof Target.NotPlanned)) {
        quarters.put(quarter, target);
      }
    }
    return quarters;
  }

  private static Target target(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null) {
      return new Target.NotPlanned();
    }
    return high == null ? Target.of(low) : new Target.Range(low, high);
  }

  private static @Nullable Review review(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null
        ? null
        : new Review(
            Review.Outcome.valueOf(outcome), row.getString("review_reason"), act(row, "decided"));
  }

  /// Who did something; the column names begin with what it was.
  static Act act(ResultSet row, String what) throws SQLException {
    long account = row.getLong(what + "_by");
    return new Act(
        row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account),
        row.getString(what + "_by_name"),
        row.getObject(what + "_at", OffsetDateTime.class).toInstant());
  }
}
