package id.tolok.survey.store.round;

import id.tolok.survey.FollowUp;
import id.tolok.survey.given.EarlierSurveys.Opinion;
import id.tolok.survey.given.EarlierSurveys.Planned;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes what happened to surveys before they came into this program.
@Repository
public class EarlierSurveyStore {

  private final JdbcClient jdbc;

  EarlierSurveyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Dates a step of a round, and what was kept with it.
  public void date(long roundId, String state, Instant at) {
    jdbc.sql(
            """
            with step as (
              update survey.round_event set happened_at = :at where round_id = :round and state = :state),
            made as (
              update survey.round set made_at = :at where round_id = :round and :state = 'DRAFT')
            update survey.frozen_index set approved_at = :at where round_id = :round and :state = 'APPROVED'
            """)
        .param("round", roundId)
        .param("state", state)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public UUID add(long agencyId, long roundId, Opinion opinion) {
    return jdbc.sql(
            """
            insert into survey.opinion (agency_id, round_id, service_id, kind, body, given_on, state, note)
            values (:agency, :round, :service, :kind, :body, :on, :state, :note)
            returning opinion_id
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param(
            "service", opinion.serviceId().stream().boxed().findFirst().orElse(null), Types.BIGINT)
        .param("kind", opinion.kind())
        .param("body", opinion.body())
        .param("on", opinion.on())
        .param("state", opinion.state())
        .param("note", opinion.note())
        .query(UUID.class)
        .single();
  }

  public void seal(UUID opinionId, long agencyId, byte[] sealed) {
    jdbc.sql(
            """
            insert into survey.opinion_contact (opinion_id, agency_id, sealed) values (:opinion, :agency, :sealed)
            """)
        .param("opinion", opinionId)
        .param("agency", agencyId)
        .param("sealed", sealed)
        .update();
  }

  public void add(long agencyId, long roundId, Planned planned) {
    var draft = planned.draft();
    FollowUp.@Nullable Done done = planned.done().orElse(null);
    jdbc.sql(
            """
            insert into survey.follow_up (agency_id, round_id, element_code, service_id, action, due_on,
              owner_position_id, done_on, done_note, done_by_name)
            values (:agency, :round, :element, :service, :action, :due, :owner, :doneOn, :note, :by)
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("element", draft.elementCode())
        .param("service", draft.serviceId().stream().boxed().findFirst().orElse(null), Types.BIGINT)
        .param("action", draft.action())
        .param("due", draft.dueOn())
        .param("owner", draft.ownerPositionId())
        .param("doneOn", done == null ? null : done.on(), Types.DATE)
        .param("note", done == null ? "" : done.note())
        .param("by", done == null ? null : done.byName(), Types.VARCHAR)
        .update();
  }

  public void hold(long agencyId, long roundId, long origin, Instant at) {
    jdbc.sql(
            """
            with held as (
              insert into survey.held_origin (agency_id, round_id, origin, reason, held_at)
              values (:agency, :round, :origin, 'TOO_MANY', :at))
            update survey.round set revision = revision + 1 where round_id = :round
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("origin", origin)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
