package id.tolok.audit.store;

import id.tolok.audit.NewEntry;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Adds entries to the trail.
@Repository
public class TrailStore {

  private final NamedParameterJdbcOperations jdbc;

  TrailStore(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /// Adds entries in one round trip, each at the end of its chain. Chains are locked in the order
  /// of their numbers, so that two transactions never wait for each other in a circle.
  public void append(List<NewEntry> entries) {
    jdbc.batchUpdate(
        """
        call audit.append(
          :agency, :at, :account, :viewer, :kind, :request,
          :action, :subject, :refused, :before, :after, :reason)
        """,
        entries.stream()
            .sorted(Comparator.comparingLong(NewEntry::chain))
            .map(TrailStore::parameters)
            .toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource parameters(NewEntry entry) {
    return new MapSqlParameterSource()
        .addValue("agency", boxed(entry.agencyId()), java.sql.Types.BIGINT)
        .addValue("at", entry.at().atOffset(ZoneOffset.UTC))
        .addValue("account", boxed(entry.accountId()), java.sql.Types.BIGINT)
        .addValue("viewer", entry.viewer())
        .addValue("kind", entry.viewerKind())
        .addValue("request", entry.requestId(), java.sql.Types.VARCHAR)
        .addValue("action", entry.action())
        .addValue("subject", entry.subject())
        .addValue("refused", entry.refused())
        .addValue("before", entry.before(), java.sql.Types.VARCHAR)
        .addValue("after", entry.after(), java.sql.Types.VARCHAR)
        .addValue("reason", entry.reason(), java.sql.Types.VARCHAR);
  }

  private static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
