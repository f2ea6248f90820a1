package id.tolok.survey.store.opinion;

import id.tolok.survey.FollowUp;
import id.tolok.survey.FollowUps.Task;
import id.tolok.survey.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What offices do after their rounds.
@Repository
public class FollowUpStore {

  /// Columns of a follow-up with the names of its service and its owner.
  private static final String COLUMNS =
      """
      select f.follow_up_id, f.agency_id, f.round_id, f.element_code, f.service_id,
        coalesce(s.name, '') as service_name, f.action, f.due_on, f.owner_position_id,
        p.name as owner_name, f.done_on, f.done_note, coalesce(f.done_by_name, '') as done_by_name
      """;

  private static final String SOURCES =
      """
      from survey.follow_up f
        join organization.position p on p.id = f.owner_position_id
        left join survey.public_service s on s.service_id = f.service_id
      """;

  private final JdbcClient jdbc;

  FollowUpStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The plan of a round, the nearest day first.
  public List<FollowUp> ofRound(long roundId) {
    return jdbc.sql(
            COLUMNS
                + SOURCES
                + "where f.round_id = :round and f.removed_at is null order by f.due_on,"
                + " f.follow_up_id")
        .param("round", roundId)
        .query((row, _) -> followUp(row))
        .list();
  }

  /// One of a plan, also one taken out of it.
  public Optional<FollowUp> find(long followUpId) {
    return jdbc.sql(COLUMNS + SOURCES + "where f.follow_up_id = :id")
        .param("id", followUpId)
        .query((row, _) -> followUp(row))
        .optional();
  }

  /// The latest earlier round of the same kind which has a plan.
  public OptionalLong roundBefore(Round round) {
    return jdbc.sql(
            """
            select r.round_id from survey.round r
            where r.agency_id = :agency and r.kind = :kind and r.round_id <> :round
              and (r.period_until, r.number) < (:until, :number)
              and exists (select 1 from survey.follow_up f
                where f.round_id = r.round_id and f.removed_at is null)
            order by r.period_until desc, r.number desc
            limit 1
            """)
        .param("agency", round.agencyId())
        .param("kind", round.kind().name())
        .param("round", round.id())
        .param("until", round.periodUntil())
        .param("number", round.number())
        .query((row, _) -> row.getLong(1))
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// What the positions an account holds on a day have to do.
  public List<Task> waiting(long accountId, LocalDate day) {
    return jdbc.sql(
            COLUMNS
                + ", r.name as round_name, g.name as agency_name\n"
                + SOURCES
                + """
                  join survey.round r on r.round_id = f.round_id
                  join organization.agency g on g.id = f.agency_id
                where f.removed_at is null and f.done_on is null
                  and exists (select 1 from organization.holding h
                    join access.account_official a on a.official_id = h.official_id
                    where h.position_id = f.owner_position_id and a.account_id = :account
                      and h.removed_at is null and h.first_day <= :day
                      and (h.last_day is null or h.last_day >= :day))
                order by f.due_on, f.follow_up_id
                """)
        .param("account", accountId)
        .param("day", day)
        .query((row, _) -> {
          var followUp = followUp(row);
          return new Task(
              followUp, text(row, "round_name"), text(row, "agency_name"), address(followUp));
        })
        .list();
  }

  /// Whether an account holds a position on a day.
  public boolean holds(long accountId, long positionId, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select 1 from organization.holding h
              join access.account_official a on a.official_id = h.official_id
              where h.position_id = :position and a.account_id = :account
                and h.removed_at is null and h.first_day <= :day
                and (h.last_day is null or h.last_day >= :day))
            """)
        .param("position", positionId)
        .param("account", accountId)
        .param("day", day)
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  /// @return its key
  public long add(Round round, FollowUp.Draft draft) {
    return jdbc.sql(
            """
            insert into survey.follow_up
              (agency_id, round_id, element_code, service_id, action, due_on, owner_position_id)
            values (:agency, :round, :element, :service, :action, :due, :owner)
            returning follow_up_id
            """)
        .param("agency", round.agencyId())
        .param("round", round.id())
        .param("element", draft.elementCode())
        .param("service", service(draft), Types.BIGINT)
        .param("action", draft.action())
        .param("due", draft.dueOn())
        .param("owner", draft.ownerPositionId())
        .query((row, _) -> row.getLong(1))
        .single();
  }

  public void change(long followUpId, FollowUp.Draft draft) {
    jdbc.sql(
            """
            update survey.follow_up
            set element_code = :element, service_id = :service, action = :action, due_on = :due,
              owner_position_id = :owner
            where follow_up_id = :id
            """)
        .param("id", followUpId)
        .param("element", draft.elementCode())
        .param("service", service(draft), Types.BIGINT)
        .param("action", draft.action())
        .param("due", draft.dueOn())
        .param("owner", draft.ownerPositionId())
        .update();
  }

  /// @return whether it stood in the plan
  public boolean remove(long followUpId) {
    return jdbc.sql(
                """
                update survey.follow_up set removed_at = now()
                where follow_up_id = :id and removed_at is null
                """)
            .param("id", followUpId)
            .update()
        > 0;
  }

  /// @return whether it had been taken out
  public boolean restore(long followUpId) {
    return jdbc.sql(
                """
                update survey.follow_up set removed_at = null
                where follow_up_id = :id and removed_at is not null
                """)
            .param("id", followUpId)
            .update()
        > 0;
  }

  /// @return whether it was still to be done
  public boolean done(long followUpId, FollowUp.Done done) {
    return jdbc.sql(
                """
                update survey.follow_up
                set done_on = :on, done_note = :note, done_by_name = :name
                where follow_up_id = :id and done_on is null and removed_at is null
                """)
            .param("id", followUpId)
            .param("on", done.on())
            .param("note", done.note())
            .param("name", done.byName())
            .update()
        > 0;
  }

  /// Makes it a task again; what was noted is in the trail.
  ///
  /// @return whether it had been done
  public boolean reopen(long followUpId) {
    return jdbc.sql(
                """
                update survey.follow_up set done_on = null, done_note = '', done_by_name = null
                where follow_up_id = :id and done_on is not null
                """)
            .param("id", followUpId)
            .update()
        > 0;
  }

  private static String address(FollowUp followUp) {
    return "/survei/putaran/%d/tindak-lanjut/%d".formatted(followUp.roundId(), followUp.id());
  }

  private static FollowUp followUp(ResultSet row) throws SQLException {
    long service = row.getLong("service_id");
    OptionalLong serviceId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(service);
    LocalDate doneOn = row.getObject("done_on", LocalDate.class);
    Optional<FollowUp.Done> done =
        doneOn == null
            ? Optional.empty()
            : Optional.of(
                new FollowUp.Done(doneOn, text(row, "done_note"), text(row, "done_by_name")));
    return new FollowUp(
        row.getLong("follow_up_id"),
        row.getLong("agency_id"),
        row.getLong("round_id"),
        text(row, "element_code"),
        serviceId,
        text(row, "service_name"),
        text(row, "action"),
        Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
        row.getLong("owner_position_id"),
        text(row, "owner_name"),
        done);
  }

  private static @Nullable Long service(FollowUp.Draft draft) {
    return draft.serviceId().isPresent() ? draft.serviceId().getAsLong() : null;
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
