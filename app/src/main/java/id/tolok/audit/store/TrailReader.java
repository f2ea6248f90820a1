package id.tolok.audit.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks entries up for people, newest first.
@Repository
public class TrailReader {

  private static final int BATCH = 500;

  private static final String COLUMNS =
      """
      select id, chain, position, at, account_id, viewer, viewer_kind, request_id, action, subject,
        refused, before_state, after_state, reason, previous_hash, hash
      from audit.entry
      """;

  private final JdbcClient jdbc;

  TrailReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest entries older than one; the newest of all for [Long#MAX_VALUE].
  public List<StoredEntry> olderThan(TrailQuery query, long id, int most) {
    return page(query, "id < :id", "order by id desc", id, most);
  }

  /// The entries right after one, newest first.
  public List<StoredEntry> newerThan(TrailQuery query, long id, int most) {
    return page(query, "id > :id", "order by id", id, most).reversed();
  }

  /// Hands over the newest entries one by one. Needs a transaction, for only within one does the
  /// database hand them over in batches.
  public void each(TrailQuery query, int most, Consumer<StoredEntry> taker) {
    var parameters = new HashMap<String, Object>();
    var where = where(query, parameters);
    parameters.put("most", most);
    try (var entries =
        jdbc
            .sql(COLUMNS + where + " order by id desc limit :most")
            .withFetchSize(BATCH)
            .params(parameters)
            .query((row, number) -> ChainStore.entry(row))
            .stream()) {
      entries.forEach(taker);
    }
  }

  private List<StoredEntry> page(TrailQuery query, String place, String order, long id, int most) {
    var parameters = new HashMap<String, Object>();
    var where = where(query, parameters);
    parameters.put("id", id);
    parameters.put("most", most);
    return jdbc.sql(COLUMNS + where + " and " + place + " " + order + " limit :most")
        .params(parameters)
        .query((row, number) -> ChainStore.entry(row))
        .list();
  }

  /// The conditions that are asked for, and no others, so that each finds its index.
  private static String where(TrailQuery query, Map<String, Object> parameters) {
    var conditions = new ArrayList<String>();
    conditions.add(
        switch (query.reach()) {
          case TrailQuery.Reach.Everything() -> "true";
          // Of one agency the index hands entries over in their order; of several it cannot.
          case TrailQuery.Reach.Agencies(var ids) when ids.size() == 1 -> {
            parameters.put("only", ids.iterator().next());
            yield "agency_id = :only";
          }
          case TrailQuery.Reach.Agencies(var ids) -> {
            parameters.put("agencies", ids.toArray(Long[]::new));
            yield "agency_id = any(:agencies)";
          }
        });
    if (query.from() != null) {
      parameters.put("from", query.from().atOffset(ZoneOffset.UTC));
      conditions.add("at >= :from");
    }
    if (query.before() != null) {
      parameters.put("before", query.before().atOffset(ZoneOffset.UTC));
      conditions.add("at < :before");
    }
    if (query.person() != null) {
      parameters.put("person", anywhere(query.person()));
      conditions.add("viewer ilike :person");
    }
    if (query.action() != null) {
      parameters.put("action", query.action());
      conditions.add("action = :action");
    }
    if (query.agencyId() != null) {
      parameters.put("agency", query.agencyId());
      conditions.add("agency_id = :agency");
    }
    if (query.subject() != null) {
      parameters.put("subject", anywhere(query.subject()));
      conditions.add("subject ilike :subject");
    }
    if (query.request() != null) {
      parameters.put("request", query.request());
      conditions.add("request_id = :request");
    }
    if (query.onlyRefused()) {
      conditions.add("refused");
    }
    return "where " + String.join(" and ", conditions);
  }

  /// A pattern that finds the text anywhere, its own signs taken literally.
  private static String anywhere(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
