package id.tolok.measurement.store.evidence;

import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.statement.Evidences;
import id.tolok.measurement.store.figure.Places;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which items stand beside which figures.
@Repository
public class AttachmentStore {

  private final JdbcClient jdbc;

  AttachmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How far a figure has come, held until the transaction ends so that it cannot be handed in
  /// meanwhile; empty where there is no figure yet.
  public Optional<FigureState> hold(FigureKey figure) {
    return jdbc.sql(
            """
            select state from measurement.figure
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
            for share
            """)
        .params(key(figure))
        .query((row, _) -> FigureState.valueOf(row.getString("state")))
        .optional();
  }

  /// The version of a figure; 0 where there is none.
  public int figureVersion(FigureKey figure) {
    return jdbc.sql(
            """
            select version from measurement.figure
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
            """)
        .params(key(figure))
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /// Puts an item beside a figure.
  ///
  /// @return whether it was not there before
  public boolean attach(FigureKey figure, long evidenceId, Figure.Act act) {
    return jdbc.sql(
                """
                insert into measurement.figure_evidence (
                  agency_id, variable_id, year, slot, evidence_id, attached_by, attached_by_name, attached_at)
                values (:agency, :variable, :year, :slot, :evidence, cast(:account as bigint), :name, :at)
                on conflict do nothing
                """)
            .params(key(figure))
            .param("evidence", evidenceId)
            .param("account", EvidenceRows.boxed(act.accountId()))
            .param("name", act.name())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public void withdraw(FigureKey figure, long evidenceId) {
    jdbc.sql(
            """
            delete from measurement.figure_evidence
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
              and evidence_id = :evidence and not frozen
            """)
        .params(key(figure))
        .param("evidence", evidenceId)
        .update();
  }

  /// Keeps what figures were approved with.
  public void freeze(Collection<FigureKey> figures) {
    if (figures.isEmpty()) {
      return;
    }
    var places = Places.of(figures);
    jdbc.sql(
            """
            update measurement.figure_evidence a set frozen = true
            from unnest(cast(:variables as bigint[]), cast(:years as smallint[]), cast(:slots as smallint[]))
              as g (variable_id, year, slot)
            where a.agency_id = :agency and a.variable_id = g.variable_id and a.year = g.year
              and a.slot = g.slot and not a.frozen and a.verdict <> 'REJECTED'
            """)
        .param("agency", figures.iterator().next().agencyId())
        .param("variables", places.variables())
        .param("years", places.years())
        .param("slots", places.slots())
        .update();
  }

  public void check(FigureKey figure, long evidenceId, Evidences.Check check) {
    var by = check.by();
    jdbc.sql(
            """
            update measurement.figure_evidence
            set verdict = :verdict, check_note = :note, checked_by = cast(:account as bigint),
              checked_by_name = :name, checked_at = cast(:at as timestamptz)
            where agency_id = :agency and year = :year and variable_id = :variable and slot = :slot
              and evidence_id = :evidence
            """)
        .params(key(figure))
        .param("evidence", evidenceId)
        .param("verdict", check.verdict().name())
        .param("note", check.note())
        .param("account", by == null ? null : EvidenceRows.boxed(by.accountId()))
        .param("name", by == null ? null : by.name())
        .param("at", by == null ? null : by.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  public Optional<Evidences.Attachment> find(FigureKey figure, long evidenceId) {
    return jdbc.sql(
            select(
                "a.evidence_id = :evidence and a.agency_id = :agency and a.year = :year"
                    + " and a.variable_id = :variable and a.slot = :slot"))
        .params(key(figure))
        .param("evidence", evidenceId)
        .query(EvidenceRows::attachment)
        .optional();
  }

  public List<Evidences.Attachment> of(FigureKey figure) {
    return jdbc.sql(
            select(
                "a.agency_id = :agency and a.year = :year and a.variable_id = :variable"
                    + " and a.slot = :slot"))
        .params(key(figure))
        .query(EvidenceRows::attachment)
        .list();
  }

  public List<Evidences.Attachment> ofYear(long agencyId, int year) {
    return jdbc.sql(select("a.agency_id = :agency and a.year = :year"))
        .param("agency", agencyId)
        .param("year", year)
        .query(EvidenceRows::attachment)
        .list();
  }

  public List<Evidences.Attachment> uses(Collection<Long> evidenceIds) {
    return evidenceIds.isEmpty()
        ? List.of()
        : jdbc.sql(select("a.evidence_id = any(:evidences)"))
            .param("evidences", evidenceIds.toArray(Long[]::new))
            .query(EvidenceRows::attachment)
            .list();
  }

  private static String select(String where) {
    return """
    select %s, %s
    from measurement.figure_evidence a join measurement.evidence e using (evidence_id)
      left join measurement.evidence_file f using (sha256)
    where %s
    order by a.year, a.slot, a.variable_id, a.attached_at, a.evidence_id
    """
        .formatted(EvidenceRows.ITEM, EvidenceRows.PLACE, where);
  }

  private static Map<String, Object> key(FigureKey figure) {
    return Map.of(
        "agency", figure.agencyId(),
        "variable", figure.variableId(),
        "year", figure.period().year(),
        "slot", figure.period().slot());
  }
}
