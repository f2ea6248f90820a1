package id.tolok.survey.store.result;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the approval of a round asks of its sheets, and does to them.
@Repository
public class ApprovalStore {

  private final JdbcClient jdbc;

  ApprovalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A round whose sheets are older than they may become.
  public record Expired(long roundId, long agencyId) {}

  /// How many held networks nobody decided about.
  public int networksUndecided(long roundId) {
    return jdbc.sql(
            "select count(*) from survey.held_origin where round_id = :round and decision is null")
        .param("round", roundId)
        .query(Integer.class)
        .single();
  }

  /// Sheets of a round an account typed or read in, those left out since not among them.
  public int sheetsTypedBy(long roundId, long accountId) {
    return jdbc.sql(
            """
            select count(*)
            from survey.sheet_batch b join survey.answer a on a.round_id = b.round_id and a.batch_id = b.batch_id
            where b.round_id = :round and b.entered_by = :account
              and not exists (select from survey.left_out l where l.round_id = a.round_id and l.number = a.number)
            """)
        .param("round", roundId)
        .param("account", accountId)
        .query(Integer.class)
        .single();
  }

  public boolean hasSheets(long roundId) {
    return jdbc.sql("select exists (select from survey.answer where round_id = :round)")
        .param("round", roundId)
        .query(Boolean.class)
        .single();
  }

  /// Forgets which sheets came from one network. What was decided about them is first written to
  /// each, so that the same sheets count as before.
  public void forgetOrigins(long roundId, Instant at) {
    jdbc.sql(
            """
            insert into survey.left_out (agency_id, round_id, number, reason, left_out_at, left_out_by_name)
            select a.agency_id, a.round_id, a.number, coalesce(h.decided_why, ''), coalesce(h.decided_at, :at),
              coalesce(h.decided_by_name, '')
            from survey.held_origin h
            join survey.answer a on a.round_id = h.round_id and a.origin = h.origin
            where h.round_id = :round and h.decision = 'LEAVE_OUT'
            on conflict do nothing
            """)
        .param("round", roundId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            with networks as (delete from survey.held_origin where round_id = :round)
            update survey.answer set origin = null where round_id = :round and origin is not null
            """)
        .param("round", roundId)
        .update();
  }

  /// Rounds approved before a moment that still have sheets.
  public List<Expired> approvedBefore(Instant moment) {
    return jdbc.sql(
            """
            select f.round_id, f.agency_id
            from survey.frozen_index f join survey.round r using (round_id)
            where f.withdrawn_at is null and r.state = 'APPROVED' and f.approved_at < :moment
              and exists (select from survey.answer a where a.round_id = f.round_id)
            order by f.round_id
            """)
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Expired(row.getLong("round_id"), row.getLong("agency_id")))
        .list();
  }

  /// Erases the sheets of a round, everything that hangs on single ones, and how those can be
  /// reached who asked for an answer and got none.
  ///
  /// @return how many sheets
  public int eraseSheets(long roundId) {
    return jdbc.sql(
            """
            with left_out as (delete from survey.left_out where round_id = :round),
            paper as (delete from survey.paper_sheet where round_id = :round),
            held as (delete from survey.held_origin where round_id = :round),
            files as (delete from survey.waiting_file where round_id = :round),
            tickets as (delete from survey.ticket where round_id = :round),
            contacts as (
              delete from survey.opinion_contact c using survey.opinion o
              where o.opinion_id = c.opinion_id and o.round_id = :round)
            delete from survey.answer where round_id = :round
            """)
        .param("round", roundId)
        .update();
  }
}
