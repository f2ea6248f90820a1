package id.tolok.database;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tells whether what is held in memory of who is who and who may do what still holds: sessions,
/// accounts, roles, holders of positions, names of places. Every change of those leaves a row in
/// its own transaction, so that the next reader after the commit, on any node, sees another mark.
@Repository
public class Grounds {

  private static final String ALL = "all";
  private static final ScopedValue<String> SEEN = ScopedValue.newInstance();

  private final JdbcClient jdbc;
  private final SharedReads<String, String> reads;

  Grounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reads = new SharedReads<>(keys -> Scope.within(Scope.COMMON, () -> Map.of(ALL, read())));
  }

  /// What is committed now. Two equal marks stand for the same state.
  public String mark() {
    return Objects.requireNonNull(reads.ask(List.of(ALL)).get(ALL));
  }

  /// The mark the running request began with; what is committed now where none was bound.
  public String seen() {
    return SEEN.isBound() ? SEEN.get() : mark();
  }

  /// Whether the running work began with a mark.
  public boolean isSeen() {
    return SEEN.isBound();
  }

  /// Does work that begins with a mark.
  public static <T, X extends Throwable> T seeing(String mark, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(SEEN, mark).call(work);
  }

  /// Forgets changes of long ago; whoever holds something of that time reads once more.
  public int prune(Instant before) {
    return jdbc.sql("delete from tolok.ground_change where at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private String read() {
    return jdbc.sql(
            """
            select count(*) || ' ' || coalesce(min(change_id), 0) || ' ' || coalesce(max(change_id), 0)
            from tolok.ground_change
            """)
        .query(String.class)
        .single();
  }
}
