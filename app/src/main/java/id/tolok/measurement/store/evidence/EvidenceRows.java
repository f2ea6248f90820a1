package id.tolok.measurement.store.evidence;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.EvidenceFormat;
import id.tolok.measurement.statement.Evidences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Rows of evidence as records.
final class EvidenceRows {

  /// What an item is read from, of `measurement.evidence e` and its file `f`.
  static final String ITEM =
      """
      e.evidence_id, e.agency_id, e.sha256, e.file_name, e.link, e.kind, e.title, e.dated_on, e.source,
        e.classification, e.personal_data, e.given_by, e.given_by_name, e.given_at, f.format, f.size_bytes
      """;

  /// What its place beside a figure is read from, of `measurement.figure_evidence a`.
  static final String PLACE =
      """
      a.variable_id, a.year, a.slot, a.verdict, a.check_note, a.checked_by, a.checked_by_name, a.checked_at,
        a.attached_by, a.attached_by_name, a.attached_at, a.frozen
      """;

  private EvidenceRows() {}

  static Evidence item(ResultSet row, int place) throws SQLException {
    return new Evidence(
        row.getLong("evidence_id"),
        row.getLong("agency_id"),
        content(row),
        new Evidence.Description(
            Evidence.Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getObject("dated_on", LocalDate.class),
            row.getString("source"),
            Evidence.Classification.valueOf(row.getString("classification")),
            row.getBoolean("personal_data")),
        act(row, "given"));
  }

  private static Evidence.Content content(ResultSet row) throws SQLException {
    var link = row.getString("link");
    return link == null
        ? new Evidence.Content.File(
            row.getString("sha256"),
            row.getString("file_name"),
            EvidenceFormat.valueOf(row.getString("format")),
            row.getInt("size_bytes"))
        : new Evidence.Content.Link(link);
  }

  static Evidences.Attachment attachment(ResultSet row, int place) throws SQLException {
    return new Evidences.Attachment(
        key(row),
        item(row, place),
        new Evidences.Check(
            Evidences.Verdict.valueOf(row.getString("verdict")),
            row.getString("check_note"),
            row.getObject("checked_at") == null ? null : act(row, "checked")),
        act(row, "attached"),
        row.getBoolean("frozen"));
  }

  static FigureKey key(ResultSet row) throws SQLException {
    return new FigureKey(
        row.getLong("agency_id"),
        row.getLong("variable_id"),
        EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")));
  }

  /// Who did something, of the columns `..._by`, `..._by_name` and `..._at`.
  static Figure.Act act(ResultSet row, String what) throws SQLException {
    long account = row.getLong(what + "_by");
    return new Figure.Act(
        row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account),
        row.getString(what + "_by_name"),
        row.getObject(what + "_at", OffsetDateTime.class).toInstant());
  }

  static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
