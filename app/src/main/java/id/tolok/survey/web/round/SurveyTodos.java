package id.tolok.survey.web.round;

import id.tolok.organization.Agency;
import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import id.tolok.survey.round.SurveyDuty;
import id.tolok.survey.store.round.DutyStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What waits for those who keep and approve surveys: rounds whose day has come, and the survey
/// every agency owes each year.
@Component
final class SurveyTodos implements TodoSource {

  /// Who keeps more agencies than these sees how they stand on the page of surveys.
  private static final int AGENCIES_MAX = 10;

  private static final Set<Agency.Kind> SERVING =
      Arrays.stream(Agency.Kind.values())
          .filter(SurveyDuty::binds)
          .collect(Collectors.toUnmodifiableSet());

  private final DutyStore store;
  private final Gate gate;
  private final Clock clock;

  SurveyTodos(DutyStore store, Gate gate, Clock clock) {
    this.store = store;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public List<Todo> todos(Words words) {
    Set<Long> edits = few(gate.agencies(Action.SURVEY_EDIT));
    Set<Long> approves = few(gate.agencies(Action.SURVEY_APPROVE));
    if (edits.isEmpty() && approves.isEmpty()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    var waiting = store.waiting(edits, approves, SERVING, today);
    var found = new ArrayList<Todo>();
    add(found, words, "approve", waiting.toApprove(), Tone.WARNING);
    add(found, words, "open", waiting.toOpen(), Tone.WARNING);
    add(found, words, "close", waiting.toClose(), Tone.INFO);
    if (SurveyDuty.isPressing(today.getYear(), today)) {
      add(found, words, "duty", waiting.withoutSurvey(), Tone.WARNING);
    }
    return found;
  }

  private static void add(List<Todo> found, Words words, String what, int count, Tone tone) {
    if (count > 0) {
      found.add(new Todo(words.get("survey.todo." + what), count, "/survei", tone));
    }
  }

  private static Set<Long> few(Set<Long> agencies) {
    return agencies.size() > AGENCIES_MAX ? Set.of() : agencies;
  }
}
