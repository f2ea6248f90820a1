package id.tolok.measurement.store.evidence;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Remarks.Remark;
import id.tolok.measurement.statement.Remarks.Wanted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people said about figures.
@Repository
public class RemarkStore {

  private static final String COLUMNS =
      """
      remark_id, agency_id, variable_id, year, slot, figure_version, body, wanted, written_by, written_by_name,
        written_at, resolved_by, resolved_by_name, resolved_at
      """;

  private final JdbcClient jdbc;

  RemarkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Remark> of(FigureKey figure) {
    return jdbc.sql(
            """
            select %s from measurement.remark
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
            order by remark_id
            """
                .formatted(COLUMNS))
        .param("agency", figure.agencyId())
        .param("year", figure.period().year())
        .param("variable", figure.variableId())
        .param("slot", figure.period().slot())
        .query(RemarkStore::remark)
        .list();
  }

  public List<Remark> ofYear(long agencyId, int year) {
    return jdbc.sql(
            """
            select %s from measurement.remark
            where agency_id = :agency and year = :year
            order by remark_id
            """
                .formatted(COLUMNS))
        .param("agency", agencyId)
        .param("year", year)
        .query(RemarkStore::remark)
        .list();
  }

  public Optional<Remark> find(long remarkId) {
    return jdbc.sql(
            "select %s from measurement.remark where remark_id = :remark".formatted(COLUMNS))
        .param("remark", remarkId)
        .query(RemarkStore::remark)
        .optional();
  }

  /// @return key of the new remark
  public long add(
      FigureKey figure, int figureVersion, String body, Wanted wanted, Figure.Act written) {
    return jdbc.sql(
            """
            insert into measurement.remark (
              agency_id, variable_id, year, slot, figure_version, body, wanted, written_by, written_by_name,
              written_at)
            values (
              :agency, :variable, :year, :slot, :version, :body, :wanted, cast(:account as bigint), :name, :at)
            returning remark_id
            """)
        .param("agency", figure.agencyId())
        .param("variable", figure.variableId())
        .param("year", figure.period().year())
        .param("slot", figure.period().slot())
        .param("version", figureVersion)
        .param("body", body)
        .param("wanted", wanted.name())
        .param("account", EvidenceRows.boxed(written.accountId()))
        .param("name", written.name())
        .param("at", written.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// Settles a remark that is open.
  ///
  /// @return whether it was open
  public boolean settle(long remarkId, Figure.Act by) {
    return jdbc.sql(
                """
                update measurement.remark
                set resolved_by = cast(:account as bigint), resolved_by_name = :name, resolved_at = :at
                where remark_id = :remark and wanted = 'FOLLOW_UP' and resolved_at is null
                """)
            .param("remark", remarkId)
            .param("account", EvidenceRows.boxed(by.accountId()))
            .param("name", by.name())
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Remark remark(ResultSet row, int place) throws SQLException {
    return new Remark(
        row.getLong("remark_id"),
        EvidenceRows.key(row),
        row.getInt("figure_version"),
        row.getString("body"),
        Wanted.valueOf(row.getString("wanted")),
        EvidenceRows.act(row, "written"),
        row.getObject("resolved_at") == null ? null : EvidenceRows.act(row, "resolved"));
  }
}
