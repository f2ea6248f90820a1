package id.tolok.shell.web;

import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.home.HomePanel;
import id.tolok.shell.home.LatestChanges;
import id.tolok.shell.home.SetupStep;
import id.tolok.shell.home.Todos;
import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.web.HomeView.ChangeLine;
import id.tolok.shell.web.HomeView.StepLine;
import id.tolok.shell.web.HomeView.TodoLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// The first page: what needs the person, or what Tolok is for those who did not sign in.
@Controller
class HomePage {

  private static final int CHANGES = 8;
  private static final List<String> WAY =
      List.of("file-earmark-text", "journal-check", "collection", "calculator");

  private final Pages pages;
  private final Visit visit;
  private final Todos todos;
  private final ObjectProvider<SetupStep> steps;
  private final ObjectProvider<HomePanel> panels;
  private final ObjectProvider<LatestChanges> changes;
  private final ObjectProvider<Gate> gate;

  HomePage(
      Pages pages,
      Visit visit,
      Todos todos,
      ObjectProvider<SetupStep> steps,
      ObjectProvider<HomePanel> panels,
      ObjectProvider<LatestChanges> changes,
      ObjectProvider<Gate> gate) {
    this.pages = pages;
    this.visit = visit;
    this.todos = todos;
    this.steps = steps;
    this.panels = panels;
    this.changes = changes;
    this.gate = gate;
  }

  @Bean
  static NavigationEntry homeNavigation() {
    return new NavigationEntry("shell.nav.main", "shell.home.title", "/", "house", 0, Set.of());
  }

  @GetMapping("/")
  View home() {
    if (CurrentViewer.get().kind() == Viewer.Kind.ANONYMOUS) {
      return pages.page("shell/welcome", "shell.welcome.title", welcome());
    }
    return pages.page(
        "shell/home",
        "shell.home.title",
        new HomeView(
            todoLines(),
            stepLines(),
            panels.stream().flatMap(panel -> panel.content(visit.words()).stream()).toList(),
            changeLines(),
            changes.stream().anyMatch(LatestChanges::open)));
  }

  private WelcomeView welcome() {
    return new WelcomeView(
        IntStream.rangeClosed(1, WAY.size())
            .mapToObj(step ->
                new WelcomeView.Step(
                    WAY.get(step - 1),
                    visit.w("shell.welcome.step." + step),
                    visit.w("shell.welcome.text." + step)))
            .toList());
  }

  private List<TodoLine> todoLines() {
    return todos.all(visit.words()).stream()
        .map(todo ->
            new TodoLine(
                visit.format().number(todo.count()),
                todo.text(),
                todo.address(),
                todo.tone().style()))
        .toList();
  }

  /// Empty once everything is done, and for those who can do nothing about what is not.
  private List<StepLine> stepLines() {
    var lines = new ArrayList<StepLine>();
    boolean mine = false;
    for (SetupStep step :
        steps.stream().sorted(Comparator.comparingInt(SetupStep::order)).toList()) {
      boolean done = step.done();
      boolean next = !done && !mine && possible(step);
      mine |= next;
      lines.add(
          new StepLine(
              visit.w(step.key() + ".title"),
              visit.w(step.key() + ".text"),
              step.address(),
              done,
              next));
    }
    return mine ? lines : List.of();
  }

  private boolean possible(SetupStep step) {
    return gate.stream().anyMatch(asked -> asked.allowsAnywhere(step.action()));
  }

  private List<ChangeLine> changeLines() {
    return changes.stream()
        .filter(LatestChanges::open)
        .flatMap(source -> source.latest(visit.words(), CHANGES).stream())
        .map(line -> new ChangeLine(line.text(), line.who(), visit.format().time(line.at())))
        .toList();
  }
}
