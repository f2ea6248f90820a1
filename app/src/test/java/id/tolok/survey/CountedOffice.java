package id.tolok.survey;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.GivenSheet.FormToken;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.given.SheetIntake.Outcome;
import id.tolok.survey.number.RoundResults;
import id.tolok.testing.Places;
import id.tolok.testing.TestClock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An office with three services and a round open today, whose sheets come through the intake.
public final class CountedOffice {

  /// Ten sheets of the worked example: IKM 85.46.
  public static final String[] TEN = {
    "433434434", "333433433", "443444444", "332433323", "444444444",
    "33343333-", "322433333", "433434434", "333443434", "443334434"
  };

  private final JdbcClient jdbc;
  private final SurveyPlaces surveys;
  private final SheetIntake intake;
  private final TransactionTemplate transaction;
  private final long agencyId;
  private final List<PublicService> services;
  private Round round;

  public CountedOffice(
      JdbcClient jdbc,
      Places places,
      SurveyPlaces surveys,
      SheetIntake intake,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.surveys = surveys;
    this.intake = intake;
    this.transaction = transaction;
    this.agencyId = places.agency(places.regency("Kabupaten Hitung"), "Kecamatan Hitung");
    this.services =
        List.of(
            surveys.service(agencyId, "Kartu keluarga"),
            surveys.service(agencyId, "Izin usaha"),
            surveys.service(agencyId, "Surat pindah"));
    this.round = surveys.openNow(agencyId, services.toArray(PublicService[]::new));
  }

  public long agencyId() {
    return agencyId;
  }

  public long roundId() {
    return round.id();
  }

  public Round round() {
    return round;
  }

  public PublicService service(int place) {
    return services.get(place);
  }

  public void close() {
    round = surveys.closed(round);
  }

  /// Gives sheets for the first service.
  public void give(String... scores) {
    give(0, 0, scores);
  }

  public void give(int service, long origin, String... scores) {
    var sheets = new ArrayList<GivenSheet>();
    for (var each : scores) {
      sheets.add(sheet(service, origin, Respondent.UNKNOWN, OptionalLong.empty(), each));
    }
    give(sheets);
  }

  public void give(List<GivenSheet> sheets) {
    var outcomes = asProgram(() -> transaction.execute(_ -> intake.giveAll(sheets)));
    if (outcomes.stream().anyMatch(outcome -> outcome != Outcome.KEPT)) {
      throw new IllegalStateException(outcomes.toString());
    }
  }

  public GivenSheet sheet(
      int service, long origin, Respondent respondent, OptionalLong batch, String scores) {
    var random = ThreadLocalRandom.current();
    return new GivenSheet(
        agencyId,
        round.id(),
        services.get(service).id(),
        OptionalLong.empty(),
        batch.isPresent() ? Channel.PAPER : Channel.PUBLIC,
        TestClock.now().truncatedTo(ChronoUnit.HOURS),
        respondent,
        scores,
        new FormToken(random.nextLong(), random.nextLong()),
        origin,
        null,
        batch);
  }

  /// A clerk's batch.
  public long batch(long accountId) {
    return asProgram(() ->
        jdbc.sql(
                """
                insert into survey.sheet_batch (agency_id, round_id, channel, begun_at, entered_by, entered_by_name)
                values (:agency, :round, 'PAPER', :now, :account, 'Juru ketik') returning batch_id
                """)
            .param("now", TestClock.moment())
            .param("agency", agencyId)
            .param("round", round.id())
            .param("account", accountId)
            .query(Long.class)
            .single());
  }

  /// An opinion whose writer asks for an answer.
  public void contact() {
    asProgram(() ->
        jdbc.sql(
                """
                with opinion as (
                  insert into survey.opinion (agency_id, round_id, kind, body, given_on)
                  values (:agency, :round, 'COMPLAINT', 'Antre lama', :today) returning opinion_id)
                insert into survey.opinion_contact (opinion_id, agency_id, sealed)
                select opinion_id, :agency, decode('00', 'hex') from opinion
                """)
            .param("today", TestClock.today())
            .param("agency", agencyId)
            .param("round", round.id())
            .update());
  }

  /// How many opinions of the round somebody can be reached for.
  public int contacts() {
    return asProgram(() ->
        jdbc.sql(
                """
                select count(*) from survey.opinion_contact c join survey.opinion o using (opinion_id)
                where o.round_id = :round
                """)
            .param("round", round.id())
            .query(Integer.class)
            .single());
  }

  public void hold(long origin) {
    change(
        """
        insert into survey.held_origin (agency_id, round_id, origin, reason, held_at)
        select agency_id, round_id, :key, 'TOO_MANY', :now from survey.round where round_id = :round
        on conflict do nothing
        """,
        origin);
  }

  public void decide(long origin, String decision) {
    change(
        """
        update survey.held_origin set decision = '%s', decided_at = :now, decided_by_name = 'Uji', decided_why = 'uji'
        where round_id = :round and origin = :key
        """
            .formatted(decision),
        origin);
  }

  public void leaveOut(int number) {
    change(
        """
        insert into survey.left_out (agency_id, round_id, number, reason, left_out_at, left_out_by_name)
        select agency_id, round_id, :key, 'salah ketik', :now, 'Uji' from survey.round where round_id = :round
        on conflict do nothing
        """,
        number);
  }

  /// Does something to the round and raises its revision, as all who change what counts do.
  private void change(String sql, long key) {
    asProgram(() ->
        transaction.execute(_ -> {
          jdbc.sql(sql)
              .param("round", round.id())
              .param("key", key)
              .param("now", TestClock.moment())
              .update();
          return jdbc.sql("update survey.round set revision = revision + 1 where round_id = :round")
              .param("round", round.id())
              .update();
        }));
  }

  /// Does something nobody should.
  public void tamper(String sql) {
    Scope.within(
        Scope.EVERYTHING,
        () -> jdbc.sql(sql).param("round", round.id()).param("now", TestClock.moment()).update());
  }

  /// Asks as somebody who sees everything.
  public static <T> T asProgram(Supplier<T> work) {
    return CurrentViewer.asProgram(work::get);
  }

  /// `10 sheets, IKM 85.46 B, rejected 0, held 0, left out 0`.
  public static String told(RoundResults results) {
    var whole = results.whole();
    return "%d sheets, IKM %s %s, rejected %d, held %d, left out %d"
        .formatted(
            results.respondents(),
            whole.index().map(index -> index.rounded().toPlainString()).orElse("none"),
            whole.quality().map(Enum::name).orElse("-"),
            results.setAside().rejected(),
            results.setAside().held(),
            results.setAside().leftOut());
  }
}
