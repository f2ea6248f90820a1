package id.tolok.survey.form;

import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import id.tolok.survey.Questionnaire.Question;
import id.tolok.survey.Round;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// An open round as it lies before a respondent.
///
/// @param pointId place it is answered at; empty for internal rounds
/// @param place name of that place; empty for internal rounds
/// @param services what can be answered there, at least one
/// @param zone of the agency, in which days and hours are counted
public record Paper(
    Round round,
    Questionnaire questionnaire,
    List<PublicService> services,
    String agencyName,
    OptionalLong pointId,
    String place,
    ZoneId zone) {

  public Paper {
    services = List.copyOf(services);
    if (services.isEmpty()) {
      throw new IllegalArgumentException("nothing to ask about in round " + round.id());
    }
  }

  public List<Question> questions() {
    return questionnaire.questions();
  }

  /// The service an address or a form names; empty where it is not answered here.
  public Optional<PublicService> service(String named) {
    return services.stream()
        .filter(service -> String.valueOf(service.id()).equals(named))
        .findFirst();
  }

  /// How many elements have to be filled before a sheet is valid: more than half of them, five of
  /// the nine.
  public int elementsNeeded() {
    return questionnaire.layout().filledElementsMin();
  }
}
