package id.tolok.survey.web.followup;

import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.wording.Words;
import id.tolok.survey.FollowUps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the viewer's positions have to do after surveys.
@Component
final class FollowUpTodos implements TodoSource {

  /// "Tugas saya" lists them.
  private static final String ADDRESS = "/tugas";

  private final FollowUps followUps;
  private final Clock clock;

  FollowUpTodos(FollowUps followUps, Clock clock) {
    this.followUps = followUps;
    this.clock = clock;
  }

  @Override
  public List<Todo> todos(Words words) {
    var today = LocalDate.now(clock);
    var waiting = followUps.waiting();
    int late = (int) waiting.stream().filter(task -> task.followUp().isLate(today)).count();
    var found = new ArrayList<Todo>();
    if (late > 0) {
      found.add(new Todo(words.get("survey.follow-up.todo.late"), late, ADDRESS, Tone.BAD));
    }
    if (waiting.size() > late) {
      found.add(
          new Todo(
              words.get("survey.follow-up.todo"), waiting.size() - late, ADDRESS, Tone.WARNING));
    }
    return found;
  }
}
