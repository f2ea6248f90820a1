package id.tolok.survey.sheet;

import id.tolok.satisfaction.SheetLayout;
import id.tolok.survey.PublicService;
import id.tolok.survey.Questionnaire;
import java.util.List;

/// Sheets about a service that costs nothing: the element of cost stays in the questionnaire, and
/// where nobody ticked it the answer is "free", the best. What somebody did tick is kept as it is.
public final class FreeService {

  private static final char FREE = '4';

  private FreeService() {}

  /// The answers of a sheet with those the service gives by itself. A sheet without any answer
  /// stays without.
  public static String filled(
      PublicService service, List<Questionnaire.Question> questions, String scores) {
    if (scores.chars().allMatch(score -> score == SheetLayout.EMPTY)) {
      return scores;
    }
    var filled = new StringBuilder(scores);
    for (int i = 0; i < questions.size(); i++) {
      if (scores.charAt(i) == SheetLayout.EMPTY && service.answers(questions.get(i))) {
        filled.setCharAt(i, FREE);
      }
    }
    return filled.toString();
  }
}
