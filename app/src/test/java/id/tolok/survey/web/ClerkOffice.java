package id.tolok.survey.web;

import id.tolok.database.Scope;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.Places;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An office with a round that is open: cards cost nothing, permits do.
public final class ClerkOffice {

  private final JdbcClient jdbc;
  private final long agencyId;
  private final PublicService cards;
  private final PublicService permits;
  private final Round round;

  public ClerkOffice(Places places, SurveyPlaces surveys, JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.agencyId = places.agency(places.regency("Nusa Juru Ketik"), "Kecamatan Juru Ketik");
    this.cards = surveys.freeService(agencyId, "Kartu keluarga");
    this.permits = surveys.service(agencyId, "Izin usaha");
    this.round = surveys.openNow(agencyId, cards, permits);
  }

  public long agencyId() {
    return agencyId;
  }

  public Round round() {
    return round;
  }

  public PublicService cards() {
    return cards;
  }

  public PublicService permits() {
    return permits;
  }

  public String paper() {
    return "/survei/putaran/" + round.id() + "/lembar";
  }

  public String files() {
    return "/survei/putaran/" + round.id() + "/berkas";
  }

  /// Answers of the sheets that count, `service: scores sex education occupation age`, by number.
  public List<String> counted() {
    return sheets("where l.number is null");
  }

  /// Every sheet that was kept, counted or not.
  public List<String> kept() {
    return sheets("");
  }

  private List<String> sheets(String which) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select case a.service_id when :cards then 'cards' else 'permits' end || ': '
                      || concat_ws(' ', a.scores, a.sex, a.education, a.occupation, a.age_band)
                    from survey.answer a left join survey.left_out l using (round_id, number)
                    """
                        + (which.isEmpty() ? "where true" : which)
                        + " and a.round_id = :round order by a.number")
                .param("cards", cards.id())
                .param("round", round.id())
                .query(String.class)
                .list());
  }

  public int revision() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("select revision from survey.round where round_id = :round")
                .param("round", round.id())
                .query(Integer.class)
                .single());
  }

  /// What the trail says happened in the office, oldest first.
  public List<String> trail() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select action from audit.entry
                    where agency_id = :agency and action like 'survey.%'
                      and action similar to '%(paper|sheet|batch|file)%'
                    order by id
                    """)
                .param("agency", agencyId)
                .query(String.class)
                .list());
  }
}
