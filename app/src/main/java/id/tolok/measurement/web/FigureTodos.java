package id.tolok.measurement.web;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.store.due.QueueStore;
import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What waits for owners, verifiers and approvers.
@Component
final class FigureTodos implements TodoSource {

  /// For more agencies than these nobody fills figures in; they have pages of their own.
  private static final int AGENCIES_MAX = 10;

  private final Due due;
  private final QueueStore queues;
  private final Gate gate;
  private final Clock clock;

  FigureTodos(Due due, QueueStore queues, Gate gate, Clock clock) {
    this.due = due;
    this.queues = queues;
    this.gate = gate;
    this.clock = clock;
  }

  @Override
  public List<Todo> todos(Words words) {
    var found = new ArrayList<Todo>();
    owned(words, found);
    queues(words, found);
    return found;
  }

  private void owned(Words words, List<Todo> found) {
    Set<Long> agencies = gate.agencies(Action.FIGURE_ENTER);
    if (agencies.isEmpty() || agencies.size() > AGENCIES_MAX) {
      return;
    }
    var mine =
        periods(agencies).stream()
            .flatMap(periods -> due.of(agencies, periods).stream())
            .filter(figure -> figure.owner().viewers())
            .toList();
    add(found, mine, Standing.RETURNED, words.get("measurement.todo.returned"), Tone.BAD);
    add(found, mine, Standing.OVERDUE, words.get("measurement.todo.overdue"), Tone.BAD);
    add(found, mine, Standing.DUE, words.get("measurement.todo.due"), Tone.WARNING);
  }

  private static void add(
      List<Todo> found, List<DueFigure> mine, Standing standing, String text, Tone tone) {
    int count = (int) mine.stream().filter(figure -> figure.standing() == standing).count();
    if (count > 0) {
      found.add(new Todo(text, count, "/tugas", tone));
    }
  }

  /// The periods that are over, of the years the list of tasks looks at.
  private List<List<EntryPeriod>> periods(Set<Long> agencies) {
    var today = LocalDate.now(clock);
    return due.openYears(agencies, today).stream()
        .map(year ->
            Due.ofYear(year).stream().filter(period -> period.lastDay().isBefore(today)).toList())
        .filter(periods -> !periods.isEmpty())
        .toList();
  }

  private void queues(Words words, List<Todo> found) {
    Set<Long> verifies = gate.agencies(Action.FIGURE_VERIFY);
    Set<Long> approves = gate.agencies(Action.FIGURE_APPROVE);
    if (verifies.isEmpty() && approves.isEmpty()) {
      return;
    }
    var waiting = queues.waiting(verifies, approves, CurrentViewer.get().accountId());
    if (waiting.toVerify() > 0) {
      found.add(
          new Todo(
              words.get("measurement.todo.verify"),
              waiting.toVerify(),
              "/verifikasi",
              Tone.WARNING));
    }
    if (waiting.toApprove() > 0) {
      found.add(
          new Todo(
              words.get("measurement.todo.approve"),
              waiting.toApprove(),
              "/persetujuan",
              Tone.WARNING));
    }
  }
}
