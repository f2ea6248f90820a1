package id.tolok.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of one agency that were written since a mark was taken, and maybe some before it. The
/// database knows the transaction that wrote each row.
///
/// @param rows as they are now
/// @param total how many rows the agency has altogether; another number than is known means that
///   some are gone
public record WrittenRows<T>(List<T> rows, int total) {

  /// Columns of a query of the table `f`, which has an `agency_id`. The query around it keeps the
  /// rows that are `changed` and gives {@link #mark} as the parameter `mark`.
  public static final String COLUMNS =
      """
      age(f.xmin) <= age(cast(cast(cast(:mark as text) as xid8) as xid)) as changed,
        count(*) over (partition by f.agency_id) as total
      """;

  public WrittenRows {
    rows = List.copyOf(rows);
  }

  /// Tells what the running transaction sees from what comes later.
  public static long mark(JdbcClient jdbc) {
    return jdbc.sql("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
        .query(Long.class)
        .single();
  }

  /// Reads what such a query answers, by agency; one in which nothing changed is absent.
  public static <T> ResultSetExtractor<Map<Long, WrittenRows<T>>> byAgency(RowMapper<T> mapper) {
    return answer -> {
      Map<Long, List<T>> rows = new HashMap<>();
      Map<Long, Integer> totals = new HashMap<>();
      for (int place = 0; answer.next(); place++) {
        long agencyId = answer.getLong("agency_id");
        rows.computeIfAbsent(agencyId, _ -> new ArrayList<>()).add(mapper.mapRow(answer, place));
        totals.put(agencyId, answer.getInt("total"));
      }
      Map<Long, WrittenRows<T>> written = new HashMap<>();
      rows.forEach((agencyId, own) ->
          written.put(agencyId, new WrittenRows<>(own, totals.getOrDefault(agencyId, 0))));
      return written;
    };
  }
}
