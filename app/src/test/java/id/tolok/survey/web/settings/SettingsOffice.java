package id.tolok.survey.web.settings;

import id.tolok.access.Role;
import id.tolok.survey.PublicService;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// An office that surveys, its planner, and what is typed into the pages that prepare a survey.
abstract class SettingsOffice {

  @Autowired Rounds rounds;
  @Autowired SurveyPlaces surveys;
  @Autowired Places places;
  @Autowired People people;

  long agency;
  PublicService cards;
  SignedIn planner;

  @BeforeEach
  void agency() {
    agency = places.agency(places.regency("Nusa Putaran"), "Kecamatan Putaran");
    cards = surveys.freeService(agency, "Kartu keluarga");
    planner = people.at(agency, Role.PLANNER);
  }

  Round planned() {
    return surveys.planned(
        agency, surveys.draft(agency, RoundKind.PUBLIC, "2026-01-01", "2026-06-30", cards));
  }
}
