package id.tolok.survey.answer;

import id.tolok.database.Scope;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.Respondent;
import id.tolok.testing.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rounds of an office of its own, as rows, and sheets for them.
final class SurveyedRounds {

  static final Instant NOON_WIB = Instant.parse("2026-06-15T05:00:00Z");
  static final LocalDate OPENS = LocalDate.of(2026, 6, 1);
  static final LocalDate CLOSES = LocalDate.of(2026, 6, 30);

  private final JdbcClient jdbc;
  private final long agencyId;
  private final long serviceId;
  private final long questionnaireId;
  private int number;

  SurveyedRounds(JdbcClient jdbc, Places places) {
    this.jdbc = jdbc;
    this.agencyId = places.agency(places.regency("Kabupaten Jawab"), "Kecamatan Jawab");
    this.serviceId =
        key(
            "insert into survey.public_service (agency_id, ordinal, name) values (:agency, 1,"
                + " 'Surat pengantar') returning service_id");
    this.questionnaireId =
        key(
            "insert into survey.questionnaire (agency_id, kind, number, made_at, made_by_name)"
                + " values (:agency, 'PUBLIC', 1, now(), 'Uji') returning questionnaire_id");
  }

  /// A round that takes answers in June 2026.
  long open() {
    number++;
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    insert into survey.round (agency_id, kind, year, number, name, period_from, period_until,
                      opens_on, closes_on, state, questionnaire_id, made_at, made_by_name)
                    values (:agency, 'PUBLIC', 2026, :number, 'Putaran', :opens, :closes, :opens, :closes,
                      'OPEN', :questionnaire, now(), 'Uji')
                    returning round_id
                    """)
                .param("agency", agencyId)
                .param("number", number)
                .param("opens", OPENS)
                .param("closes", CLOSES)
                .param("questionnaire", questionnaireId)
                .query(Long.class)
                .single());
  }

  void set(long roundId, RoundState state) {
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql("update survey.round set state = :state where round_id = :round")
              .param("state", state.name())
              .param("round", roundId)
              .update();
        });
  }

  byte[] ticket(long roundId) {
    byte[] fingerprint = new byte[32];
    ThreadLocalRandom.current().nextBytes(fingerprint);
    Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  "insert into survey.ticket (agency_id, round_id, fingerprint) values (:agency,"
                      + " :round, :fingerprint)")
              .param("agency", agencyId)
              .param("round", roundId)
              .param("fingerprint", fingerprint)
              .update();
        });
    return fingerprint;
  }

  /// Numbers of the sheets of a round, ascending.
  List<Integer> numbers(long roundId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("select number from survey.answer where round_id = :round order by number")
                .param("round", roundId)
                .query(Integer.class)
                .list());
  }

  /// `sheets/last number/counter` of a round as one moment shows them.
  String state(long roundId) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select count(a.number) || '/' || coalesce(max(a.number), 0) || '/' || r.answers
                    from survey.round r left join survey.answer a using (round_id)
                    where r.round_id = :round group by r.round_id
                    """)
                .param("round", roundId)
                .query(String.class)
                .single());
  }

  static FormToken token() {
    var random = ThreadLocalRandom.current();
    return new FormToken(random.nextLong(), random.nextLong());
  }

  GivenSheet sheet(long roundId) {
    return sheet(roundId, token(), null);
  }

  GivenSheet sheet(long roundId, FormToken token, byte @Nullable [] ticket) {
    return sheet(roundId, Channel.PUBLIC, NOON_WIB, "434443343", token, ticket);
  }

  GivenSheet sheet(
      long roundId,
      Channel channel,
      Instant hour,
      String scores,
      FormToken token,
      byte @Nullable [] ticket) {
    return new GivenSheet(
        agencyId,
        roundId,
        serviceId,
        OptionalLong.empty(),
        channel,
        hour,
        Respondent.UNKNOWN,
        scores,
        token,
        0,
        ticket,
        OptionalLong.empty());
  }

  private long key(String insert) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> jdbc.sql(insert).param("agency", agencyId).query(Long.class).single());
  }
}
