package id.tolok.survey.web;

import id.tolok.database.Scope;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.opinion.ContactSeal;
import id.tolok.testing.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office with two services, a round that is open today, and what people answer and write.
public class AnsweredOffice {

  private final JdbcClient jdbc;
  private final Places places;
  private final SurveyPlaces surveys;
  private final ContactSeal seal;
  private final Clock clock;

  public AnsweredOffice(
      JdbcClient jdbc, Places places, SurveyPlaces surveys, ContactSeal seal, Clock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.surveys = surveys;
    this.seal = seal;
    this.clock = clock;
  }

  /// @param position a position nobody holds yet
  public record Office(
      long agencyId, PublicService cards, PublicService permits, Round round, long position) {

    public String address() {
      return "/survei/putaran/" + round.id();
    }
  }

  public Office open() {
    long agency = places.agency(places.regency("Nusa Jawab"), "Kecamatan Jawab");
    var cards = surveys.service(agency, "Kartu keluarga");
    var permits = surveys.service(agency, "Izin usaha");
    var round = surveys.openNow(agency, cards, permits);
    long position =
        key(
            """
            insert into organization.position (agency_id, name, kind)
            values (:agency, 'Kepala Seksi Pelayanan', 'STRUCTURAL') returning id
            """,
            agency);
    return new Office(agency, cards, permits, round, position);
  }

  /// Lets an account hold the office's position.
  public void hold(Office office, long accountId) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    with official as (
                      insert into organization.official (agency_id, name)
                      values (:agency, 'Pemangku ' || :account) returning id),
                    holding as (
                      insert into organization.holding
                        (agency_id, position_id, official_id, kind, first_day)
                      select :agency, :position, official.id, 'DEFINITIVE', date '2020-01-01'
                      from official)
                    insert into access.account_official (account_id, official_id, agency_id)
                    select :account, official.id, :agency from official
                    """)
                .param("agency", office.agencyId())
                .param("account", accountId)
                .param("position", office.position())
                .update());
  }

  /// Sheets that are all alike.
  ///
  /// @param origin of their network; null where nothing is known
  public void sheets(
      Office office, PublicService service, int count, String scores, @Nullable Long origin) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    with raised as (
                      update survey.round set answers = answers + :count where round_id = :round
                      returning answers)
                    insert into survey.answer (agency_id, round_id, number, service_id, channel,
                      given_hour, sex, education, occupation, scores, origin)
                    select :agency, :round, answers - :count + n, :service, 'PUBLIC', :hour,
                      case when n % 2 = 0 then 'FEMALE' else 'MALE' end, 'SENIOR', 'EMPLOYEE',
                      :scores, cast(:origin as bigint)
                    from raised, generate_series(1, :count) n
                    """)
                .param("agency", office.agencyId())
                .param("round", office.round().id())
                .param("service", service.id())
                .param("count", count)
                .param("hour", OffsetDateTime.now(clock).withMinute(0).withSecond(0))
                .param("scores", scores)
                .param("origin", origin)
                .update());
  }

  /// Holds the sheets of a network.
  public void hold(Office office, long origin, String reason) {
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  insert into survey.held_origin (agency_id, round_id, origin, reason, held_at)
                  values (:agency, :round, :origin, :reason, :now)
                  """)
              .param("now", OffsetDateTime.now(clock))
              .param("agency", office.agencyId())
              .param("round", office.round().id())
              .param("origin", origin)
              .param("reason", reason)
              .update();
          jdbc.sql("update survey.round set revision = revision + 1 where round_id = :round")
              .param("round", office.round().id())
              .update();
        });
  }

  public UUID opinion(Office office, String kind, String body) {
    var id = UUID.randomUUID();
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    insert into survey.opinion
                      (opinion_id, agency_id, round_id, service_id, kind, body, given_on)
                    values (:id, :agency, :round, :service, :kind, :body, :today)
                    """)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("agency", office.agencyId())
                .param("round", office.round().id())
                .param("service", office.cards().id())
                .param("kind", kind)
                .param("body", body)
                .update());
    return id;
  }

  public void contact(Office office, UUID opinion, String contact) {
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    insert into survey.opinion_contact (opinion_id, agency_id, sealed)
                    values (:id, :agency, :sealed)
                    """)
                .param("id", opinion)
                .param("agency", office.agencyId())
                .param("sealed", seal.seal(opinion, contact))
                .update());
  }

  /// A number some SQL gives.
  public int count(String sql, Object key) {
    return Scope.within(
        Scope.EVERYTHING, () -> jdbc.sql(sql).param("key", key).query(Integer.class).single());
  }

  private long key(String insert, long agency) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> jdbc.sql(insert).param("agency", agency).query(Long.class).single());
  }
}
