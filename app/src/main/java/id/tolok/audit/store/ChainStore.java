package id.tolok.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads whole chains.
public final class ChainStore {

  /// How many entries are in memory at once.
  private static final int BATCH = 500;

  private final JdbcClient jdbc;

  public ChainStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The end of a chain as the database keeps it beside the entries.
  public record Head(long chain, long length, String hash) {}

  /// The heads of all chains, by number.
  public List<Head> heads() {
    return jdbc.sql("select chain, length, hash from audit.chain_head order by chain")
        .query((row, number) ->
            new Head(
                row.getLong("chain"), row.getLong("length"), hexadecimal(row.getBytes("hash"))))
        .list();
  }

  /// Hands over every entry, chain after chain, in the order of the places. Needs a transaction,
  /// for only within one does the database hand them over in batches.
  public void eachEntry(Consumer<StoredEntry> taker) {
    try (var entries =
        jdbc
            .sql(
                """
                select id, chain, position, at, account_id, viewer, viewer_kind, request_id, action,
                  subject, refused, before_state, after_state, reason, previous_hash, hash
                from audit.entry
                order by chain, position, id
                """)
            .withFetchSize(BATCH)
            .query((row, number) -> entry(row))
            .stream()) {
      entries.forEach(taker);
    }
  }

  /// Reads one entry from a row that has all its columns.
  public static StoredEntry entry(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getLong("id"),
        row.getLong("chain"),
        row.getLong("position"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("account_id", Long.class),
        row.getString("viewer"),
        row.getString("viewer_kind"),
        row.getString("request_id"),
        row.getString("action"),
        row.getString("subject"),
        row.getBoolean("refused"),
        row.getString("before_state"),
        row.getString("after_state"),
        row.getString("reason"),
        hexadecimal(row.getBytes("previous_hash")),
        hexadecimal(row.getBytes("hash")));
  }

  private static String hexadecimal(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
