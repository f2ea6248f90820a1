package id.tolok.survey.web.questionnaire;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version as people see it.
///
/// @param languages the languages of the form
/// @param changing where it is changed; absent for who may not
/// @param changeLabel what changing does: a version in use stays, another is made
public record QuestionnaireView(
    List<Crumb> crumbs,
    String lead,
    Badge state,
    String rounds,
    List<Tab> languages,
    String language,
    List<Asked> questions,
    @Nullable String changing,
    String changeLabel) {

  /// @param choices the worst first
  public record Asked(String number, String element, String text, List<String> choices) {
    public Asked {
      choices = List.copyOf(choices);
    }
  }
}
