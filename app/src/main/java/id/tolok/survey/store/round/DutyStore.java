package id.tolok.survey.store.round;

import id.tolok.organization.Agency;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts what waits for those who keep surveys.
@Repository
public class DutyStore {

  private final JdbcClient jdbc;

  DutyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param toOpen drafts whose first day has come
  /// @param toClose open rounds whose last day is over
  /// @param toApprove closed rounds
  /// @param withoutSurvey serving agencies without a public round in this year
  public record Waiting(int toOpen, int toClose, int toApprove, int withoutSurvey) {}

  /// @param edits agencies whose rounds the viewer keeps
  /// @param approves agencies whose rounds the viewer approves
  /// @param serving kinds of agencies that owe a survey
  public Waiting waiting(
      Set<Long> edits, Set<Long> approves, Set<Agency.Kind> serving, LocalDate today) {
    return jdbc.sql(
            """
            select
              count(*) filter (where state = 'DRAFT' and opens_on <= :today and closes_on >= :today
                and agency_id = any(:edits)) as to_open,
              count(*) filter (where state = 'OPEN' and closes_on < :today and agency_id = any(:edits)) as to_close,
              count(*) filter (where state = 'CLOSED' and agency_id = any(:approves)) as to_approve,
              (select count(*) from organization.agency a
                where a.id = any(:edits) and a.active and a.kind = any(:serving) and not exists (
                  select from survey.round o
                  where o.agency_id = a.id and o.kind = 'PUBLIC' and o.year = :year)) as without_survey
            from survey.round where agency_id = any(:edits) or agency_id = any(:approves)
            """)
        .param("edits", edits.toArray(Long[]::new))
        .param("approves", approves.toArray(Long[]::new))
        .param("serving", serving.stream().map(Agency.Kind::name).toArray(String[]::new))
        .param("today", today)
        .param("year", today.getYear())
        .query((row, _) ->
            new Waiting(
                row.getInt("to_open"),
                row.getInt("to_close"),
                row.getInt("to_approve"),
                row.getInt("without_survey")))
        .single();
  }
}
