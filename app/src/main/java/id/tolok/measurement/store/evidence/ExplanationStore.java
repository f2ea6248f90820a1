package id.tolok.measurement.store.evidence;

import id.tolok.measurement.statement.Explanation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What offices said about their results, every version.
@Repository
public class ExplanationStore {

  private static final String COLUMNS =
      """
      agency_id, lineage_id, year, quarter, version, cause, obstacle, follow_up, due_on, owner_position_id,
        written_by, written_by_name, written_at
      """;

  private final JdbcClient jdbc;

  ExplanationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Explanation> find(Explanation.Key key) {
    return history(key).reversed().stream().findFirst();
  }

  /// Every version, oldest first.
  public List<Explanation> history(Explanation.Key key) {
    return jdbc.sql(
            """
            select %s from measurement.explanation
            where agency_id = :agency and year = :year and lineage_id = :lineage and quarter = :quarter
            order by version
            """
                .formatted(COLUMNS))
        .param("agency", key.agencyId())
        .param("year", key.year())
        .param("lineage", key.lineageId())
        .param("quarter", key.quarter())
        .query(ExplanationStore::explanation)
        .list();
  }

  /// The last version of each indicator and quarter of a year.
  public List<Explanation> ofYear(long agencyId, int year) {
    return jdbc.sql(
            """
            select distinct on (lineage_id, quarter) %s from measurement.explanation
            where agency_id = :agency and year = :year
            order by lineage_id, quarter, version desc
            """
                .formatted(COLUMNS))
        .param("agency", agencyId)
        .param("year", year)
        .query(ExplanationStore::explanation)
        .list();
  }

  /// Adds a version.
  ///
  /// @return whether it was added; not where somebody else added that version before
  public boolean add(Explanation said) {
    var key = said.key();
    var words = said.words();
    return jdbc.sql(
                """
                insert into measurement.explanation (
                  agency_id, lineage_id, year, quarter, version, cause, obstacle, follow_up, due_on,
                  owner_position_id, written_by, written_by_name, written_at)
                values (
                  :agency, :lineage, :year, :quarter, :version, :cause, :obstacle, :followUp,
                  cast(:dueOn as date), cast(:owner as bigint), cast(:account as bigint), :name, :at)
                on conflict do nothing
                """)
            .param("agency", key.agencyId())
            .param("lineage", key.lineageId())
            .param("year", key.year())
            .param("quarter", key.quarter())
            .param("version", said.version())
            .param("cause", words.cause())
            .param("obstacle", words.obstacle())
            .param("followUp", words.followUp())
            .param("dueOn", words.dueOn())
            .param("owner", EvidenceRows.boxed(words.ownerPositionId()))
            .param("account", EvidenceRows.boxed(said.written().accountId()))
            .param("name", said.written().name())
            .param("at", said.written().at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Explanation explanation(ResultSet row, int place) throws SQLException {
    long owner = row.getLong("owner_position_id");
    var ownerPositionId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(owner);
    return new Explanation(
        new Explanation.Key(
            row.getLong("agency_id"),
            row.getLong("lineage_id"),
            row.getInt("year"),
            row.getInt("quarter")),
        row.getInt("version"),
        new Explanation.Words(
            row.getString("cause"),
            row.getString("obstacle"),
            row.getString("follow_up"),
            row.getObject("due_on", LocalDate.class),
            ownerPositionId),
        EvidenceRows.act(row, "written"));
  }
}
