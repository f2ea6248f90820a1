package id.tolok.survey.web.door;

import id.tolok.database.Scope;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A service point with an open round, and what was kept of its forms.
abstract class OpenDoor {

  static final String GOOD = "434443343";

  @Autowired People people;
  @Autowired Places places;
  @Autowired SurveyPlaces surveys;
  @Autowired JdbcClient jdbc;

  long agency;
  PublicService permits;
  ServicePoint point;
  Round round;
  FormClient form;

  @BeforeEach
  void openRound() {
    agency = places.agency(places.regency("Nusa Formulir"), "Kecamatan Formulir");
    permits = surveys.service(agency, "Izin usaha");
    point = surveys.point(agency, "Loket 1");
    round = surveys.openNow(agency, permits);
    form = new FormClient(people.nobody(), point.code());
  }

  List<String> kept() {
    return jdbcText(
        """
        select a.scores || ' ' || a.channel || ' ' || a.service_id || ' ' || a.point_id
        from survey.answer a join survey.round r using (round_id)
        where r.agency_id = :agency order by a.number
        """);
  }

  List<String> jdbcText(String sql) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(sql)
                .params(Map.of("agency", agency))
                .query((row, place) -> row.getString(1))
                .list());
  }
}
