package id.tolok.survey.store.result;

import id.tolok.satisfaction.ServiceQuality;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.RoundKind;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.FrozenRound.Withdrawal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Approved rounds as they were frozen. Rows are only added; one taken back is marked, not changed.
@Repository
public class FrozenStore {

  private static final String SELECT =
      """
      select f.round_id, f.agency_id, r.kind, r.year, r.number, r.name, r.period_from, r.period_until, f.version,
        encode(f.content_hash, 'hex') as hash, f.satisfaction_index, f.quality, f.weight_rule, f.respondents,
        f.approved_at, f.approved_by_name, f.withdrawn_at, f.withdrawn_why
      from survey.frozen_index f join survey.round r using (round_id)
      """;

  private final JdbcClient jdbc;

  FrozenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A round on its way to be frozen.
  public record Freezing(
      long roundId,
      long agencyId,
      String document,
      String hash,
      BigDecimal index,
      ServiceQuality quality,
      WeightRule weightRule,
      int respondents,
      Instant at,
      OptionalLong accountId,
      String name) {}

  /// Those of some rounds that are in force.
  public List<FrozenRound> inForce(Collection<Long> roundIds) {
    return jdbc.sql(
            """
            %s where f.round_id = any(:rounds) and f.withdrawn_at is null
            """
                .formatted(SELECT))
        .param("rounds", roundIds.toArray(Long[]::new))
        .query((row, _) -> frozen(row))
        .list();
  }

  /// Those of an agency that are in force, the latest period first.
  public List<FrozenRound> inForce(long agencyId, RoundKind kind) {
    return jdbc.sql(
            """
            %s where f.agency_id = :agency and r.kind = :kind and f.withdrawn_at is null
            order by r.period_until desc, r.number desc
            """
                .formatted(SELECT))
        .param("agency", agencyId)
        .param("kind", kind.name())
        .query((row, _) -> frozen(row))
        .list();
  }

  /// All in scope that are in force, by round.
  public List<FrozenRound> allInForce() {
    return jdbc.sql("%s where f.withdrawn_at is null order by f.round_id".formatted(SELECT))
        .query((row, _) -> frozen(row))
        .list();
  }

  /// The one with this hash, first one in force, then the latest.
  public Optional<FrozenRound> find(String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            %s where f.content_hash = :hash
            order by f.withdrawn_at is not null, f.version desc limit 1
            """
                .formatted(SELECT))
        .param("hash", HexFormat.of().parseHex(hash))
        .query((row, _) -> frozen(row))
        .optional();
  }

  /// Documents by their hash.
  public Map<String, String> documents(Collection<String> hashes) {
    var documents = new HashMap<String, String>();
    jdbc.sql(
            """
            select distinct on (content_hash) encode(content_hash, 'hex') as hash, document
            from survey.frozen_index
            where content_hash in (select decode(hash, 'hex') from unnest(cast(:hashes as text[])) as h (hash))
            """)
        .param("hashes", hashes.toArray(String[]::new))
        .query(row -> {
          documents.put(row.getString("hash"), row.getString("document"));
        });
    return documents;
  }

  /// Names of the agencies that have any.
  public Map<Long, String> agencyNames() {
    var names = new HashMap<Long, String>();
    jdbc.sql(
            """
            select id, name from organization.agency
            where id in (select agency_id from survey.frozen_index)
            """)
        .query(row -> {
          names.put(row.getLong("id"), row.getString("name"));
        });
    return names;
  }

  /// Freezes a round as its next version.
  public void insert(Freezing freezing) {
    jdbc.sql(
            """
            insert into survey.frozen_index (agency_id, round_id, version, document, content_hash,
              satisfaction_index, quality, weight_rule, respondents, approved_at, approved_by, approved_by_name)
            select :agency, :round, coalesce(max(version), 0) + 1, :document, :hash,
              :index, :quality, :rule, :respondents, :at, :by, :name
            from survey.frozen_index where round_id = :round
            """)
        .param("agency", freezing.agencyId())
        .param("round", freezing.roundId())
        .param("document", freezing.document())
        .param("hash", HexFormat.of().parseHex(freezing.hash()))
        .param("index", freezing.index())
        .param("quality", freezing.quality().name())
        .param("rule", freezing.weightRule().name())
        .param("respondents", freezing.respondents())
        .param("at", freezing.at().atOffset(ZoneOffset.UTC))
        .param("by", freezing.accountId().isPresent() ? freezing.accountId().getAsLong() : null)
        .param("name", freezing.name())
        .update();
  }

  /// Marks what is in force of a round as taken back.
  public void withdraw(long roundId, Instant at, String why) {
    jdbc.sql(
            """
            update survey.frozen_index set withdrawn_at = :at, withdrawn_why = :why
            where round_id = :round and withdrawn_at is null
            """)
        .param("round", roundId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("why", why)
        .update();
  }

  private static FrozenRound frozen(ResultSet row) throws SQLException {
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    Optional<Withdrawal> withdrawal =
        withdrawn == null
            ? Optional.empty()
            : Optional.of(new Withdrawal(withdrawn.toInstant(), row.getString("withdrawn_why")));
    return new FrozenRound(
        row.getLong("round_id"),
        row.getLong("agency_id"),
        RoundKind.valueOf(row.getString("kind")),
        row.getInt("year"),
        row.getInt("number"),
        row.getString("name"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_until", LocalDate.class),
        row.getInt("version"),
        row.getString("hash"),
        row.getBigDecimal("satisfaction_index"),
        ServiceQuality.valueOf(row.getString("quality")),
        row.getInt("respondents"),
        WeightRule.valueOf(row.getString("weight_rule")),
        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
        row.getString("approved_by_name"),
        withdrawal);
  }
}
