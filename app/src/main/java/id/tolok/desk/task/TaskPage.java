package id.tolok.desk.task;

import id.tolok.desk.store.ReturnReasons;
import id.tolok.desk.task.TaskView.QueueView;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.home.Todos;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.survey.FollowUps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// "Tugas saya": what to fill, what came back and why, what to verify and approve, and where stands
/// what was handed in.
@Controller
class TaskPage {

  static final String PAGE = "/tugas";

  /// Where changes of targets wait to be decided.
  private static final String TARGETS = "/target/usulan";

  /// For more agencies than these nobody fills figures in; they have pages of their own.
  private static final int AGENCIES_MAX = 10;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Due due;
  private final EntryWindow.Book windows;
  private final ReturnReasons reasons;
  private final Todos todos;
  private final FollowUps followUps;
  private final Clock clock;

  TaskPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Due due,
      EntryWindow.Book windows,
      ReturnReasons reasons,
      Todos todos,
      FollowUps followUps,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.due = due;
    this.windows = windows;
    this.reasons = reasons;
    this.todos = todos;
    this.followUps = followUps;
    this.clock = clock;
  }

  @GetMapping(PAGE)
  View tasks() {
    gate.requireAnywhere(Action.RESULT_VIEW);
    var today = LocalDate.now(clock);
    Set<Long> agencies = chosen(gate.agencies(Action.FIGURE_ENTER));
    boolean enters = !agencies.isEmpty() && agencies.size() <= AGENCIES_MAX;
    Set<Integer> years = enters ? due.openYears(agencies, today) : Set.of();
    List<DueFigure> all = enters ? due(agencies, years) : List.of();
    List<DueFigure> mine = all.stream().filter(one -> one.owner().viewers()).toList();
    Set<Long> fillsFor = gate.agencies(Action.FIGURE_ENTER_FOR);
    List<DueFigure> theirs =
        all.stream()
            .filter(one -> !one.owner().viewers() && fillsFor.contains(one.key().agencyId()))
            .toList();
    var views =
        new TaskViews(
            visit,
            windows,
            today,
            mine.stream().anyMatch(one -> one.standing() == Standing.RETURNED)
                ? reasons.standing(agencies, years)
                : Map.of());
    var view =
        new TaskView(
            CurrentViewer.get().accountId().stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse(""),
            views.groups(mine),
            queues(),
            views.handedIn(mine),
            views.others(theirs),
            views.followUps(followUps.waiting()),
            views.next(mine),
            enters);
    return pages.page("desk/tasks", "desk.task.title", view);
  }

  private List<DueFigure> due(Set<Long> agencies, Set<Integer> years) {
    List<DueFigure> all = new ArrayList<>();
    years.forEach(year -> all.addAll(due.of(agencies, Due.ofYear(year))));
    return all;
  }

  /// The agency worked on where one is chosen, else all.
  private Set<Long> chosen(Set<Long> possible) {
    var agency = visit.context().agencyId();
    return agency.isPresent() && possible.contains(agency.getAsLong())
        ? Set.of(agency.getAsLong())
        : possible;
  }

  /// The queues with the counts the navigation has too.
  private List<QueueView> queues() {
    Map<String, Integer> counts = new HashMap<>();
    todos
        .all(visit.words())
        .forEach(
            todo -> counts.merge(todo.address().split("[?]", 2)[0], todo.count(), Integer::sum));
    List<QueueView> queues = new ArrayList<>();
    if (gate.allowsAnywhere(Action.FIGURE_VERIFY)) {
      queues.add(queue("clipboard-check", "verify", "/verifikasi", counts));
    }
    if (gate.allowsAnywhere(Action.FIGURE_APPROVE)) {
      queues.add(queue("patch-check", "approve", "/persetujuan", counts));
    }
    if (gate.allowsAnywhere(Action.TARGET_APPROVE) && counts.containsKey(TARGETS)) {
      queues.add(queue("bullseye", "targets", TARGETS, counts));
    }
    return queues;
  }

  private QueueView queue(String icon, String key, String address, Map<String, Integer> counts) {
    return new QueueView(
        icon,
        visit.w("desk.task.queue." + key),
        visit.format().number(counts.getOrDefault(address, 0)),
        address);
  }
}
